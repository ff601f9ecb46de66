package kz.qyzmet.web;

/** Time left and time overdue in words. */
final class TimeWords {
    private TimeWords() {}

    static String of(Frame frame, TimeLeft left) {
        int days = left.counted().workingDays();
        return switch (left.standing()) {
            case IN_TIME -> frame.t("web.left.working_days", "count", days);
            case SOON ->
                left.lastMinutes()
                        ? frame.t("web.left.minutes", "count", left.counted().minutesToday())
                        : frame.t("web.left.last_day");
            case LATE -> days == 0 ? frame.t("web.late.today") : frame.t("web.late.working_days", "count", days);
        };
    }
}
