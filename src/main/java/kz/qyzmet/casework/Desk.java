package kz.qyzmet.casework;

import java.time.Instant;
import java.util.Map;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;

/**
 * What a decision may know of the world: the moment, how terms are counted at this office, who holds its posts, and its counters.
 *
 * @param posts posts of the office held on that day, with their roles
 */
record Desk(Instant now, Due due, Map<Long, Role> posts, Numbers numbers) {

    /** The last instant at which something begun at {@code from} is in time at this office. */
    @FunctionalInterface
    interface Due {
        Instant of(Instant from, Term term);
    }

    /** The next legal number of a kind at this office in this year, without gaps. */
    @FunctionalInterface
    interface Numbers {
        String next(Kind kind);

        enum Kind {
            INCOMING,
            RESULT,
            REFUSAL,
            /** The akimat's own register of its resolutions. */
            RESOLUTION
        }
    }
}
