package kz.qyzmet.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clock of entries, deadlines, windows and certificates: asked once per action, then passed on as a value. */
@FunctionalInterface
public interface LegalClock {
    /** Now, in whole microseconds as the database keeps them. */
    Instant now();

    /** The clock of the machine. */
    static LegalClock system() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
