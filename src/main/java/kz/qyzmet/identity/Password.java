package kz.qyzmet.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A password as it is hashed. Prepared as RFC 8265 section 4.2 (OpaqueString) says: NFC, since the same key gives «й» as
 * one character or two depending on the system, and every kind of space as the plain one. Not NFKC: it would make
 * different passwords equal.
 */
record Password(String prepared) {
    static final int LONGEST = 1000;
    /** No password within the limit is longer before preparation; bounds the work for what is sent to us. */
    private static final int LONGEST_TYPED = 4 * LONGEST;

    static Password of(String typed) {
        var bounded = typed.substring(0, Math.min(typed.length(), LONGEST_TYPED));
        var spaced = bounded.codePoints()
                .map(c -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return new Password(Normalizer.normalize(spaced, Normalizer.Form.NFC));
    }

    /** What the policy says against it; characters are counted as people count them, whatever their encoding. */
    Optional<AccountFault> fault(String login) {
        int length = prepared.codePointCount(0, prepared.length());
        if (length < Accounts.SHORTEST_PASSWORD) return Optional.of(AccountFault.PASSWORD_TOO_SHORT);
        if (length > LONGEST) return Optional.of(AccountFault.PASSWORD_TOO_LONG);
        if (prepared.strip().toLowerCase(Locale.ROOT).equals(login)) return Optional.of(AccountFault.PASSWORD_IS_LOGIN);
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "password";
    }
}
