package kz.qyzmet.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an editor does to an import. */
public sealed interface Command {
    /**
     * Says a fact himself: another, one that the text does not tell, or that there is none.
     *
     * @param value as files write it: {@code head}, {@code 3 working days}; {@link kz.qyzmet.compile.Correction#NONE} for none
     */
    record Correct(String fact, String value, String reason) implements Command {}

    /** Lets the text speak again. */
    record TakeCorrectionBack(String fact) implements Command {}

    /** Says why an error may stand. */
    record Decide(String finding, String reason) implements Command {}

    record TakeDecisionBack(String finding) implements Command {}

    /** Notes that a duty of the act was done. */
    record NoteDuty(String duty, LocalDate on, String reference) implements Command {}

    /**
     * Lets the regulation of that number be offered from that day on.
     *
     * @param oblast where an act of no oblast is to be offered; null for the act's own
     * @param proof seal of the proof that its editor saw, see {@link Proofs.Outcome#seal}
     */
    record Approve(int regulation, LocalDate from, @Nullable String oblast, String proof) implements Command {}
}
