package kz.qyzmet.identity;

import java.util.Optional;
import java.util.OptionalInt;

/** What IIN and BIN have in common: twelve digits, the last of which checks the others (facts 4.2). */
final class TwelveDigits {
    static final int LENGTH = 12;
    private static final int BODY = LENGTH - 1;
    /** The weights of the first sum start at 1, those of the second at 3; both run on through 11 and begin again. */
    private static final int FIRST_WEIGHT = 1;

    private static final int SECOND_WEIGHT = 3;

    private TwelveDigits() {}

    /** What is wrong with the number; empty when nothing is. */
    static Optional<NumberFault> fault(String digits) {
        if (digits.isEmpty()) return Optional.of(NumberFault.EMPTY);
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) return Optional.of(NumberFault.NOT_DIGITS);
        if (digits.length() != LENGTH) return Optional.of(NumberFault.LENGTH);
        // Twelve zeros pass the sum.
        if (digits.chars().allMatch(c -> c == '0')) return Optional.of(NumberFault.ALL_ZERO);
        var expected = checkDigit(digits.substring(0, BODY));
        return expected.isPresent() && expected.getAsInt() == digit(digits, BODY)
                ? Optional.empty()
                : Optional.of(NumberFault.CHECK_DIGIT);
    }

    /** The digit that completes these eleven; empty when none does and the number is never issued. */
    static OptionalInt checkDigit(String body) {
        int first = remainder(body, FIRST_WEIGHT);
        int digit = first < 10 ? first : remainder(body, SECOND_WEIGHT);
        return digit < 10 ? OptionalInt.of(digit) : OptionalInt.empty();
    }

    /** As typed or pasted, without the spaces around it, the no-break kind included. */
    static String trimmed(String typed) {
        int from = 0;
        int to = typed.length();
        while (from < to && isSpace(typed.charAt(from))) from++;
        while (to > from && isSpace(typed.charAt(to - 1))) to--;
        return typed.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int remainder(String body, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < BODY; i++) sum += digit(body, i) * ((firstWeight - 1 + i) % 11 + 1);
        return sum % 11;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
