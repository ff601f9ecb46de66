package kz.qyzmet.app;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.play.Browser;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.play.Browser.Upload;
import kz.qyzmet.regulation.Standard;

/** A citizen of the demo at the portal, who answers every question and is then asked to sign. */
public final class Applicant {
    /** With GOST keys. */
    public static final String AIGUL = "971010600205";
    /** With keys of the older profile. */
    public static final String QANAT = "970821500215";

    private static final Upload SCAN = new Upload("scan.pdf", "%PDF-1.4 a scan".getBytes(StandardCharsets.UTF_8));

    private final TestSystem system;
    private final Browser browser;

    public Applicant(TestSystem system, String iin) {
        this.system = system;
        this.browser = new Browser(system.url());
        var entrance = browser.open("/kk/portal/sign-in");
        browser.submit(entrance.form("/portal/sign-in"), Map.of("iin", iin, "password", "qyzmet-demo"));
    }

    public Browser browser() {
        return browser;
    }

    /** The signing page of a new application, in that language. */
    public Shown toTheSignature(String language, String service, String office, Map<String, String> typed) {
        var choice = browser.open("/" + language + "/portal/services/" + service + "/apply");
        var questions = browser.submit(choice.form("/apply"), Map.of("office", office));
        var documents = browser.submit(questions.form("/answers"), answers(questions, typed));
        var review = browser.submit(documents.form("/documents"), Map.of(), scans(documents));
        return browser.submit(review.form("/review"), Map.of("consent", "true"));
    }

    private Map<String, String> answers(Shown questions, Map<String, String> typed) {
        var answers = new HashMap<String, String>();
        for (var field :
                system.module(Intake.class).offering(of(questions)).standard().fields()) {
            var asked = questions.page().selectFirst("[name=" + field.id() + "]");
            if (asked != null && (asked.val().isEmpty() || field.kind() == Standard.Field.Kind.CHOICE))
                answers.put(field.id(), answer(field));
        }
        answers.putAll(typed);
        return answers;
    }

    private static String answer(Standard.Field field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> "Байжанова Әлия";
            case DATE -> "2004-09-01";
            case PHONE -> "+7 726 245 00 00";
            case IIN -> "991231600012";
            case CHOICE -> Objects.requireNonNull(field.choices().getFirst()).value();
        };
    }

    private Map<String, Upload> scans(Shown documents) {
        var files = new HashMap<String, Upload>();
        for (var asked : system.module(Intake.class).asked(of(documents)))
            files.put(asked.anyOf().getFirst().id(), SCAN);
        return files;
    }

    /** The application on whose page somebody is. */
    public Application of(Shown page) {
        var address = page.page().location().replaceAll("[?].*", "");
        var id = address.substring(address.indexOf("/applications/") + 14).replaceAll("/.*", "");
        return system.module(Intake.class).find(UUID.fromString(id)).orElseThrow();
    }

    public Shown sign(Shown desk, String key) {
        return browser.submit(desk.form("/sign"), Map.of("key", key));
    }

    /** With a signature made elsewhere. */
    public Shown sign(Shown desk, byte[] cms) {
        return browser.submit(desk.form("/sign"), Map.of("key", ""), Map.of("signature", new Upload("my.cms", cms)));
    }

    /** The bytes that the page asks to be signed. */
    public byte[] request(Shown desk) {
        return browser.download(desk.page().location().replaceAll("/sign.*", "/request"));
    }

    /** What a refusal on the page is, and where the act says so. */
    public static String refusal(Shown shown) {
        var refused = shown.page().select("[data-refusal]");
        return refused.attr("data-refusal") + " " + refused.attr("data-ref");
    }
}
