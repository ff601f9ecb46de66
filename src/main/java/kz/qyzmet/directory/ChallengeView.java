package kz.qyzmet.directory;

import java.nio.charset.StandardCharsets;
import kz.qyzmet.signature.SignInChallenge;
import kz.qyzmet.web.SigningForm;
import org.jspecify.annotations.Nullable;

/**
 * What is to be signed, and with what.
 *
 * @param text the exact document, as text
 * @param next the page that sent here, as it came; null for none
 */
record ChallengeView(
        String site,
        String login,
        String text,
        SigningForm signing,
        Trouble trouble,
        @Nullable String next) {
    enum Trouble {
        NONE,
        /** Neither a key chosen nor a file attached, or the key agent answered something else than a signature. */
        MISSING,
        /** Never why. */
        REFUSED,
        /** It cannot be told now whether the certificate is revoked. */
        UNDECIDED
    }

    static ChallengeView of(SignInChallenge challenge, SigningForm signing, Trouble trouble, @Nullable String next) {
        var text = new String(challenge.document(), StandardCharsets.UTF_8);
        return new ChallengeView(challenge.audience(), challenge.login(), text, signing, trouble, next);
    }
}
