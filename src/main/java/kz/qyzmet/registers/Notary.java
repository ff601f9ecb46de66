package kz.qyzmet.registers;

import kz.qyzmet.gateway.Gateway;
import org.springframework.stereotype.Component;

/** The unified notarial information system (БНАЖ, ЕНИС). */
@Component
public final class Notary {
    /** Name of the register; its responder gets {@code {"number": …}} and finds a {@link PowerOfAttorney} as JSON. */
    public static final String REGISTER = "notary";

    private final TypedQuestion question;

    Notary(Gateway gateway) {
        this.question = new TypedQuestion(gateway, REGISTER);
    }

    /** Asks about a power of attorney by its number: at most 45 seconds, outside any transaction. */
    public Answer<PowerOfAttorney> powerOfAttorney(String number, Purpose purpose) {
        return question.ask(
                "number",
                number,
                purpose,
                PowerOfAttorney.class,
                it -> it.number().equals(number));
    }
}
