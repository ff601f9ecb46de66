package kz.qyzmet.prove;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;

/**
 * Everything a proof claims, found by walking: day by day, half minute by half minute, with nothing of the prover and nothing of the
 * calendar but how a term is written.
 */
record BruteForce(Offering offering) {
    static final int DAYS = Wall.number(LocalDate.of(2036, 1, 1));

    /** One step on a way: its term as written, taken apart, nothing of no unit for none, and the wall calendar it is counted on. */
    record Leg(int count, String unit, Wall wall) {
        static Leg of(String term, Wall wall) {
            var words = term.split(" ", 2);
            return words.length < 2
                    ? new Leg(0, "", wall)
                    : new Leg(Integer.parseInt(words[0]), words[1].replaceAll("s$", ""), wall);
        }

        int minutes() {
            return unit.equals("hour") ? 60 * count : count;
        }

        boolean short_() {
            return unit.equals("minute") || unit.equals("hour");
        }
    }

    /** A day and a half minute of it. */
    record At(int day, int half) {}

    static final class Worst {
        int over = Integer.MIN_VALUE;
        int day = -1;
        int daysOver;
    }

    boolean exact() {
        return total().short_();
    }

    private Leg total() {
        return Leg.of(offering.standard().total().value().toString(), Wall.FIVE);
    }

    List<Channel> channels() {
        return List.copyOf(new TreeSet<>(offering.regulation().intake().value()));
    }

    private Regulation.Front told(Channel channel) {
        return Objects.requireNonNull(offering.regulation().fronts().get(channel));
    }

    Wall front(Channel channel) {
        return channel == Channel.STATE_CORPORATION ? Wall.SIX : Wall.FIVE;
    }

    List<Leg> legs(Channel channel) {
        var front = told(channel);
        var legs = new ArrayList<Leg>();
        front.before().forEach(step -> legs.add(leg(step, front(channel))));
        for (var step : offering.regulation().procedure())
            if (step.channels().contains(channel)) legs.add(leg(step, Wall.FIVE));
        front.after().forEach(step -> legs.add(leg(step, front(channel))));
        return legs;
    }

    /** The legs of each ending, each cut off where it ends. */
    List<List<Leg>> endings(Channel channel) {
        var all = new ArrayList<List<Leg>>();
        var front = told(channel);
        var whole = legs(channel);
        all.add(whole);
        for (var refusal : front.refusals()) {
            int length = switch (refusal.kind()) {
                case SIGN_IN_REFUSED -> 0;
                case EDS_NOT_CONFIRMED -> position(front.before(), Action.SYSTEM, 0);
                case REGISTER_DATA_UNOBTAINABLE, PACKAGE_INCOMPLETE ->
                    position(front.before(), Action.RECEIVE_AND_CHECK, 0);
                case DOCUMENTS_DEFECTIVE -> front.before().size() + position(inside(channel), Action.PREPARE, 0);
                case REASONED_REFUSAL -> whole.size();
            };
            all.add(whole.subList(0, length));
        }
        return all;
    }

    private List<Step> inside(Channel channel) {
        return offering.regulation().procedure().stream()
                .filter(step -> step.channels().contains(channel))
                .toList();
    }

    private static int position(List<Step> steps, Action action, int absent) {
        for (int i = 0; i < steps.size(); i++) if (steps.get(i).action() == action) return i + 1;
        return absent;
    }

    private static Leg leg(Step step, Wall wall) {
        return Leg.of(step.within() == null ? "" : step.within().toString(), wall);
    }

    /** Whether anybody can hand in on that day. */
    boolean mayStart(Channel channel, int day) {
        if (channel != Channel.PORTAL && !front(channel).works(day)) return false;
        var date = Wall.date(day);
        var fields = new TreeSet<String>();
        for (var window : offering.regulation().windows()) if (window.field() != null) fields.add(window.field());
        if (shut(null, null, date)) return false;
        for (var id : fields) {
            var field = offering.standard().field(id).orElseThrow();
            var answers = new ArrayList<String>();
            field.choices().forEach(choice -> answers.add(choice.value()));
            if (!field.required()) answers.add("nothing");
            boolean some = false;
            for (var answer : answers) some |= !shut(id, answer, date);
            if (!some) return false;
        }
        return true;
    }

    /** Some window for that answer, and none of them open. */
    private boolean shut(@Nullable String field, @Nullable String answer, LocalDate date) {
        boolean some = false;
        for (var window : offering.regulation().windows()) {
            if (!Objects.equals(window.field(), field) || !Objects.equals(window.value(), answer)) continue;
            if (open(window, date)) return false;
            some = true;
        }
        return some;
    }

    private boolean everStarts(Channel channel) {
        for (int day = 0; day < DAYS; day++) if (mayStart(channel, day)) return true;
        return false;
    }

    private static boolean open(FilingWindow window, LocalDate date) {
        var year = date.getYear();
        var from = window.open().from();
        var to = window.open().to();
        return within(from, to, date, year) || within(from, to, date, year - 1);
    }

    private static boolean within(MonthDay from, MonthDay to, LocalDate date, int year) {
        var opens = from.atYear(year);
        var ends = to.atYear(from.isAfter(to) ? year + 1 : year);
        return !date.isBefore(opens) && !date.isAfter(ends);
    }

    /** The worst of all starts in whole days. */
    Worst worstOfAllDays(Channel channel) {
        var worst = new Worst();
        var whole = legs(channel);
        var lengths = endings(channel).stream().map(List::size).toList();
        for (int day = 0; day < DAYS; day++) {
            if (!mayStart(channel, day)) continue;
            boolean any = false;
            var days = days(whole, day);
            for (boolean late : channel == Channel.PORTAL ? new boolean[] {false, true} : new boolean[] {false}) {
                int due = totalDay(channel, day, late);
                for (int length : lengths) {
                    int over = (length == 0 ? day : days.get(length - 1)) - due;
                    any |= over > 0;
                    if (over > worst.over) {
                        worst.over = over;
                        worst.day = day;
                    }
                }
            }
            if (any) worst.daysOver++;
        }
        return worst;
    }

    int totalDay(Channel channel, int day, boolean afterClosing) {
        int received = day;
        if (channel == Channel.PORTAL && (afterClosing || !Wall.FIVE.works(day))) received = worked(Wall.FIVE, day + 1);
        return lastDay(total(), received);
    }

    /** The day each leg ends on; minutes are met within a day as long as they fit into it. */
    static List<Integer> days(List<Leg> legs, int start) {
        int day = start;
        int minutesGone = 0;
        Wall gone = null;
        var days = new ArrayList<Integer>();
        for (var leg : legs) {
            if (leg.short_()) {
                if (gone != leg.wall() || !leg.wall().works(day)) minutesGone = 0;
                gone = leg.wall();
                day = worked(leg.wall(), day);
                minutesGone += leg.minutes();
                while (minutesGone > leg.wall().minutes()) {
                    day = worked(leg.wall(), day + 1);
                    minutesGone -= leg.wall().minutes();
                }
            } else if (leg.count() > 0) {
                day = lastDay(leg, day);
                minutesGone = 0;
            }
            days.add(day);
        }
        return days;
    }

    private static int lastDay(Leg leg, int accepted) {
        int day = accepted;
        switch (leg.unit()) {
            case "working day" -> {
                for (int left = leg.count(); left > 0; ) if (leg.wall().works(++day)) left--;
                return day;
            }
            case "calendar day" -> day += leg.count();
            default -> day = Wall.number(Wall.date(day).plusMonths(leg.count()));
        }
        return worked(leg.wall(), day);
    }

    private static int worked(Wall wall, int day) {
        while (!wall.works(day)) day++;
        return day;
    }

    /** By how many half minutes of the clock the way ends too late for a total in minutes. */
    int over(List<Leg> legs, Channel channel, At start) {
        var at = start;
        for (var leg : legs) if (leg.count() > 0) at = walk(at, leg);
        var due = walk(received(channel, start), total());
        return (at.day() - due.day()) * 2880 + at.half() - due.half();
    }

    private static At received(Channel channel, At at) {
        if (channel != Channel.PORTAL) return at;
        return Wall.FIVE.works(at.day()) && at.half() <= Wall.FIVE.closes()
                ? at
                : new At(worked(Wall.FIVE, at.day() + 1), 1080);
    }

    private static At walk(At from, Leg leg) {
        if (!leg.short_()) return new At(lastDay(leg, from.day()), leg.wall().closes());
        int day = from.day();
        int half = from.half();
        for (int left = 2 * leg.minutes(); left > 0; half++) {
            if (half == 2880) {
                half = 0;
                day++;
            }
            if (leg.wall().open(day, half)) left--;
        }
        return new At(day, half);
    }

    boolean everyStepHasRoleAndTerm() {
        for (var step : steps()) {
            if (step.actor() == Role.OTHER) return false;
            boolean waits = step.within() == null && step.continues() == null;
            if (waits && !Set.of(Role.SYSTEM, Role.RECIPIENT).contains(step.actor())) return false;
        }
        return true;
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var channel : channels()) {
            var front = told(channel);
            steps.addAll(front.before());
            steps.addAll(inside(channel));
            steps.addAll(front.after());
        }
        return steps;
    }

    boolean nobodySignsWhatHeDrafted() {
        for (var channel : channels())
            for (var drafted : inside(channel))
                for (var signed : inside(channel))
                    if (drafted.action() == Action.PREPARE
                            && Set.of(Action.SIGN, Action.CO_SIGN, Action.ADOPT).contains(signed.action())
                            && drafted.actor() == signed.actor()) return false;
        return true;
    }

    boolean oneRoleAlone() {
        var roles = new TreeSet<Role>();
        steps().forEach(step -> roles.add(step.actor()));
        roles.removeAll(Set.of(Role.RECIPIENT, Role.SYSTEM));
        return roles.size() == 1;
    }

    boolean everyRefusalHasGround() {
        for (var channel : channels())
            for (var refusal : told(channel).refusals()) {
                if (refusal.at().isEmpty() && refusal.assumed() == null) return false;
                if (refusal.kind() == RefusalPoint.Kind.REASONED_REFUSAL
                        && offering.standard().grounds().isEmpty()) return false;
            }
        return true;
    }

    /** Every path walked to where a paper or a message comes to the recipient. */
    boolean everyPathEnds() {
        for (var channel : channels()) {
            if (!everStarts(channel) || !resultComes(channel)) return false;
            for (var refusal : told(channel).refusals()) if (!refusalComes(channel, refusal.kind())) return false;
        }
        return true;
    }

    private boolean resultComes(Channel channel) {
        boolean gives = false;
        for (var result : offering.standard().results())
            gives |= offering.regulation().results().value().contains(result.id())
                    && result.channels().contains(channel);
        return gives && (inside(channel).isEmpty() ? checked(channel) : paperComes(channel));
    }

    private boolean refusalComes(Channel channel, RefusalPoint.Kind kind) {
        return switch (kind) {
            case SIGN_IN_REFUSED, EDS_NOT_CONFIRMED -> true;
            case REGISTER_DATA_UNOBTAINABLE, PACKAGE_INCOMPLETE -> checked(channel);
            case DOCUMENTS_DEFECTIVE -> position(inside(channel), Action.PREPARE, 0) > 0;
            case REASONED_REFUSAL -> paperComes(channel);
        };
    }

    private boolean checked(Channel channel) {
        return position(told(channel).before(), Action.RECEIVE_AND_CHECK, 0) > 0;
    }

    private boolean paperComes(Channel channel) {
        boolean drafted = false;
        boolean signed = false;
        for (var step : inside(channel)) {
            drafted |= step.action() == Action.PREPARE;
            signed |=
                    drafted && Set.of(Action.SIGN, Action.CO_SIGN, Action.ADOPT).contains(step.action());
        }
        return signed && position(told(channel).after(), Action.ISSUE, 0) > 0;
    }
}
