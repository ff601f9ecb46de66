package kz.qyzmet.workplace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.casework.Outcome;
import kz.qyzmet.casework.ServiceCase;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Paths;
import kz.qyzmet.web.Source;
import kz.qyzmet.web.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The page of a case, as its reader may see it. */
@Component
class CaseViews {
    private final Casework casework;
    private final Tasks tasks;
    private final Dossiers dossiers;
    private final Sections sections;

    CaseViews(Casework casework, Tasks tasks, Dossiers dossiers, Sections sections) {
        this.casework = casework;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.sections = sections;
    }

    Page.Shown page(Seen seen) {
        return Page.of("workplace/case", view(seen, Typed.NOTHING, null));
    }

    /** The page with what was typed, and why it was not carried out. */
    Page refused(Seen seen, Typed typed, Outcome.Refused refused) {
        var incomplete = !typed.missing().isEmpty();
        var status = incomplete ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        return Page.of("workplace/case", view(seen, typed, refused)).withStatus(status.value());
    }

    private CaseView view(Seen seen, Typed typed, Outcome.@Nullable Refused refused) {
        var of = seen.of();
        var task = tasks.of(seen, typed);
        var draft = of.draft();
        return new CaseView(
                of.number(),
                seen.address(),
                of.version(),
                UUID.randomUUID(),
                seen.offering().standard().name().in(seen.frame().language()),
                refused == null ? null : told(seen, typed, task, refused),
                running(seen),
                task,
                timeline(seen),
                dossiers.facts(seen),
                dossiers.documents(seen),
                seen.totalDue(),
                draft != null && draft.signed() == null && readsDraft(seen),
                dossiers.coSigned(seen),
                draft != null && draft.paper().isPresent(),
                sections.of(seen.frame(), seen.by()));
    }

    /** A draft is read by who made it and by who may sign it. */
    static boolean readsDraft(Seen seen) {
        var executor = seen.of().executor();
        var draft = seen.of().draft();
        return seen.signs()
                || (executor != null && executor == seen.by().post().id())
                || (draft != null && draft.by() == seen.by().person().id());
    }

    static String ending(Seen seen) {
        var ending = seen.of().ending();
        return ending == null ? "" : seen.frame().t("workplace.ending." + ending.name());
    }

    private static CaseView.@Nullable Running running(Seen seen) {
        return seen.step()
                .map(step ->
                        new CaseView.Running(step.label().in(seen.frame().language()), seen.chip(step), seen.left()))
                .orElse(null);
    }

    private Timeline timeline(Seen seen) {
        var of = seen.of();
        var done = casework.steps(of);
        var turn = of.turn();
        var channel = of.channel();
        // at the end of a case the front still has to bring the result to the recipient; after a notice of defects
        // nobody has
        if (turn == null && of.ending() == ServiceCase.Ending.DOCUMENTS_DEFECTIVE)
            return Paths.ended(seen.frame(), seen.offering(), channel, done);
        var running =
                turn == null ? null : new Paths.Running(turn.step(), null, turn.since(), turn.due(), turn.remark());
        return Paths.timeline(
                seen.frame(),
                seen.offering(),
                channel,
                done,
                running,
                seen.by().office().calendar());
    }

    private static CaseView.Refused told(Seen seen, Typed typed, Task task, Outcome.Refused refused) {
        var gone = task instanceof Task.Waiting || task instanceof Task.Ended || task instanceof Task.Press;
        return new CaseView.Refused(
                refused.reason().name(),
                refused.paragraph(),
                typed.missing().isEmpty() ? notice(seen, refused) : null,
                gone ? typed.words() : "");
    }

    private static Notice notice(Seen seen, Outcome.Refused refused) {
        var frame = seen.frame();
        var chip = Optional.of(refused.paragraph())
                .filter(at -> !at.isEmpty())
                .map(at -> Chip.of(List.of(at), Source.regulation(frame, seen.offering())))
                .orElse(null);
        return new Notice(
                Notice.Kind.REFUSAL,
                frame.t("workplace.refused.title"),
                frame.t("workplace.reason." + refused.reason().name()),
                chip,
                null);
    }
}
