package kz.qyzmet.corporation;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.identity.Office;
import kz.qyzmet.regulation.Offering;

/** What can be applied for at a branch today, and who provides it. */
record Offered(List<Offering> services, List<Office> providers) {
    Optional<Offering> service(String key) {
        return services.stream()
                .filter(offering -> offering.service().equals(key))
                .findFirst();
    }

    /** The provider of that code, if it provides this service. */
    Optional<Office> provider(String code, Offering of) {
        return providers.stream()
                .filter(office -> office.code().equals(code))
                .filter(office -> of.regulation().providers().value().contains(office.kind()))
                .findFirst();
    }
}
