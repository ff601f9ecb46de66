package kz.qyzmet.corporation;

import java.util.HashMap;
import java.util.Map;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.Office;
import kz.qyzmet.intake.Application.Party;
import kz.qyzmet.intake.Application.Representative;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the counter who wants a service of a provider, for himself or for another.
 *
 * @param told who the recipient is by the document shown; where a register is asked, only the IIN of it counts
 */
record Visit(Party told, @Nullable Mandate mandate, Offering offering, Office provider) {

    Iin recipient() {
        return new Iin(told.iin());
    }

    /** The people as the documents they showed say; no register is asked. */
    Introduction.Known byDocument() {
        var acting = mandate == null
                ? null
                : new Representative(mandate.representative().digits(), mandate.name(), mandate.number());
        return new Introduction.Known(told, acting);
    }

    /** The answers of the form that are known already. */
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
            case "iin" -> recipient.iin();
            case "address" -> recipient.address();
            case null, default -> null; // a key of data that is not known here
        };
    }
}
