package kz.qyzmet.corporation;

import java.time.Instant;
import java.util.List;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import org.springframework.stereotype.Component;

/** The services that a branch takes applications for. */
@Component
class Shelf {
    private final Library library;
    private final Offices offices;

    Shelf(Library library, Offices offices) {
        this.library = library;
        this.offices = offices;
    }

    Offered offered(Operator operator, Instant now) {
        var today = operator.calendar().date(now);
        var oblast = operator.branch().oblast();
        var services = library.catalogue(today).stream()
                .filter(offering -> offering.oblast().equals(oblast))
                .filter(offering -> offering.regulation().intake().value().contains(Channel.STATE_CORPORATION))
                .filter(offering -> offering.inForce(today))
                .toList();
        return new Offered(services, providers(services, oblast));
    }

    private List<Office> providers(List<Offering> services, String oblast) {
        return services.stream()
                .flatMap(offering -> offering.regulation().providers().value().stream())
                .distinct()
                .sorted()
                .flatMap((OfficeKind kind) -> offices.list(oblast, kind).stream())
                .toList();
    }
}
