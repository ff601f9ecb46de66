package kz.qyzmet.casework;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.blanks.Holding;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;

/**
 * What a decision may know of the world: the moment, how terms are counted at this office, who holds its posts, its counters, and its blanks.
 *
 * @param posts posts of the office held on that day, with their roles
 */
record Desk(Instant now, Due due, Map<Long, Role> posts, Numbers numbers, Blanks blanks) {

    /** When this step must be done if it begins now; null where the act gives it no term. */
    @Nullable
    Instant counted(Step step) {
        var within = step.within();
        return within == null ? null : due.of(now, within);
    }

    /** The last instant at which something begun at {@code from} is in time at this office. */
    @FunctionalInterface
    interface Due {
        Instant of(Instant from, Term term);
    }

    /** What the office has of strict-accountability forms; asked only by the steps that need one. */
    interface Blanks {
        Holding of(String caseNumber);

        /** Id of the office of that kind with that code, or of the only one when the code is empty. */
        Optional<Long> keeper(OfficeKind kind, String code);
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
