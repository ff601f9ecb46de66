package kz.qyzmet.prove;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.calendar.WorkCalendar;

/**
 * A work calendar by the number of the day, so that terms are looked up and never walked. Day 0 is the first day of the proof; the
 * last one stands for all that comes after it. Times are in half minutes, local: see {@link ExactRun}.
 */
final class DayTable {
    static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    /** The law's calendar ends here. */
    static final int LAST = day(LocalDate.of(2100, 12, 31));

    static final int MINUTE = 2;
    static final int DAY = 24 * 60 * MINUTE;

    private static final int[] OFF = {};

    /** By day: working days up to and including it. */
    private final int[] rank = new int[LAST + 1];
    /** By rank: its day. */
    private final int[] days;
    /** By day: open time before it. */
    private final int[] before = new int[LAST + 2];
    /** By day: its opening stretches as pairs of times; empty on a day off. */
    private final int[][] spans = new int[LAST + 1][];

    DayTable(WorkCalendar calendar) {
        var opening = Arrays.stream(DayOfWeek.values())
                .map(day -> spans(calendar, day))
                .toArray(int[][]::new);
        var found = new int[LAST + 2];
        int count = 0;
        for (int day = 0; day <= LAST; day++) {
            boolean works = calendar.isWorkingDay(date(day));
            if (works) found[++count] = day;
            rank[day] = count;
            spans[day] = works ? opening[date(day).getDayOfWeek().ordinal()] : OFF;
            before[day + 1] = before[day] + length(spans[day]);
        }
        days = Arrays.copyOf(found, count + 1);
    }

    private static int[] spans(WorkCalendar calendar, DayOfWeek day) {
        return calendar.hours().open(day).stream()
                .flatMapToInt(span -> IntStream.of(time(span.from()), time(span.to())))
                .toArray();
    }

    private static int time(LocalTime time) {
        return time.toSecondOfDay() * MINUTE / 60;
    }

    /** The times at which it opens and closes on some day. */
    IntStream hours() {
        return Arrays.stream(spans).flatMapToInt(Arrays::stream).distinct();
    }

    private static int length(int[] spans) {
        int length = 0;
        for (int at = 0; at < spans.length; at += 2) length += spans[at + 1] - spans[at];
        return length;
    }

    static int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(FIRST, date);
    }

    static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    boolean works(int day) {
        return spans[day].length > 0;
    }

    /** How far away the next working days are, from the day itself on. */
    int[] workingDays(int day, int count) {
        int before = works(day) ? rank[day] : rank[day] + 1;
        return IntStream.range(before, before + count)
                .map(wanted -> ranked(wanted) - day)
                .toArray();
    }

    /** The day itself, or the next one that works. */
    int workingDayFrom(int day) {
        return works(day) ? day : ranked(rank[day] + 1);
    }

    int nextWorkingDay(int day) {
        return ranked(rank[day] + 1);
    }

    private int ranked(int wanted) {
        return wanted < days.length ? days[wanted] : LAST;
    }

    /** The last day of a term in days or months accepted on that day. */
    int after(int day, Term term) {
        return switch (term) {
            case Term.WorkingDays(int count) -> ranked(rank[day] + count);
            case Term.CalendarDays(int count) -> workingDayFrom(Math.min(day + count, LAST));
            case Term.Months(int count) -> workingDayFrom(Math.min(day(date(day).plusMonths(count)), LAST));
            case Term.Minutes _, Term.Hours _ -> throw new IllegalArgumentException(term + " is not counted in days");
        };
    }

    /** Minutes of opening on that day. */
    int openMinutes(int day) {
        return day == LAST ? Integer.MAX_VALUE : (before[day + 1] - before[day]) / MINUTE;
    }

    int opening(int day) {
        return day * DAY + (works(day) ? spans[day][0] : 0);
    }

    int closing(int day) {
        return day * DAY + (works(day) ? spans[day][spans[day].length - 1] : 0);
    }

    /** The first moment at which that much more open time is over. */
    int later(int moment, int openTime) {
        int wanted = open(moment) + openTime;
        if (wanted > before[LAST + 1]) return LAST * DAY;
        int day = moment / DAY;
        return wanted <= before[day + 1] ? reached(day, wanted) : reached(dayOf(wanted, day), wanted);
    }

    /** The day on which open time reaches the sum. */
    private int dayOf(int wanted, int after) {
        int next = nextWorkingDay(after);
        if (wanted <= before[next + 1]) return next;
        int found = Arrays.binarySearch(before, next, LAST + 2, wanted);
        int day = found < 0 ? -found - 2 : found - 1;
        while (before[day] == wanted) day--; // days off share the sum of the day before them
        return day;
    }

    private int reached(int day, int wanted) {
        return day * DAY + timeOf(spans[day], wanted - before[day]);
    }

    /** Open time up to that moment. */
    private int open(int moment) {
        int day = moment / DAY;
        int time = moment % DAY;
        int open = before[day];
        for (int at = 0; at < spans[day].length; at += 2)
            open += Math.max(0, Math.min(time, spans[day][at + 1]) - spans[day][at]);
        return open;
    }

    private static int timeOf(int[] spans, int openTime) {
        int left = openTime;
        for (int at = 0; ; at += 2) {
            int length = spans[at + 1] - spans[at];
            if (left <= length) return spans[at] + left;
            left -= length;
        }
    }
}
