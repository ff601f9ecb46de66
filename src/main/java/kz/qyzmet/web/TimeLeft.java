package kz.qyzmet.web;

import java.time.Instant;
import java.time.ZoneId;
import kz.qyzmet.calendar.Term;

/**
 * How a deadline stands, counted by the calendar of the office that acts.
 *
 * @param term what is left; when {@code LATE}, by how much it is overdue; zero days is the last day
 * @param due the deadline
 * @param zone the oblast's
 * @param percentUsed share of the term used, 0 to 100
 */
public record TimeLeft(Standing standing, Term term, Instant due, ZoneId zone, int percentUsed) {
    public enum Standing {
        IN_TIME,
        /** The last day, or the last minutes. */
        SOON,
        LATE
    }

    public TimeLeft {
        if (percentUsed < 0 || percentUsed > 100)
            throw new IllegalArgumentException("a share of " + percentUsed + " %");
    }
}
