package kz.qyzmet.directory;

import java.util.List;
import java.util.Set;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Post;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/** Why nobody can provide a service, as far as offices and people go. */
sealed interface Shortage {
    /** The oblast has no office of any of these kinds. */
    record NoOffice(String oblast, Set<OfficeKind> kinds) implements Shortage {}

    /** No office has everybody; this one lacks the fewest. */
    record Vacant(Office office, List<Seat> seats) implements Shortage {}

    /** A role that nobody has; {@code post} is one of that role that nobody holds, null where the office has none. */
    record Seat(Role role, @Nullable Post post) {}
}
