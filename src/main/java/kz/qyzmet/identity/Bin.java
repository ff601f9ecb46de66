package kz.qyzmet.identity;

import java.util.Optional;

/**
 * Business identification number (БСН, БИН) of an organisation: twelve digits, kept as text, the fifth 4–6.
 *
 * @param digits twelve digits 0–9 with a right check digit
 */
public record Bin(String digits) {
    /** For digits known to be good; throws {@link IllegalArgumentException} for what {@link #check} would call invalid. */
    public Bin {
        fault(digits).ifPresent(fault -> {
            throw new IllegalArgumentException("not a BIN: " + fault + ": " + digits);
        });
    }

    /** What a person typed: a BIN, or why it is none. */
    public sealed interface Checked {
        record Valid(Bin bin) implements Checked {}

        record Invalid(NumberFault fault) implements Checked {}
    }

    /** Judges what a person typed; spaces around it are no fault. */
    public static Checked check(String typed) {
        var digits = TwelveDigits.trimmed(typed);
        return fault(digits).<Checked>map(Checked.Invalid::new).orElseGet(() -> new Checked.Valid(new Bin(digits)));
    }

    private static Optional<NumberFault> fault(String digits) {
        return TwelveDigits.fault(digits).or(() -> kindFault(digits.charAt(4)));
    }

    private static Optional<NumberFault> kindFault(char kind) {
        return kind >= '4' && kind <= '6' ? Optional.empty() : Optional.of(NumberFault.NOT_A_BIN);
    }
}
