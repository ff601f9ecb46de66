package kz.qyzmet.prove;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.Term;

/** Runs a course from every start, and keeps the worst. */
final class Search {
    /**
     * What was found.
     *
     * @param start of the worst case, the earliest of several; -1 when nothing can be handed in
     * @param over by how much it exceeds the total, in half minutes; not above 0 when it does not
     * @param daysOver on how many days a start exceeds it
     * @param outlasts whether a term ends after the last day of the calendar
     */
    record Found(Course course, int start, int over, int daysOver, boolean outlasts) {}

    private final Course course;
    private final Total total;
    private final Starts starts;

    /** Months are not of one length: no day is like another then. */
    private final boolean months;

    private int worst = -1;
    private int over = Integer.MIN_VALUE;
    private int reached;
    private boolean outlasts;

    private final Map<Object, Boolean> known = new HashMap<>();
    private int near = 3;

    Search(Course course, Total total, Starts starts) {
        this.course = course;
        this.total = total;
        this.starts = starts;
        this.months = course.terms().stream().anyMatch(Term.Months.class::isInstance);
    }

    Found found() {
        int daysOver = Run.exact(total.term()) ? toTheMinute() : inDays();
        return new Found(course, worst, over, daysOver, outlasts);
    }

    private int inDays() {
        return (int) starts.open().stream()
                .filter(day -> exceeded(starts.classes(day)))
                .count();
    }

    private int toTheMinute() {
        int grain = Grain.of(course.terms(), total.term(), starts.front(), total.provider());
        int days = (int)
                starts.open().stream().filter(day -> exceededNear(day, grain)).count();
        // beside the worst moment that matters lies the worst of all
        if (worst >= 0) exceeded(starts.around(worst, grain));
        return days;
    }

    /** Days with the same days off after them fare alike, to the minute, if nothing runs further than these. */
    private boolean exceededNear(int day, int grain) {
        var front = starts.front().workingDays(day, near);
        var provider = total.provider().workingDays(day, near);
        var like = List.of(IntBuffer.wrap(front), IntBuffer.wrap(provider), months ? day : day % 7);
        var seen = known.get(like);
        if (seen != null) return seen;
        reached = 0;
        boolean exceeded = exceeded(starts.moments(day, grain));
        int far = reached / DayTable.DAY - day;
        if (far < front[near - 1] && far < provider[near - 1]) known.put(like, exceeded);
        else near++;
        return exceeded;
    }

    private boolean exceeded(int[] moments) {
        boolean any = false;
        for (int start : moments) any |= over(start) > 0;
        return any;
    }

    private int over(int start) {
        var run = Run.from(start, total.term());
        for (var turn : course.turns()) run.take(turn);
        int due = total.from(start);
        reached = Math.max(reached, Math.max(run.moment(), due));
        outlasts |= reached >= DayTable.LAST * DayTable.DAY;
        int exceeding = run.moment() - due;
        if (exceeding > over) {
            over = exceeding;
            worst = start;
        }
        return exceeding;
    }
}
