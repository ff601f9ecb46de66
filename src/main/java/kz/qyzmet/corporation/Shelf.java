package kz.qyzmet.corporation;

import java.time.Instant;
import java.util.List;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Regulation;
import org.springframework.stereotype.Component;

/** The services that a counter takes applications for. */
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
        var services = library.catalogue(today).stream()
                .filter(offering -> offering.oblast().equals(operator.branch().oblast()))
                .filter(offering -> receivedBy(operator, offering.regulation()))
                .filter(offering -> offering.inForce(today))
                .toList();
        return new Offered(services, providers(operator, services), operator.atProvider());
    }

    private static boolean receivedBy(Operator operator, Regulation regulation) {
        if (!regulation.intake().value().contains(operator.channel())) return false;
        if (!operator.atProvider()) return true;
        return regulation.providers().value().contains(operator.branch().kind())
                && operator.receives(regulation.path(operator.channel()));
    }

    private List<Office> providers(Operator operator, List<Offering> services) {
        return operator.atProvider()
                ? List.of(operator.branch())
                : providers(services, operator.branch().oblast());
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
