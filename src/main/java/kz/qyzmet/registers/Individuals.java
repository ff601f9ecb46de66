package kz.qyzmet.registers;

import java.util.regex.Pattern;
import kz.qyzmet.gateway.Gateway;
import org.springframework.stereotype.Component;

/** State Database "Individuals" (ЖТ МДҚ, ГБД ФЛ). */
@Component
public final class Individuals {
    /** Name of the register; its responder gets {@code {"iin": …}} and finds an {@link Individual} as JSON. */
    public static final String REGISTER = "individuals";

    private static final Pattern IIN = Pattern.compile("[0-9]{12}");
    private final TypedQuestion question;

    Individuals(Gateway gateway) {
        this.question = new TypedQuestion(gateway, REGISTER);
    }

    /**
     * Asks about a person: at most 45 seconds, outside any transaction.
     *
     * @param iin checked already; one that is not 12 digits never leaves the house
     */
    public Answer<Individual> ask(String iin, Purpose purpose) {
        if (!IIN.matcher(iin).matches()) throw new IllegalArgumentException("an IIN has 12 digits");
        return question.ask(
                "iin", iin, purpose, Individual.class, person -> person.iin().equals(iin));
    }
}
