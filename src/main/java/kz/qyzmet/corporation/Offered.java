package kz.qyzmet.corporation;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.identity.Office;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;

/**
 * What can be applied for at a counter today, and who provides it.
 *
 * @param ownReception whether the counter is the provider's own: people are known by the document they show, and no register is asked
 */
record Offered(List<Offering> services, List<Office> providers, boolean ownReception) {
    /** Whether somebody may come for another. */
    boolean representatives(Channel channel) {
        return services.stream().anyMatch(offering -> admitsRepresentatives(offering, channel));
    }

    static boolean admitsRepresentatives(Offering offering, Channel channel) {
        var front = offering.regulation().fronts().get(channel);
        return front != null && front.representative() != null;
    }

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
