package kz.qyzmet.calendar;

import java.time.Instant;

/** The moment the law counts from: entries, deadlines, windows, certificates. Microseconds. */
public interface LegalClock {
    Instant now();
}
