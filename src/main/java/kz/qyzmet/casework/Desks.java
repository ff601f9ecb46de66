package kz.qyzmet.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.blanks.BlankRequests;
import kz.qyzmet.blanks.Holding;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.Role;
import org.springframework.stereotype.Component;

/** Sets the desk a decision is made at: the office's calendar, posts, counters and blanks. */
@Component
class Desks {
    private final Officials officials;
    private final Counters counters;
    private final Offices offices;
    private final BlankRequests blanks;

    Desks(Officials officials, Counters counters, Offices offices, BlankRequests blanks) {
        this.officials = officials;
        this.counters = counters;
        this.offices = offices;
        this.blanks = blanks;
    }

    Desk of(Office office, Instant now) {
        var calendar = office.calendar();
        var today = calendar.date(now);
        return new Desk(
                now,
                (from, term) -> calendar.due(from, term).at(),
                executors(office, today),
                kind -> counters.next(kind.name() + "/" + office.oblast() + "/" + office.code(), today.getYear()) + "/"
                        + today.getYear(),
                blanks(office.oblast()));
    }

    private Desk.Blanks blanks(String oblast) {
        return new Desk.Blanks() {
            @Override
            public Holding of(String caseNumber) {
                return blanks.of(caseNumber);
            }

            @Override
            public Optional<Long> keeper(OfficeKind kind, String code) {
                var keepers = offices.list(oblast, kind);
                return keepers.stream()
                        .filter(keeper -> code.isEmpty()
                                ? keepers.size() == 1
                                : keeper.code().equals(code))
                        .map(Office::id)
                        .findFirst();
            }
        };
    }

    private Map<Long, Role> executors(Office office, LocalDate today) {
        return Stream.of(Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST)
                .flatMap(role -> officials.holders(office.id(), role, today).stream())
                .map(Official::post)
                .distinct()
                .collect(Collectors.toMap(post -> post.id(), post -> post.role()));
    }
}
