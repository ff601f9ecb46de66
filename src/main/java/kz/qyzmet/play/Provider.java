package kz.qyzmet.play;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.identity.Role;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Step;
import org.jsoup.nodes.FormElement;

/** The provider's officials, each at his own page, until the case is closed. */
final class Provider {
    private static final int LONGEST = 20;
    private final Stage stage;
    private final Front front;
    private final Ending ending;
    private boolean returned;

    Provider(Stage stage, Front front, Ending ending) {
        this.stage = stage;
        this.front = front;
        this.ending = ending;
    }

    /** Works the case whose application stands at that page; whose turn it is, its timeline tells. */
    void work(String page) {
        for (int step = 0; step < LONGEST; step++) {
            var turn = turn(page);
            if (turn.isEmpty()) return;
            take(page, turn.get());
        }
        throw new PlayFailure("the case does not come to an end at " + page);
    }

    /** The step that an official of the provider is to take now; empty when the case is closed or back at its front. */
    Optional<PlayedStep> turn(String page) {
        var application = front.application(page);
        if (backAtTheFront(application)) return Optional.empty();
        return Front.steps(application, ".step-now").stream().findFirst();
    }

    /** Takes the step whose turn it is, in the time it needs. */
    void take(String page, PlayedStep turn) {
        var application = front.application(page);
        int done = Front.steps(application, ".step-done").size();
        stage.takeTime(turn, ending == Ending.RESULT);
        act(number(application), turn.role());
        // a step may share paragraph, role and term with the one before: what was done tells that it is over
        front.await(page, shown -> Front.steps(shown, ".step-done").size() > done);
    }

    private static boolean backAtTheFront(Shown application) {
        return application.offers("/issue") || application.offers("/mark-received");
    }

    static String number(Shown application) {
        var element = application.page().selectFirst("[data-case-number]");
        if (element == null)
            throw new PlayFailure("the application does not tell the case's number: " + application.said());
        return element.attr("data-case-number");
    }

    private void act(String number, Role role) {
        var browser = stage.official(stage.office(), role);
        var page = caseOf(browser, number, role);
        if (page.page().selectFirst("[data-awaits=blank]") != null) {
            issueBlank(number);
            page = caseOf(browser, number, role);
        }
        var done = action(browser, page, role);
        if (done.status() != 200) throw new PlayFailure("the step of the " + role + " was refused: " + done.said());
    }

    private static Shown caseOf(Browser browser, String number, Role role) {
        var inbox = browser.open("/kk/workplace");
        var row = inbox.page().selectFirst("tr[data-case=" + number + "] a[href]");
        if (row == null)
            throw new PlayFailure("case " + number + " is not in the inbox of the " + role + ": " + inbox.said());
        return browser.open(row.absUrl("href"));
    }

    /** The department's keeper gives out the next form of his stock. */
    private void issueBlank(String number) {
        var keeper = stage.official(keeper(), Role.BLANK_KEEPER);
        var store = keeper.open("/kk/workplace/blanks");
        var form = store.page().selectFirst("tr[data-case=" + number + "] form[action$=/issue]");
        if (!(form instanceof FormElement issue))
            throw new PlayFailure("nobody asks for a blank for case " + number + ": " + store.said());
        var issued = keeper.submit(issue, Map.of());
        if (issued.status() != 200) throw new PlayFailure("the blank was not issued: " + issued.said());
    }

    private String keeper() {
        var office = stage.cast().keeperOfBlanks(stage.offering().service());
        if (office == null)
            throw new PlayFailure("nobody keeps blanks for " + stage.offering().service());
        return office;
    }

    private Shown requestBlank(Browser browser, Shown page) {
        var form = page.form("/request-blank");
        var asked = form.selectFirst("[name=keeper]") != null;
        return browser.submit(form, asked ? Map.of("keeper", keeper()) : Map.of());
    }

    private Shown action(Browser browser, Shown page, Role role) {
        if (page.offers("/register")) return browser.submit(page.form("/register"), Map.of());
        if (page.offers("/resolve"))
            return browser.submit(page.form("/resolve"), Map.of("executor", firstExecutor(page)));
        if (ending == Ending.REASONED_REFUSAL && page.offers("/prepare-refusal")) return refuse(browser, page);
        if (ending == Ending.DOCUMENTS_DEFECTIVE && page.offers("/find-defects"))
            return browser.submit(page.form("/find-defects"), Map.of("facts", "Қорытындыда мөр жоқ"));
        if (page.offers("/request-blank")) return requestBlank(browser, page);
        for (var plain : List.of("/obtain-blank", "/prepare-result"))
            if (page.offers(plain)) return browser.submit(page.form(plain), Map.of());
        if (ending == Ending.RETURNED_WITH_REMARK && !returned && page.offers("/return") && signsLast(role)) {
            returned = true;
            return browser.submit(page.form("/return"), Map.of("remark", "Мектептің толық атауын жазыңыз"));
        }
        for (var plain : List.of("/sign-by-hand", "/send"))
            if (page.offers(plain)) return browser.submit(page.form(plain), Map.of());
        return elsewhere(browser, page);
    }

    private boolean signsLast(Role role) {
        return stage.offering().regulation().path(stage.channel()).provider().stream()
                .filter(step -> step.action() == Action.SIGN || step.action() == Action.ADOPT)
                .map(Step::actor)
                .reduce((_, last) -> last)
                .filter(role::equals)
                .isPresent();
    }

    private static Shown refuse(Browser browser, Shown page) {
        var form = page.form("/prepare-refusal");
        var ground = form.selectFirst("[name=ground][value]");
        return browser.submit(
                form,
                Map.of("ground", ground == null ? "" : ground.attr("value"), "facts", "Табельде «3» деген баға бар"));
    }

    /** What is done at a page of its own: signing, and sending by a transfer list. */
    private static Shown elsewhere(Browser browser, Shown page) {
        var link = page.page().selectFirst("a[href$=/sign]");
        if (link == null && page.page().selectFirst("main a[href$=/workplace/transfers]") != null) {
            CounterFront.listed(browser, "/workplace/transfers");
            return browser.open(page.page().location());
        }
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
