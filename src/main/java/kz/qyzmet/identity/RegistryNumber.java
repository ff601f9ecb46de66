package kz.qyzmet.identity;

/**
 * The number people call an application or a case by, {@code 31-2018-000001-4}: oblast, year, serial, and a check digit
 * (Luhn) so that a slip of the pen is noticed. An application's begins with the letter of its kind.
 */
public final class RegistryNumber {
    private RegistryNumber() {}

    /**
     * The number with its check digit.
     *
     * @param kind empty for a case, a letter for anything else
     */
    public static String of(String kind, Oblast oblast, int year, long serial) {
        var body = "%s-%04d-%06d".formatted(oblast.code(), year, serial);
        return kind + body + "-" + checkDigit(body);
    }

    public static boolean valid(String number) {
        if (!number.matches("[A-Z]?\\d{2}-\\d{4}-\\d{6,12}-\\d")) return false;
        int dash = number.lastIndexOf('-');
        return number.substring(dash + 1).equals(String.valueOf(checkDigit(number.substring(0, dash))));
    }

    private static int checkDigit(String body) {
        var digits = body.replaceAll("\\D", "");
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }
}
