package kz.qyzmet.calendar;

import java.time.Instant;
import java.util.List;

/**
 * The last instant that is still in time, and how it was found.
 *
 * @param counted the days from acceptance to the end; of a term in months, only the monthly dates
 * @param beyondData whether a year on the way follows the general rule because its calendar is not known yet
 */
public record Deadline(Instant at, List<CountedDay> counted, boolean beyondData) {
    public Deadline {
        counted = List.copyOf(counted);
    }
}
