package kz.qyzmet.prove;

import kz.qyzmet.calendar.Term;
import kz.qyzmet.regulation.Channel;

/** The total term, counted at the provider as {@link kz.qyzmet.regulation.Offering#due} counts it. */
record Total(Term term, Channel channel, DayTable provider) {
    /** Where {@link Run#moment} must be at the latest for a case of that start. */
    int from(int start) {
        int received = channel == Channel.PORTAL ? received(start) : start;
        return Run.exact(term)
                ? ExactRun.after(received, term, provider)
                : provider.after(received / DayTable.DAY, term) * DayTable.DAY;
    }

    /** What is sent after closing or on a day off is received on the next working day. */
    private int received(int start) {
        int day = start / DayTable.DAY;
        return provider.works(day) && start <= provider.closing(day)
                ? start
                : provider.opening(provider.nextWorkingDay(day));
    }
}
