package kz.qyzmet.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.Role;
import org.springframework.stereotype.Component;

/** Sets the desk a decision is made at: the office's calendar, posts and counters. */
@Component
class Desks {
    private final Officials officials;
    private final Counters counters;

    Desks(Officials officials, Counters counters) {
        this.officials = officials;
        this.counters = counters;
    }

    Desk of(Office office, Instant now) {
        var calendar = office.calendar();
        var today = calendar.date(now);
        return new Desk(
                now,
                (from, term) -> calendar.due(from, term).at(),
                executors(office, today),
                kind -> counters.next(kind.name() + "/" + office.oblast() + "/" + office.code(), today.getYear()) + "/"
                        + today.getYear());
    }

    private Map<Long, Role> executors(Office office, LocalDate today) {
        return Stream.of(Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST)
                .flatMap(role -> officials.holders(office.id(), role, today).stream())
                .map(Official::post)
                .distinct()
                .collect(Collectors.toMap(post -> post.id(), post -> post.role()));
    }
}
