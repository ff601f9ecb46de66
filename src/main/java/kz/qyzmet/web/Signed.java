package kz.qyzmet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a person gave on a signing page. The first that is there counts.
 *
 * @param cms what a key agent answered: PEM labelled CMS, or its base64 alone; null or blank for none
 * @param signature the file of a signature made elsewhere, DER or PEM; null or empty for none
 * @param key the held key chosen, null for none
 */
public record Signed(
        @Nullable String cms,
        @Nullable MultipartFile signature,
        @Nullable String key) {
    private static final int LARGEST = 1 << 20;
    private static final Pattern ANSWER = Pattern.compile(
            "\\s*(?:-----BEGIN CMS-----\\s([A-Za-z0-9+/=\\s]++)-----END CMS-----|([A-Za-z0-9+/=\\s]++))\\s*");
    private static final String PEM = "-----BEGIN";

    /** What to tell a person whose answer {@link #container()} cannot be a signature. */
    public String fault(Frame frame) {
        return frame.t(fromAgent() ? "web.sign.odd" : "web.sign.missing");
    }

    boolean fromAgent() {
        return cms != null && !cms.isBlank();
    }

    /** The signature as it was brought, unjudged; empty when none was, or the agent answered something else. */
    Optional<byte[]> container() {
        if (cms != null && !cms.isBlank()) return answered(cms);
        if (signature != null && !signature.isEmpty()) return Optional.of(uploaded(signature));
        return Optional.empty();
    }

    private static Optional<byte[]> answered(String text) {
        var answer = ANSWER.matcher(text);
        if (text.length() > 2 * LARGEST || !answer.matches()) return Optional.empty();
        var base64 = answer.group(1) != null ? answer.group(1) : answer.group(2);
        try {
            return Optional.of(Base64.getDecoder().decode(base64.replaceAll("\\s", "")));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] uploaded(MultipartFile upload) {
        try {
            if (upload.getSize() > LARGEST) return new byte[0]; // judged as malformed, which it is
            var bytes = upload.getBytes();
            return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(PEM) ? fromPem(bytes) : bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] fromPem(byte[] pem) {
        var lines = new String(pem, StandardCharsets.ISO_8859_1).lines().filter(line -> !line.startsWith("-----"));
        try {
            return Base64.getMimeDecoder().decode(String.join("", lines.toList()));
        } catch (IllegalArgumentException notBase64) {
            return Arrays.copyOf(pem, pem.length);
        }
    }
}
