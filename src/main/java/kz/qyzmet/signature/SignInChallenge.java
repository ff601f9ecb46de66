package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person signs to prove who they are. A document of its own kind, readable by the person: the national keys of
 * today serve for signing in and for applications alike, so the kind must stand in the signed bytes. Used once: the
 * caller forgets it when it has been answered.
 *
 * @param audience the address of the site that asks
 * @param login the IIN or staff login that is signed in
 * @param nonce 256 random bits, base64url
 * @param expiresAt the first instant at which it is too late; like {@code issuedAt}, whole seconds
 */
public record SignInChallenge(String audience, String login, String nonce, Instant issuedAt, Instant expiresAt) {
    /** What a signed answer to a challenge is worth. */
    public enum Answer {
        ACCEPTED,
        /** Another document was signed, or another challenge. */
        ANOTHER_DOCUMENT,
        /** The signature was judged for another purpose. */
        ANOTHER_PURPOSE,
        TOO_EARLY,
        EXPIRED
    }

    private static final String KIND = "kz.qyzmet.sign-in/1";
    private static final int NONCE_BYTES = 32;
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern FORM = Pattern.compile(
            Pattern.quote(KIND) + "\naudience: (.+)\nlogin: (.+)\nnonce: (.+)\nissued-at: (.+)\nexpires-at: (.+)\n");

    /** @throws IllegalArgumentException when a text does not fit into one line */
    public SignInChallenge {
        for (var text : new String[] {audience, login, nonce}) {
            if (!LINE.matcher(text).matches()) throw new IllegalArgumentException("Not a line of text in a challenge");
        }
        issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
        expiresAt = expiresAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A challenge that nobody has seen before. */
    public static SignInChallenge create(
            String audience, String login, Instant now, Duration validity, SecureRandom random) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
        return new SignInChallenge(audience, login, text, now, now.plus(validity));
    }

    /** The challenge in these bytes, if they are one exactly: no application is, and no challenge is an application. */
    public static Optional<SignInChallenge> read(byte[] document) {
        var form = FORM.matcher(new String(document, UTF_8));
        if (!form.matches()) return Optional.empty();
        try {
            var read = new SignInChallenge(
                    form.group(1),
                    form.group(2),
                    form.group(3),
                    Instant.parse(form.group(4)),
                    Instant.parse(form.group(5)));
            return Arrays.equals(read.document(), document) ? Optional.of(read) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** The bytes to be signed, UTF-8 text; equal challenges have equal bytes. */
    public byte[] document() {
        return """
                %s
                audience: %s
                login: %s
                nonce: %s
                issued-at: %s
                expires-at: %s
                """.formatted(KIND, audience, login, nonce, issuedAt, expiresAt).getBytes(UTF_8);
    }

    /** Whether the signature answers this challenge now. Whose it is was judged by the policy it was verified under. */
    public Answer judge(VerifiedSignature signature, Instant now) {
        if (signature.purpose() != Purpose.SIGN_IN) return Answer.ANOTHER_PURPOSE;
        if (!Arrays.equals(signature.content(), document())) return Answer.ANOTHER_DOCUMENT;
        if (now.isBefore(issuedAt)) return Answer.TOO_EARLY;
        return now.isBefore(expiresAt) ? Answer.ACCEPTED : Answer.EXPIRED;
    }
}
