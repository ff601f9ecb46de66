package kz.qyzmet.prove;

import java.util.BitSet;
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

    /** How far the neighbourhood of a day reaches. */
    private static final int NEAR = 128;

    private final Course course;
    private final Term term;
    private final Total total;
    private final Starts starts;
    private final Map<Object, Boolean> seen = new HashMap<>();

    private int worst = -1;
    private int over = Integer.MIN_VALUE;
    private int furthest;
    private boolean outlasts;

    Search(Course course, Term term, DayTable provider, Starts starts) {
        this.course = course;
        this.term = term;
        this.total = new Total(term, course.channel(), provider);
        this.starts = starts;
    }

    Found found() {
        int daysOver = (int) starts.open().stream().filter(this::exceededFrom).count();
        return new Found(course, worst, over, daysOver, outlasts);
    }

    private boolean exceededFrom(int day) {
        if (!Run.exact(term)) return anyExceeds(day);
        // Days with the same days off after them fare alike, to the minute.
        var near = List.of(near(starts.front().table(), day), near(total.provider(), day), day % 7);
        var known = seen.get(near);
        if (known != null) return known;
        furthest = 0;
        boolean exceeds = anyExceeds(day);
        if (furthest < (day + NEAR) * DayTable.DAY) seen.put(near, exceeds);
        return exceeds;
    }

    private static BitSet near(DayTable table, int day) {
        return table.workingDays().get(day, day + NEAR);
    }

    private boolean anyExceeds(int day) {
        boolean any = false;
        for (int start : starts.on(day, term).toArray()) any |= over(start) > 0;
        return any;
    }

    private int over(int start) {
        var run = Run.from(start, term);
        course.turns().forEach(run::take);
        int due = total.from(start);
        furthest = Math.max(furthest, Math.max(run.moment(), due));
        if (furthest >= DayTable.LAST * DayTable.DAY) outlasts = true;
        int exceeding = run.moment() - due;
        if (exceeding > over) {
            over = exceeding;
            worst = start;
        }
        return exceeding;
    }
}
