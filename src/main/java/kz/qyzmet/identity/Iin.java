package kz.qyzmet.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Individual identification number (ЖСН, ИИН) of a person: twelve digits, kept as text.
 *
 * <p>Only form and check digit are judged. Since resolution 853 of 2013-08-26 the digits say nothing binding about the
 * person; the birth date and sex come from the register.
 *
 * @param digits twelve digits 0–9 with a right check digit
 */
public record Iin(String digits) {
    private static final DateTimeFormatter BIRTH_DIGITS = DateTimeFormatter.ofPattern("uuMMdd");

    /** For digits known to be good; throws {@link IllegalArgumentException} for what {@link #check} would call invalid. */
    public Iin {
        TwelveDigits.fault(digits).ifPresent(fault -> {
            throw new IllegalArgumentException("not an IIN: " + fault); // the number itself must not reach a log
        });
    }

    /** What a person typed: an IIN, or why it is none. */
    public sealed interface Checked {
        record Valid(Iin iin) implements Checked {}

        record Invalid(NumberFault fault) implements Checked {}
    }

    /** Judges what a person typed; spaces around it are no fault. */
    public static Checked check(String typed) {
        var digits = TwelveDigits.trimmed(typed);
        return TwelveDigits.fault(digits)
                .<Checked>map(Checked.Invalid::new)
                .orElseGet(() -> new Checked.Valid(new Iin(digits)));
    }

    /**
     * Whether the digits hint at another birth date than the register's. A reason to look twice, never one to refuse.
     */
    public boolean birthDateMismatch(LocalDate registered) {
        return !digits.startsWith(BIRTH_DIGITS.format(registered)) || !centuryFits(registered);
    }

    /** For lists and logs: {@code 9912••••0018}. */
    public String masked() {
        return digits.substring(0, 4) + "••••" + digits.substring(8);
    }

    /** Masked, so that an IIN does not get into a log by accident. */
    @Override
    public String toString() {
        return masked();
    }

    /** Seventh digit: 1–2 nineteenth century, 3–4 twentieth, 5–6 twenty-first; 0 (met with foreigners) tells nothing. */
    private boolean centuryFits(LocalDate registered) {
        int seventh = digits.charAt(6) - '0';
        return seventh == 0 || (seventh + 1) / 2 == registered.getYear() / 100 - 17;
    }
}
