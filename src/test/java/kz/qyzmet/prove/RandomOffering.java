package kz.qyzmet.prove;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.calendar.Window;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;

/** A small regulation made up by chance, with all that acts leave out or get wrong. */
final class RandomOffering {
    private static final List<String> OBLASTS = List.of("karaganda", "mangystau", "west-kazakhstan", "zhambyl");

    private final Random random;
    private final String unit;
    private int serial;

    private RandomOffering(Random random) {
        this.random = random;
        this.unit = pick(List.of("working day", "working day", "calendar day", "mixed", "short"));
    }

    static Offering of(long seed) {
        return new RandomOffering(new Random(seed)).offering();
    }

    private Offering offering() {
        var channels = EnumSet.noneOf(Channel.class);
        while (channels.isEmpty()) for (var channel : Channel.values()) if (chance(50)) channels.add(channel);
        var fronts = new EnumMap<Channel, Regulation.Front>(Channel.class);
        channels.forEach(channel -> fronts.put(channel, front(channel)));
        var procedure = chance(8) ? List.<Step>of() : procedure(channels);
        var made = new MadeUp(pick(OBLASTS), fronts, procedure, windows(), new Term.WorkingDays(1))
                .giving(chance(95) ? "paper" : "another")
                .refusingOn(chance(90) ? List.of("10") : List.of())
                .asking(chance(70));
        return made.within(total(procedure, fronts.values().iterator().next())).offering();
    }

    private Regulation.Front front(Channel channel) {
        var worker = channel == Channel.STATE_CORPORATION ? Role.STATE_CORP_WORKER : Role.OFFICE_CLERK;
        var before = new ArrayList<Step>();
        var after = new ArrayList<Step>();
        if (chance(80)) before.add(step(Role.RECIPIENT, Action.HAND_IN, null));
        if (channel == Channel.PORTAL) {
            before.add(step(Role.SYSTEM, Action.SYSTEM, null));
        } else {
            if (chance(85)) before.add(step(worker, Action.RECEIVE_AND_CHECK, minutesMostly()));
            if (chance(50)) before.add(step(worker, Action.HAND_OVER, maybe(smallTerm())));
        }
        if (chance(70)) before.add(step(Role.SYSTEM, Action.DELIVER, null));
        if (chance(30)) after.add(step(worker, Action.MARK_RECEIVED, maybe(minutes())));
        if (chance(90))
            after.add(step(
                    channel == Channel.PORTAL ? Role.SYSTEM : worker,
                    Action.ISSUE,
                    channel == Channel.PORTAL ? null : maybe(smallTerm())));
        if (chance(20)) after.add(step(Role.RECIPIENT, Action.MARK_RECEIVED, null));
        return MadeUp.front(before, after, refusals());
    }

    private List<RefusalPoint> refusals() {
        var points = new ArrayList<RefusalPoint>();
        for (var kind : RefusalPoint.Kind.values())
            if (chance(40))
                points.add(new RefusalPoint(
                        kind,
                        chance(90) ? List.of("9") : List.of(),
                        null,
                        chance(20) ? Label.same("the general rule") : null));
        return points;
    }

    private List<Step> procedure(Set<Channel> all) {
        var executor = chance(90) ? Role.RESPONSIBLE_EXECUTOR : Role.HEAD;
        var steps = new ArrayList<Step>();
        if (chance(80)) steps.add(step(clerk(), Action.REGISTER, minutesMostly()));
        if (chance(80)) steps.add(step(Role.HEAD, Action.RESOLVE, maybe(smallTerm())));
        if (chance(15)) {
            steps.add(step(Role.ARCHIVIST, Action.REQUEST_BLANK, maybe(smallTerm())));
            var obtain = step(Role.ARCHIVIST, Action.OBTAIN_BLANK, smallTerm());
            steps.add(obtain);
            steps.add(continuing(obtain, executor));
        } else if (chance(93)) steps.add(step(executor, Action.PREPARE, maybe(longTerm())));
        if (chance(15)) steps.add(step(pick(List.of(Role.DEPUTY_HEAD, executor)), Action.CO_SIGN, maybe(smallTerm())));
        if (chance(92)) steps.add(step(Role.HEAD, chance(85) ? Action.SIGN : Action.ADOPT, maybe(smallTerm())));
        if (chance(70)) steps.add(step(clerk(), Action.SEND, minutesMostly()));
        if (chance(10) && steps.stream().allMatch(step -> step.continues() == null)) Collections.shuffle(steps, random);
        return steps.stream().map(step -> restricted(step, all)).toList();
    }

    private Step restricted(Step step, Set<Channel> all) {
        var here = chance(85) ? all : Set.of(pick(List.copyOf(all)));
        return new Step(
                step.id(),
                step.at(),
                step.actor(),
                step.action(),
                null,
                step.within(),
                step.continues(),
                null,
                here,
                step.label(),
                null);
    }

    private Role clerk() {
        return chance(95) ? Role.OFFICE_CLERK : Role.OTHER;
    }

    private Step step(Role actor, Action action, @Nullable Term within) {
        return MadeUp.step(++serial, actor, action, within, null);
    }

    private Step continuing(Step before, Role actor) {
        return MadeUp.step(++serial, actor, Action.PREPARE, null, before.id());
    }

    private @Nullable Term minutesMostly() {
        return maybe(chance(75) ? minutes() : smallTerm());
    }

    private Term minutes() {
        return chance(90)
                ? new Term.Minutes(pick(List.of(1, 2, 10, 15, 20, 30, 45, 240, 479, 481)))
                : new Term.Hours(1 + random.nextInt(12));
    }

    private Term smallTerm() {
        return chance(25) ? minutes() : days(1 + random.nextInt(3));
    }

    private Term longTerm() {
        return days(1 + random.nextInt(18));
    }

    private Term days(int count) {
        return switch (unit) {
            case "working day" -> new Term.WorkingDays(count);
            case "calendar day" -> new Term.CalendarDays(count);
            case "short" -> minutes();
            default ->
                switch (random.nextInt(8)) {
                    case 0 -> new Term.Months(1);
                    case 1, 2, 3 -> new Term.CalendarDays(count);
                    default -> new Term.WorkingDays(count);
                };
        };
    }

    private @Nullable Term maybe(Term term) {
        return chance(90) ? term : null;
    }

    /** Near what the steps add up to, so that calendars decide. */
    private Term total(List<Step> procedure, Regulation.Front front) {
        var steps = new ArrayList<>(procedure);
        steps.addAll(front.before());
        steps.addAll(front.after());
        int days = 0;
        int minutes = 0;
        for (var step : steps)
            switch (step.within()) {
                case null -> {}
                case Term.Minutes(int count) -> minutes += count;
                case Term.Hours(int count) -> minutes += 60 * count;
                case Term.Months _ -> days += 22;
                case Term other -> days += other.count();
            }
        if (days == 0)
            return chance(80) ? new Term.Minutes(around(minutes, 20)) : new Term.Hours(around(minutes / 60, 2));
        if (chance(4)) return new Term.Hours(around(days, 4));
        return unit.equals("calendar day") || (unit.equals("mixed") && chance(50))
                ? new Term.CalendarDays(around(days, 3))
                : new Term.WorkingDays(around(days, 2));
    }

    private int around(int count, int most) {
        return Math.max(1, count - most / 2 + random.nextInt(most + 2));
    }

    private List<FilingWindow> windows() {
        var windows = new ArrayList<FilingWindow>();
        for (int more = 0; more < 2; more++) {
            if (chance(12)) windows.add(window(null, null));
            if (chance(18)) windows.add(window("form", "day"));
            if (chance(18)) windows.add(window("form", "evening"));
        }
        // no counter is ever open on New Year's Day
        if (windows.isEmpty() && chance(2))
            windows.add(window(new Window(MonthDay.of(1, 1), MonthDay.of(1, 1)), null, null));
        return windows;
    }

    private FilingWindow window(@Nullable String field, @Nullable String value) {
        return window(new Window(monthDay(), monthDay()), field, value);
    }

    private static FilingWindow window(Window open, @Nullable String field, @Nullable String value) {
        return new FilingWindow(open, false, field, value, List.of("5"), null);
    }

    private MonthDay monthDay() {
        return MonthDay.from(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(365)));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
