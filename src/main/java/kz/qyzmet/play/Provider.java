package kz.qyzmet.play;

import java.util.Map;
import kz.qyzmet.identity.Role;
import kz.qyzmet.play.Browser.Shown;

/** The provider's officials, each at his own page, until the case is closed. */
final class Provider {
    private static final int LONGEST = 20;
    private final Stage stage;
    private final Front front;
    private boolean returned;

    Provider(Stage stage, Front front) {
        this.stage = stage;
        this.front = front;
    }

    /** Works the case whose application stands at that page; whose turn it is, its timeline tells. */
    void work(String page, Ending ending) {
        for (int step = 0; step < LONGEST; step++) {
            var turns = Front.steps(front.application(page), ".step-now");
            if (turns.isEmpty() || turns.getFirst().role() == Role.STATE_CORP_WORKER) return;
            stage.takeTime(turns.getFirst());
            var number = number(front.application(page));
            var acted = act(number, turns.getFirst().role(), ending);
            var before = turns.getFirst();
            if (acted)
                front.await(page, shown -> !Front.steps(shown, ".step-now").equals(java.util.List.of(before)));
        }
        throw new PlayFailure("the case does not come to an end at " + page);
    }

    private static String number(Shown application) {
        var element = application.page().selectFirst("[data-case-number]");
        if (element == null)
            throw new PlayFailure("the application does not tell the case's number: " + application.said());
        return element.attr("data-case-number");
    }

    private boolean act(String number, Role role, Ending ending) {
        var browser = stage.official(stage.office(), role);
        var inbox = browser.open("/kk/workplace");
        var row = inbox.page().selectFirst("tr[data-case=" + number + "] a[href]");
        if (row == null)
            throw new PlayFailure("case " + number + " is not in the inbox of the " + role + ": " + inbox.said());
        var page = browser.open(row.absUrl("href"));
        var done = action(browser, page, ending);
        if (done.status() != 200) throw new PlayFailure("the step of the " + role + " was refused: " + done.said());
        return true;
    }

    private Shown action(Browser browser, Shown page, Ending ending) {
        if (page.offers("/register")) return browser.submit(page.form("/register"), Map.of());
        if (page.offers("/resolve"))
            return browser.submit(page.form("/resolve"), Map.of("executor", firstExecutor(page)));
        if (page.offers("/prepare-result")) return prepare(browser, page, ending);
        if (ending == Ending.RETURNED_WITH_REMARK && !returned && page.offers("/return")) {
            returned = true;
            return browser.submit(page.form("/return"), Map.of("remark", "Мектептің толық атауын жазыңыз"));
        }
        if (page.offers("/send")) return browser.submit(page.form("/send"), Map.of());
        return sign(browser, page);
    }

    private static Shown prepare(Browser browser, Shown page, Ending ending) {
        return switch (ending) {
            case DOCUMENTS_DEFECTIVE ->
                browser.submit(page.form("/find-defects"), Map.of("facts", "Қорытындыда мөр жоқ"));
            case REASONED_REFUSAL -> {
                var form = page.form("/prepare-refusal");
                var ground = form.selectFirst("[name=ground][value]");
                yield browser.submit(
                        form,
                        Map.of(
                                "ground",
                                ground == null ? "" : ground.attr("value"),
                                "facts",
                                "Табельде «3» деген баға бар"));
            }
            default -> browser.submit(page.form("/prepare-result"), Map.of());
        };
    }

    private static Shown sign(Browser browser, Shown page) {
        var link = page.page().selectFirst("a[href$=/sign]");
        if (link == null)
            throw new PlayFailure("nothing can be done at " + page.page().location() + ": " + page.said());
        var desk = browser.open(link.absUrl("href"));
        return browser.submit(desk.form("/sign"), Map.of("key", "VALID"));
    }

    private static String firstExecutor(Shown page) {
        var form = page.form("/resolve");
        var choice = form.selectFirst("option[value~=.+], input[type=radio][name=executor]");
        return choice == null ? "" : choice.attr("value");
    }
}
