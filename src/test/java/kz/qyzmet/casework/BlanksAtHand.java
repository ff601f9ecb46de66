package kz.qyzmet.casework;

import java.util.Optional;
import kz.qyzmet.blanks.Holding;
import kz.qyzmet.identity.OfficeKind;

/** What a decision is told about blanks: whatever the test says. */
final class BlanksAtHand implements Desk.Blanks {
    Holding held = new Holding.None();
    int keepers = 1;

    @Override
    public Holding of(String caseNumber) {
        return held;
    }

    @Override
    public Optional<Long> keeper(OfficeKind kind, String code) {
        return code.equals("taraz-education") || (keepers == 1 && code.isEmpty()) ? Optional.of(77L) : Optional.empty();
    }
}
