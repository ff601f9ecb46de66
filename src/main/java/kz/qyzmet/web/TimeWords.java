package kz.qyzmet.web;

import kz.qyzmet.calendar.Term;

/** Time left and time overdue in words. */
final class TimeWords {
    private TimeWords() {}

    static String of(Frame frame, TimeLeft left) {
        return switch (left.standing()) {
            case IN_TIME, SOON -> left(frame, left.term());
            case LATE -> late(frame, left.term());
        };
    }

    private static String left(Frame frame, Term term) {
        return switch (term) {
            case Term.WorkingDays(int count) when count == 0 -> frame.t("web.left.last_day");
            case Term.CalendarDays(int count) when count == 0 -> frame.t("web.left.last_day");
            case Term.Minutes(int count) -> frame.t("web.left.minutes", "count", count);
            case Term.Hours(int count) -> frame.t("web.left.hours", "count", count);
            case Term.WorkingDays(int count) -> frame.t("web.left.working_days", "count", count);
            case Term.CalendarDays(int count) -> frame.t("web.left.calendar_days", "count", count);
            case Term.Months(int count) -> frame.t("web.left.months", "count", count);
        };
    }

    private static String late(Frame frame, Term term) {
        return switch (term) {
            case Term.Minutes(int count) -> frame.t("web.late.minutes", "count", count);
            case Term.Hours(int count) -> frame.t("web.late.hours", "count", count);
            case Term.WorkingDays(int count) -> frame.t("web.late.working_days", "count", count);
            case Term.CalendarDays(int count) -> frame.t("web.late.calendar_days", "count", count);
            case Term.Months(int count) -> frame.t("web.late.months", "count", count);
        };
    }
}
