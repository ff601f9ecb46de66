package kz.qyzmet.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.imports.Answer;
import kz.qyzmet.imports.Answer.Reason;
import kz.qyzmet.imports.Command;
import kz.qyzmet.imports.Imports;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does what a form on an import's page asks, and leads back there: to what was changed, or to the form with what is wrong. */
@Component
class ImportForms {
    private final Imports imports;
    private final ImportPage pages;

    ImportForms(Imports imports, ImportPage pages) {
        this.imports = imports;
        this.pages = pages;
    }

    /**
     * A form that came.
     *
     * @param what it is about, see {@link Opened}; {@code named} is the parameter that holds the key
     * @param number of the regulation, null for a form of the act's own page
     */
    record Sent(
            String what, String named, long id, @Nullable Integer number, Map<String, String> typed) {
        String key() {
            return typed.getOrDefault(named, "");
        }

        /** By which the page opens it again: the form that adds a channel does not know yet which. */
        String opened() {
            return what.equals("add") ? named : key();
        }

        int page() {
            return number == null ? 0 : number;
        }

        String path() {
            return number == null ? ImportViews.path(id) : ImportViews.path(id, number);
        }

        /** The version its page showed; one that no import has when it was tampered with. */
        int version() {
            var told = typed.getOrDefault("version", "");
            return told.matches("[0-9]{1,9}") ? Integer.parseInt(told) : 0;
        }
    }

    /**
     * @param asked what the answers command; empty when they are not whole
     * @param anchor what the page goes to when it is done
     */
    Page answer(
            Frame frame,
            Visitor.Official visitor,
            Sent form,
            Function<Answers, Optional<? extends Command>> asked,
            String anchor) {
        pages.find(form.id()); // one that is not there is not found, whatever was typed
        var answers = new Answers(form.typed());
        var command = asked.apply(answers);
        if (command.isEmpty() || !answers.good()) return back(frame, visitor, form, answers, null, List.of());
        return switch (imports.perform(form.id(), form.version(), command.get(), visitor.accountId())) {
            case Answer.Done _ -> Page.redirect(form.path() + "#" + anchor);
            case Answer.Refused refused -> refused(frame, visitor, form, answers, refused);
        };
    }

    private Page refused(Frame frame, Visitor.Official visitor, Sent form, Answers answers, Answer.Refused refused) {
        var field = field(refused.reason());
        if (field != null)
            answers.wrong(field, "imports.reason." + refused.reason().name());
        var obstacles = refused.obstacles().stream().map(obstacle -> obstacle.in(frame.language()));
        return back(
                frame,
                visitor,
                form,
                answers,
                field == null ? notice(frame, refused.reason()) : null,
                Stream.concat(obstacles, refused.findings().stream()).toList());
    }

    private Page back(
            Frame frame,
            Visitor.Official visitor,
            Sent form,
            Answers answers,
            @Nullable Notice refused,
            List<String> details) {
        var opened = new Opened(
                form.what(), form.opened(), answers, answers.refused().problems());
        return pages.page(frame, visitor, pages.find(form.id()), form.page(), opened, refused, details)
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    /** The field whose answer will not do; null where it is not a field's fault. */
    private static @Nullable String field(Reason reason) {
        return switch (reason) {
            case REASON_MISSING -> "reason";
            case VALUE_UNKNOWN -> "value";
            case DAY_IN_FUTURE, APPROVED_FROM_EARLIER -> "on";
            case BEFORE_ENTRY_INTO_FORCE, BEFORE_ADOPTION, AFTER_ITS_END, PROOF_NOT_SEEN -> "from";
            case WINDOW_TWICE -> "last";
            case LAST_CHANNEL -> "reason";
            case CHANGED_MEANWHILE,
                    NO_SUCH_FACT,
                    NO_SUCH_FINDING,
                    NO_SUCH_DUTY,
                    NO_SUCH_REGULATION,
                    ERRORS_OPEN,
                    OWN_WORK,
                    ALREADY_APPROVED,
                    NOT_A_WHOLE_SERVICE,
                    FILES_WRONG,
                    EDITION_EXISTS -> null;
        };
    }

    private static Notice notice(Frame frame, Reason reason) {
        return Notice.refusal(
                frame.t("directory.import.refused"),
                frame.t("imports.reason." + reason.name()),
                null,
                frame.t("directory.import.unchanged"));
    }
}
