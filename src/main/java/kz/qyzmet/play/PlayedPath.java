package kz.qyzmet.play;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import org.jspecify.annotations.Nullable;

/**
 * What became of one path.
 *
 * @param edition number and date of the act whose wording was obeyed; "unknown act" where its heading is lost
 * @param term the standard's total term
 * @param due end of the total term, null where nothing was accepted
 * @param failure why it could not be played to its end, null when it was
 */
public record PlayedPath(
        String service,
        String oblast,
        String edition,
        Channel channel,
        Ending ending,
        List<PlayedStep> steps,
        Term term,
        @Nullable String due,
        @Nullable String failure) {

    static PlayedPath of(
            Offering offering,
            Channel channel,
            Ending ending,
            List<PlayedStep> steps,
            @Nullable String due,
            @Nullable String failure) {
        var regulation = offering.regulation();
        var act = regulation.edition() == null ? regulation.act() : regulation.edition();
        var edition = act.number() == null ? "unknown act" : "№ " + act.number() + ", " + act.date();
        return new PlayedPath(
                offering.service(),
                offering.oblast(),
                edition,
                channel,
                ending,
                steps,
                offering.standard().total().value(),
                due,
                failure);
    }

    boolean ok() {
        return failure == null;
    }

    /** From the first step to the last; zero where nothing was recorded. */
    Duration taken() {
        if (steps.isEmpty()) return Duration.ZERO;
        return Duration.between(
                OffsetDateTime.parse(steps.getFirst().at()),
                OffsetDateTime.parse(steps.getLast().at()));
    }

    /** One line for people. */
    String line() {
        var told = steps.stream()
                .map(step -> (step.ref().isEmpty() ? "assumed" : step.ref().split(" ", 2)[0]) + " "
                        + step.role().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (step.by().isEmpty() ? "" : " (" + step.by() + ")"))
                .toList();
        return String.join(
                " · ",
                ok() ? "ok  " : "FAIL",
                service,
                oblast,
                edition,
                channel.code(),
                ending.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                told.isEmpty() ? "no step recorded" : String.join(" → ", told),
                "term " + term,
                "due " + (due == null ? "–" : due),
                "taken " + taken().toDays() + " d " + taken().toHoursPart() + " h",
                failure == null ? "" : failure);
    }
}
