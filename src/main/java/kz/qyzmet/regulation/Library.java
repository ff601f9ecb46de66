package kz.qyzmet.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;

/** Every edition there is, and which one holds when. */
public interface Library {
    /** The edition in force for this service and oblast on that day. */
    Optional<Offering> inForce(String service, String oblast, LocalDate on);

    /** The edition a case is pinned to, in force or not. */
    Offering pinned(String hash);

    /** The latest edition begun by that day for each service and oblast, in force or ended: the catalogue with its history. */
    List<Offering> catalogue(LocalDate on);

    /** All that were ever added, those to come included, in the order of adding. */
    List<Offering> editions();

    /** Whether a post in this role at an office of this kind has work at the provider's own reception, under whatever edition. */
    default boolean staffsReception(String oblast, OfficeKind kind, Role role) {
        return editions().stream()
                .filter(offering -> offering.oblast().equals(oblast))
                .map(Offering::regulation)
                .filter(regulation -> regulation.providers().value().contains(kind))
                .anyMatch(regulation -> regulation.standsAt(Channel.PROVIDER_OFFICE, role));
    }
}
