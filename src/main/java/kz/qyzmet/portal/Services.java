package kz.qyzmet.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.web.NotFound;
import org.springframework.stereotype.Component;

/** The services as visitors name them in addresses. */
@Component
class Services {
    private static final Pattern SERVICE = Pattern.compile("/portal/services/([^/?]+)/([^/?]+).*");

    private final Library library;
    private final Offices offices;

    Services(Library library, Offices offices) {
        this.library = library;
        this.offices = offices;
    }

    /** In the capital's date, which all oblasts share but for an hour around midnight. */
    List<Offering> all(Instant now) {
        return library.catalogue(LocalDate.ofInstant(now, OblastZones.of("astana-city")));
    }

    /** The edition in force, else the last there was. */
    Offering find(String oblast, String service, Instant now) {
        return inForce(oblast, service, now)
                .or(() -> all(now).stream()
                        .filter(one ->
                                one.oblast().equals(oblast) && one.service().equals(service))
                        .findFirst())
                .orElseThrow(() -> new NotFound("service " + service + " in " + oblast));
    }

    Optional<Offering> inForce(String oblast, String service, Instant now) {
        if (Oblast.all().stream().noneMatch(known -> known.key().equals(oblast))) return Optional.empty();
        return library.inForce(service, oblast, LocalDate.ofInstant(now, OblastZones.of(oblast)));
    }

    /** The service that a page's path is about: {@code /portal/services/OBLAST/SERVICE/apply}. */
    Optional<Offering> ofPath(String path, Instant now) {
        var named = SERVICE.matcher(path);
        return named.matches() ? inForce(named.group(1), named.group(2), now) : Optional.empty();
    }

    /** The offices of the oblast where documents for it are handed in. */
    List<Office> receiving(Offering offering) {
        var intake = offering.regulation().intake().value();
        var corporation = intake.contains(Channel.STATE_CORPORATION)
                ? offices.list(offering.oblast(), OfficeKind.STATE_CORPORATION)
                : List.<Office>of();
        var own = intake.contains(Channel.PROVIDER_OFFICE) ? providers(offering) : List.<Office>of();
        return Stream.concat(corporation.stream(), own.stream()).toList();
    }

    /** The offices of the oblast that provide it. */
    List<Office> providers(Offering offering) {
        return offering.regulation().providers().value().stream()
                .flatMap(kind -> offices.list(offering.oblast(), kind).stream())
                .toList();
    }
}
