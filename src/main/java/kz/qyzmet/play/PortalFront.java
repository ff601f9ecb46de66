package kz.qyzmet.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.play.Browser.Upload;
import kz.qyzmet.regulation.Standard.Requirement;

/** A citizen at the portal. */
final class PortalFront extends Front {
    private static final List<String> BAD_KEYS = List.of("EXPIRED", "REVOKED", "OF_ANOTHER");
    private final Browser citizen;

    PortalFront(Stage stage) {
        super(stage);
        this.citizen = stage.guest();
    }

    @Override
    Browser browser() {
        return citizen;
    }

    @Override
    PlayedPath refusedAtIntake(Ending ending) {
        var shown = switch (ending) {
            case SIGN_IN_REFUSED -> signIn(stage.cast().citizen(), "not-the-password");
            case REGISTER_DATA_UNOBTAINABLE -> {
                signIn(stage.cast().unknownToRegister(), stage.cast().password());
                yield apply();
            }
            case EDS_NOT_CONFIRMED -> signWithBadKeys();
            default -> throw new PlayFailure("the portal has no " + ending);
        };
        refusal(shown, ending);
        return played(shown, ending);
    }

    private Shown signIn(String iin, String password) {
        var entrance = citizen.open("/kk/portal/sign-in?next=" + "/kk" + service());
        return citizen.submit(entrance.form("/portal/sign-in"), Map.of("iin", iin, "password", password));
    }

    private String service() {
        return "/portal/services/" + stage.offering().oblast() + "/"
                + stage.offering().service();
    }

    private Shown apply() {
        var choice = citizen.open("/kk" + service() + "/apply");
        return citizen.submit(choice.form("/apply"), Map.of("office", stage.office()));
    }

    /** Each bad key is refused, and the draft outlives it. */
    private Shown signWithBadKeys() {
        var desk = toTheSignature();
        for (var key : BAD_KEYS) {
            var refused = citizen.submit(desk.form("/sign"), Map.of("key", key));
            refusal(refused, Ending.EDS_NOT_CONFIRMED);
            desk = refused;
        }
        return desk;
    }

    private Shown toTheSignature() {
        signIn(stage.cast().citizen(), stage.cast().password());
        var questions = apply();
        var form = questions.form("/answers");
        var documents = citizen.submit(form, answers(form, ""));
        var review = citizen.submit(documents.form("/documents"), Map.of(), scans(documents));
        if (!review.offers("/review"))
            review = citizen.open(review.page().location().replaceFirst("/documents.*", "/review"));
        return citizen.submit(review.form("/review"), Map.of("consent", "true"));
    }

    /** A scan of the first alternative of everything that is asked. */
    private Map<String, Upload> scans(Shown documents) {
        var files = new HashMap<String, Upload>();
        for (Requirement asked : stage.offering().standard().documents()) {
            asked.anyOf().stream()
                    .filter(one -> documents.page().selectFirst("input[type=file][name=" + one.id() + "]") != null)
                    .findFirst()
                    .ifPresent(one -> files.put(one.id(), Paper.scan()));
        }
        return files;
    }

    @Override
    String handIn() {
        var desk = toTheSignature();
        var sent = citizen.submit(desk.form("/sign"), Map.of("key", "VALID"));
        if (sent.status() != 200 || sent.offers("/sign"))
            throw new PlayFailure("the application was not accepted: " + sent.said());
        return sent.page().location();
    }

    @Override
    Shown application(String page) {
        return citizen.open(page);
    }

    /** The result comes to the cabinet by itself. */
    @Override
    void receive(String page) {}
}
