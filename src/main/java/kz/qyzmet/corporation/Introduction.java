package kz.qyzmet.corporation;

import kz.qyzmet.intake.Application.Party;
import kz.qyzmet.intake.Application.Representative;
import kz.qyzmet.registers.Answer;
import org.jspecify.annotations.Nullable;

/** What the registers say of the people at the counter. */
sealed interface Introduction {
    record Known(Party recipient, @Nullable Representative representative) implements Introduction {}

    /**
     * The data cannot be obtained.
     *
     * @param register the key of its name
     * @param messageKey what to tell the person; takes {@code register}
     */
    record Unobtainable(String register, String messageKey) implements Introduction {
        static Unobtainable of(String register, Answer<?> answer) {
            return new Unobtainable(
                    register,
                    answer instanceof Answer.Unavailable<?> unavailable
                            ? unavailable.messageKey()
                            : "registers.not-found." + register);
        }
    }

    record WithoutPower(Mandate.Fault fault) implements Introduction {}
}
