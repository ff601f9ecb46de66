package kz.qyzmet.corporation;

import java.util.HashMap;
import java.util.Map;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.Office;
import kz.qyzmet.intake.Application.Party;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/** Somebody at the counter who wants a service of a provider, for himself or for another. */
record Visit(Iin recipient, @Nullable Mandate mandate, Offering offering, Office provider) {

    /** The answers of the form that the register has given already. */
    static Map<String, String> prefilled(Standard standard, Party recipient) {
        var answers = new HashMap<String, String>();
        for (var field : standard.fields()) {
            var known = known(field.prefill(), recipient);
            if (known != null) answers.put(field.id(), known);
        }
        return answers;
    }

    private static @Nullable String known(@Nullable String prefill, Party recipient) {
        return switch (prefill) {
            case "full-name" -> recipient.name();
            case "address" -> recipient.address();
            case null, default -> null; // a key of data that this register does not hold
        };
    }
}
