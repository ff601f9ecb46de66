package kz.qyzmet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qyzmet.signature.SignatureFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a person gave on a signing page. The first that is there counts.
 *
 * @param cms what a key agent answered: PEM labelled CMS, or its base64 alone; null or blank for none
 * @param signature the file of a signature made elsewhere, DER, PEM or base64; null or empty for none
 * @param key the held key chosen, null where there was none to choose
 */
public record Signed(
        @Nullable String cms,
        @Nullable MultipartFile signature,
        @Nullable String key) {
    private static final int LARGEST = 1 << 20;
    private static final Pattern ANSWER = Pattern.compile(
            "\\s*(?:-----BEGIN CMS-----\\s[A-Za-z0-9+/=\\s]++-----END CMS-----|[A-Za-z0-9+/=\\s]++)\\s*");

    /** What to tell a person whose answer {@link #container()} cannot be a signature. */
    public String fault(Frame frame) {
        if (fromAgent()) return frame.t("web.sign.odd");
        if (brought()) return frame.t("web.sign.no_signature");
        return frame.t(key == null ? "web.sign.missing" : "web.sign.missing_key");
    }

    /** Whether the person brought a signature, which then counts instead of a held key, whatever it is. */
    boolean brought() {
        return fromAgent() || (signature != null && !signature.isEmpty());
    }

    private boolean fromAgent() {
        return cms != null && !cms.isBlank();
    }

    /** The signature as it was brought, unjudged; empty when none was, or what was brought cannot be one. */
    Optional<byte[]> container() {
        if (cms != null && fromAgent()) return answered(cms).filter(SignatureFile::canBeContainer);
        if (signature != null && brought()) return uploaded(signature).filter(SignatureFile::canBeContainer);
        return Optional.empty();
    }

    private static Optional<byte[]> answered(String text) {
        return text.length() <= 2 * LARGEST && ANSWER.matcher(text).matches()
                ? SignatureFile.decoded(text)
                : Optional.empty();
    }

    private static Optional<byte[]> uploaded(MultipartFile upload) {
        try {
            return upload.getSize() <= LARGEST ? Optional.of(SignatureFile.bytes(upload.getBytes())) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
