package kz.qyzmet.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qyzmet.identity.Office;
import kz.qyzmet.intake.Application.Dossier;
import kz.qyzmet.intake.Application.Party;
import kz.qyzmet.intake.Application.Representative;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import org.jspecify.annotations.Nullable;

/**
 * What a draft begins with.
 *
 * @param counter the State Corporation's branch or the providing office itself, null for the portal
 * @param prefilled what the registers already answer, by field
 */
public record Beginning(
        Offering offering,
        Channel channel,
        long office,
        @Nullable Long counter,
        Party applicant,
        @Nullable Representative representative,
        Map<String, String> prefilled) {

    /** Whether the regulation names such an office as a provider. */
    boolean provides(Office one) {
        return one.oblast().equals(offering.oblast())
                && offering.regulation().providers().value().contains(one.kind());
    }

    Application draft(Instant now) {
        return new Application(
                UUID.randomUUID(),
                0,
                null,
                channel,
                offering.hash(),
                office,
                counter,
                applicant,
                representative,
                now,
                new Dossier(prefilled, List.of(), false),
                Progress.DRAFT);
    }
}
