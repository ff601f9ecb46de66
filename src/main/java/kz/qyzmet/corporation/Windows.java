package kz.qyzmet.corporation;

import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.web.Frame;

/** When documents are taken, in words. */
final class Windows {
    private Windows() {}

    /** The days of the year in which somebody stands at the counter. */
    static String sentence(Frame frame, Operator operator, FilingWindow window) {
        int year = operator.calendar().date(frame.now()).getYear();
        var to = frame.day(window.open().to().atYear(year));
        return window.lastDateOnly()
                ? frame.t("corporation.window.until", "to", to)
                : frame.t(
                        "corporation.window.from_until",
                        "from",
                        frame.day(window.open().from().atYear(year)),
                        "to",
                        to);
    }
}
