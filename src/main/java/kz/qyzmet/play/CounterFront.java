package kz.qyzmet.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.play.Browser.Upload;
import kz.qyzmet.regulation.Regulation;
import org.jsoup.nodes.FormElement;

/** An operator of the State Corporation with a recipient before him. */
class CounterFront extends Front {
    private final String base;

    CounterFront(Stage stage) {
        this(stage, "/corporation");
    }

    /** @param base where the counter's pages stand */
    CounterFront(Stage stage, String base) {
        super(stage);
        this.base = base;
    }

    @Override
    Browser browser() {
        return stage.official(stage.cast().office(List.of(OfficeKind.STATE_CORPORATION)), Role.STATE_CORP_WORKER);
    }

    @Override
    PlayedPath refusedAtIntake(Ending ending) {
        var shown = switch (ending) {
            case REGISTER_DATA_UNOBTAINABLE -> visit(stage.cast().unknownToRegister());
            case PACKAGE_INCOMPLETE -> refuseIncomplete();
            default -> throw new PlayFailure("the counter has no " + ending);
        };
        refusal(shown, ending);
        return played(shown, ending);
    }

    private Shown visit(String iin) {
        var form = browser().open("/kk" + base).form(base + "/visits");
        var answers = visitor(iin);
        answers.put("service", stage.offering().service());
        return browser().submit(form, answers);
    }

    /** Who stands at the counter, as the form of a visit asks. */
    Map<String, String> visitor(String iin) {
        return new HashMap<>(Map.of("iin", iin, "office", stage.office()));
    }

    private Shown save(Shown draft, boolean complete) {
        var form = draft.form("/save");
        var answers = new HashMap<>(answersOf(form));
        answers.put("consent", "true");
        var scans = new HashMap<String, Upload>();
        if (complete) {
            for (var asked : stage.offering().standard().documents()) {
                if (form.selectFirst("[name=document." + asked.id() + "]") != null)
                    answers.put(
                            "document." + asked.id(), asked.anyOf().getFirst().id());
                if (form.selectFirst("[name=scan." + asked.id() + "]") != null)
                    scans.put("scan." + asked.id(), Paper.scan());
            }
        }
        return browser().submit(form, answers, scans);
    }

    private Map<String, String> answersOf(FormElement form) {
        var named = new HashMap<String, String>();
        answers(form, "answer.").forEach((field, answer) -> named.put("answer." + field, answer));
        return named;
    }

    /** The receipt of refusal is a paper one can take along. */
    private Shown refuseIncomplete() {
        var incomplete = save(visit(stage.cast().citizen()), false);
        var refused = browser().submit(incomplete.form("/refuse"), Map.of());
        var receipt = refused.page().selectFirst("a[data-paper]");
        if (receipt == null) throw new PlayFailure("there is no receipt of refusal: " + refused.said());
        if (browser().download(receipt.absUrl("href")).length < 1000) throw new PlayFailure("the receipt is empty");
        return refused;
    }

    @Override
    String handIn() {
        var complete = save(visit(stage.cast().citizen()), true);
        var sent = complete.offers("/send")
                ? browser().submit(complete.form("/send"), Map.of("key", "VALID"))
                : accept(complete.form("/accept"));
        if (sent.status() != 200 || sent.offers("/send") || sent.offers("/accept"))
            throw new PlayFailure("the package was not accepted: " + sent.said());
        if (stage.offering().regulation().transport(stage.channel()) == Regulation.Transport.TRANSFER_LIST)
            listed(browser(), base + "/transfers");
        return sent.page().location();
    }

    /** The clerk has compared every copy with its original, where the act asks for it. */
    private Shown accept(FormElement form) {
        var compared = new HashMap<String, String>();
        form.select("[name^=original.]").forEach(original -> compared.put(original.attr("name"), "true"));
        return browser().submit(form, compared);
    }

    /** Puts everything that waits for one receiver on a transfer list. */
    static void listed(Browser browser, String page) {
        var waiting = browser.open("/kk" + page);
        var list = browser.submit(waiting.form(page), Map.of());
        if (list.status() != 200) throw new PlayFailure("no transfer list was made: " + list.said());
    }

    @Override
    Shown application(String page) {
        return browser().open(page);
    }

    @Override
    void receive(String page) {
        stage.nextWorkingDay();
        var arrived = await(page, shown -> shown.offers("/issue") || shown.offers("/mark-received"));
        if (arrived.offers("/mark-received")) {
            browser().submit(arrived.form("/mark-received"), Map.of());
            stage.moveTo(stage.now().plusMinutes(5));
        }
        var form = await(page, shown -> shown.offers("/issue")).form("/issue");
        var answers = new HashMap<>(Map.of("identity", "true"));
        var receiver = form.selectFirst("[name=receiver][value]");
        if (receiver != null) answers.put("receiver", receiver.attr("value"));
        if (form.selectFirst("[name=journal]") != null) answers.put("journal", "true");
        var issued = browser().submit(form, answers);
        if (issued.status() != 200) throw new PlayFailure("the result was not issued: " + issued.said());
    }
}
