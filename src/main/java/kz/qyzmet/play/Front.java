package kz.qyzmet.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kz.qyzmet.identity.Role;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.regulation.Standard;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** What a path looks like from its front: hand in, let the provider work, receive. */
abstract class Front {
    private static final String PAPER = "a[data-paper], a[data-result]";
    private static final int POLLS = 300;
    private static final int POLL_MILLIS = 100;

    final Stage stage;

    Front(Stage stage) {
        this.stage = stage;
    }

    /** Plays from the first page to this ending. */
    PlayedPath play(Ending ending) {
        stage.nextMorning();
        return switch (ending) {
            case RESULT, RETURNED_WITH_REMARK, REASONED_REFUSAL, DOCUMENTS_DEFECTIVE -> throughTheProvider(ending);
            case EDS_NOT_CONFIRMED, PACKAGE_INCOMPLETE, REGISTER_DATA_UNOBTAINABLE, SIGN_IN_REFUSED ->
                refusedAtIntake(ending);
        };
    }

    abstract PlayedPath refusedAtIntake(Ending ending);

    /** Hands in and returns the address of the application's page. */
    abstract String handIn();

    /** The application's page as its front shows it now. */
    abstract Shown application(String page);

    /** The last act of the front, if a person does it. */
    abstract void receive(String page);

    private PlayedPath throughTheProvider(Ending ending) {
        var page = handIn();
        if (endsAtTheFront()) return played(await(page, shown -> has(shown, PAPER)), ending);
        await(page, shown -> !steps(shown, ".step-now").isEmpty());
        new Provider(stage, this, ending).work(page);
        if (ending != Ending.DOCUMENTS_DEFECTIVE) receive(page); // a message brings itself
        var shown = await(page, now -> steps(now, ".step-now").isEmpty());
        if (ending == Ending.DOCUMENTS_DEFECTIVE) refusal(shown, ending);
        else if (!stage.offering().regulation().signedByHand()) readPaper(shown);
        return played(shown, ending);
    }

    /** Where the provider has no step of its own, what the front gives out at once is the result. */
    private boolean endsAtTheFront() {
        return stage.offering().regulation().path(stage.channel()).provider().isEmpty();
    }

    private static boolean has(Shown shown, String selector) {
        return shown.page().selectFirst(selector) != null;
    }

    private void readPaper(Shown shown) {
        var link = shown.page().selectFirst(PAPER);
        if (link == null) throw new PlayFailure("there is no paper to receive: " + shown.said());
        var pdf = browser().download(link.absUrl("href"));
        if (pdf.length < 1000 || pdf[0] != '%') throw new PlayFailure("the paper is no PDF");
    }

    abstract Browser browser();

    PlayedPath played(Shown shown, Ending ending) {
        var due = shown.page().selectFirst("[data-total-due]");
        return PlayedPath.of(
                stage.offering(),
                stage.channel(),
                ending,
                steps(shown, ".step-done"),
                due == null ? null : due.attr("data-total-due"),
                null);
    }

    /** The refusal a page must show; what it names is compared with the regulation. */
    void refusal(Shown shown, Ending kind) {
        var element = shown.page().selectFirst("[data-refusal=" + kind.name() + "]");
        if (element == null) throw new PlayFailure("the page does not say " + kind + ": " + shown.said());
        var point = stage.offering()
                .regulation()
                .path(stage.channel())
                .refusal(kz.qyzmet.regulation.RefusalPoint.Kind.valueOf(kind.name()))
                .orElseThrow();
        if (!element.attr("data-ref").startsWith(point.paragraph()))
            throw new PlayFailure(kind + " names " + element.attr("data-ref") + " instead of " + point.at());
    }

    /** Looks again until the page is as expected: messages through the gateway take a moment. */
    Shown await(String page, Predicate<Shown> expected) {
        var shown = application(page);
        for (int polls = 0; !expected.test(shown); polls++) {
            if (polls == POLLS) throw new PlayFailure("waited in vain at " + page + ": " + shown.said());
            pause();
            shown = application(page);
        }
        return shown;
    }

    static <T> T until(Supplier<@Nullable T> sought, String what) {
        for (int polls = 0; polls < POLLS; polls++) {
            var found = sought.get();
            if (found != null) return found;
            pause();
        }
        throw new PlayFailure("waited in vain for " + what);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PlayFailure("interrupted", interrupted);
        }
    }

    static List<PlayedStep> steps(Shown shown, String state) {
        return shown.page().select(".timeline " + state).stream()
                .map(Front::step)
                .toList();
    }

    private static PlayedStep step(Element shown) {
        var due = shown.attr("data-due");
        return new PlayedStep(
                shown.attr("data-ref"),
                Role.valueOf(shown.attr("data-role")),
                shown.attr("data-by"),
                shown.attr("data-at"),
                due.isEmpty() ? null : due);
    }

    /** An honest answer to every question of the standard that the form asks under this prefix and nobody has answered. */
    Map<String, String> answers(FormElement form, String prefix) {
        var answers = new HashMap<String, String>();
        for (var field : stage.offering().standard().fields()) {
            var asked = form.selectFirst("[name=" + prefix + field.id() + "]");
            if (asked != null && (asked.val().isEmpty() || field.kind() == Standard.Field.Kind.CHOICE))
                answers.put(field.id(), answer(field));
        }
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
}
