package kz.qyzmet.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;

/** The path of a channel as a timeline: what was done, whose turn it is, what the act says is to come. */
public final class Paths {
    private Paths() {}

    /**
     * The step being worked on.
     *
     * @param step its id in the regulation
     * @param by the person's or office's name, null while nobody is named
     * @param due null where the act gives no term
     * @param note a fact worth a line (the head's remark), null for none
     */
    public record Running(
            String step,
            @Nullable String by,
            Instant since,
            @Nullable Instant due,
            @Nullable String note) {
        public static Running of(String step, Instant since, @Nullable Instant due) {
            return new Running(step, null, since, due, null);
        }

        /** The turn as the provider told it; null when it told none. */
        public static @Nullable Running of(CaseStatus.@Nullable Turn turn) {
            return turn == null ? null : of(turn.step(), turn.since(), turn.due());
        }
    }

    /** The path as the act tells it, before anybody has taken a step. */
    public static Timeline ahead(Frame frame, Offering offering, Channel channel) {
        return new Timeline(new Telling(frame, offering, channel).ahead(0).toList());
    }

    /**
     * The path of something under way.
     *
     * @param done the steps taken, oldest first; one that was taken again stands there again
     * @param running null while nobody is known to have the turn
     * @param acting the calendar of the office that has the turn
     */
    public static Timeline timeline(
            Frame frame,
            Offering offering,
            Channel channel,
            List<StepTaken> done,
            @Nullable Running running,
            WorkCalendar acting) {
        var telling = new Telling(frame, offering, channel);
        var reached = running != null
                ? running.step()
                : done.isEmpty() ? null : done.getLast().step();
        return new Timeline(Stream.of(
                        done.stream().map(telling::done),
                        Stream.ofNullable(running).map(now -> telling.now(now, acting)),
                        telling.ahead(reached == null ? 0 : telling.place(reached) + 1))
                .flatMap(steps -> steps)
                .toList());
    }

    /** The path of something that is over, wherever on the path it ended: nothing is to come. */
    public static Timeline ended(Frame frame, Offering offering, Channel channel, List<StepTaken> done) {
        var telling = new Telling(frame, offering, channel);
        return new Timeline(done.stream().map(telling::done).toList());
    }

    private record Telling(Frame frame, String source, List<Step> path, ZoneId zone) {
        Telling(Frame frame, Offering offering, Channel channel) {
            this(
                    frame,
                    Source.regulation(frame, offering),
                    offering.regulation().path(channel).all(),
                    OblastZones.of(offering.oblast()));
        }

        int place(String id) {
            return path.indexOf(step(id));
        }

        Step step(String id) {
            return path.stream()
                    .filter(step -> step.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the path has no step " + id));
        }

        Stream<TimelineStep> ahead(int from) {
            return path.stream()
                    .skip(from)
                    .map(step -> TimelineStep.toCome(label(step), step.actor(), chip(step), step.within(), zone));
        }

        TimelineStep now(Running running, WorkCalendar acting) {
            var step = step(running.step());
            var due = running.due();
            var left = due == null ? null : TimeLeft.of(frame.now(), running.since(), due, acting);
            return new TimelineStep(
                    TimelineStep.State.NOW,
                    label(step),
                    step.actor(),
                    running.by(),
                    chip(step),
                    step.within(),
                    null,
                    due,
                    zone,
                    left,
                    running.note());
        }

        TimelineStep done(StepTaken taken) {
            var step = step(taken.step());
            var by = Optional.of(taken.by()).filter(name -> !name.isBlank()).orElse(null); // a system has no name
            return new TimelineStep(
                    TimelineStep.State.DONE,
                    label(step),
                    Role.valueOf(taken.role()),
                    by,
                    taken.at().equals(step.at()) ? chip(step) : new Chip(taken.at(), source, null, null),
                    step.within(),
                    taken.done(),
                    taken.due(),
                    zone,
                    null,
                    taken.what().equals("returned") ? frame.t("web.timeline.returned") : null);
        }

        private String label(Step step) {
            return step.label().in(frame.language());
        }

        private Chip chip(Step step) {
            return new Chip(step.at(), source, null, step.assumed());
        }
    }
}
