package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.calendar.Term;
import org.jspecify.annotations.Nullable;

/** TermSum one after another. Minutes are met within the days, as the standards themselves count. */
final class TermSum {
    private static final int MINUTES_AN_HOUR = 60;
    private static final int DAYS_A_MONTH = 30;
    /** Five working days take a calendar week. */
    private static final double WEEK = 7.0 / 5;

    private TermSum() {}

    /** Both together; one of them where the other is not told, or is met within its days. */
    static @Nullable Term of(@Nullable Term one, @Nullable Term other) {
        if (one == null) return other;
        if (other == null) return one;
        if (inDays(one) != inDays(other)) return inDays(one) ? one : other;
        return of(List.of(one, other));
    }

    /** Whether no act tells the sum: days of different units come together on the calendar only, and so do months. */
    static boolean apart(@Nullable Term one, @Nullable Term other) {
        return one != null
                && other != null
                && inDays(one)
                && inDays(other)
                && (one.getClass() != other.getClass() || one instanceof Term.Months);
    }

    private static boolean inDays(Term term) {
        return !(term instanceof Term.Minutes || term instanceof Term.Hours);
    }

    /** All together; null for none. */
    static @Nullable Term of(List<Term> terms) {
        int minutes = 0;
        int working = 0;
        int calendar = 0;
        for (var term : terms)
            switch (term) {
                case Term.Minutes(int count) -> minutes += count;
                case Term.Hours(int count) -> minutes += MINUTES_AN_HOUR * count;
                case Term.WorkingDays(int count) -> working += count;
                case Term.CalendarDays(int count) -> calendar += count;
                case Term.Months(int count) -> calendar += DAYS_A_MONTH * count;
            }
        if (calendar > 0) return new Term.CalendarDays(calendar + (int) Math.ceil(working * WEEK));
        if (working > 0) return new Term.WorkingDays(working);
        return minutes > 0 ? new Term.Minutes(minutes) : null;
    }
}
