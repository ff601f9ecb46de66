package kz.qyzmet.intake;

import java.util.Map;
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
        Map<String, String> prefilled) {}
