package kz.qyzmet.corporation;

import kz.qyzmet.intake.Application.Party;
import kz.qyzmet.intake.Application.Representative;
import kz.qyzmet.registers.Answer;
import org.jspecify.annotations.Nullable;

/** What the registers say of the people at the counter. */
sealed interface Introduction {
    record Known(Party recipient, @Nullable Representative representative) implements Introduction {}

    /** The data cannot be obtained: there is no such record, or nobody could say. */
    record Unobtainable(Answer<?> answer) implements Introduction {}

    record WithoutPower(Mandate.Fault fault) implements Introduction {}
}
