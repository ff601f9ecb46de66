package kz.qyzmet.intake;

import java.util.List;

/**
 * What keeps a draft from being accepted.
 *
 * @param subject the field or the requirement it is about; {@code consent} for the consent
 * @param paragraph the standard's paragraph that asks for it, empty where none does
 */
public record Problem(String subject, Kind kind, List<String> paragraph) {
    public enum Kind {
        FIELD_MISSING,
        FIELD_TOO_LONG,
        NOT_A_DATE,
        NOT_AN_IIN,
        NOT_A_PHONE,
        NOT_A_CHOICE,
        DOCUMENT_MISSING,
        CONSENT_MISSING
    }

    /** Whether the package itself is incomplete: what the State Corporation must refuse by a receipt. */
    public boolean incompletePackage() {
        return kind == Kind.DOCUMENT_MISSING;
    }
}
