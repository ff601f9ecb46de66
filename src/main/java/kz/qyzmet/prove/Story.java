package kz.qyzmet.prove;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Step;

/**
 * One case as it may happen: everybody takes all the time he has.
 *
 * @param start when it is handed in
 * @param due when the last step is over at the latest
 * @param totalDue the last instant of the standard's total term
 * @param zone of the oblast
 */
public record Story(
        Instant start,
        Channel channel,
        Ending ending,
        List<StoryStep> steps,
        Instant due,
        Instant totalDue,
        ZoneId zone) {
    /** A step of the case; without a term it takes no time. */
    public record StoryStep(Step step, Instant begin, Instant due) {}

    public Story {
        steps = List.copyOf(steps);
    }

    /** By how many days the last step comes after the total term; 0 on its last day. */
    public int daysOver() {
        return (int) ChronoUnit.DAYS.between(date(totalDue), date(due));
    }

    /** By how many minutes of the clock; 0 when it does not. */
    public int minutesOver() {
        return Math.max(0, (int) ChronoUnit.MINUTES.between(totalDue, due));
    }

    private LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
