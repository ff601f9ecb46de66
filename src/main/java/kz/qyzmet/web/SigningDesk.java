package kz.qyzmet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.signature.Check;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.HeldKeys;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where people sign: with a key of their own, whose signature they bring as a file, or in the demo with a key the server holds.
 * Either way the signature is judged by the same checks, with evidence fetched before any transaction.
 */
@Component
public class SigningDesk {
    private static final int LARGEST = 1 << 20;
    private static final String PEM = "-----BEGIN";

    private final ObjectProvider<HeldKeys> held;
    private final EvidenceSource evidence;
    private final LegalClock clock;

    SigningDesk(ObjectProvider<HeldKeys> held, EvidenceSource evidence, LegalClock clock) {
        this.held = held;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The form's questions for this person; {@code error} null when nothing was wrong. */
    public SigningForm form(Frame frame, String iin, String download, @Nullable String error) {
        var kinds = Optional.ofNullable(held.getIfAvailable())
                .map(keys -> keys.of(iin))
                .orElse(List.of());
        return SigningForm.of(frame, kinds, download, error);
    }

    /**
     * The verdict on what the person gave: empty when neither a key nor a file was.
     *
     * @param key the held key chosen, null for none
     * @param upload the signature file, DER or PEM; null for none
     */
    public Optional<Verdict> judge(
            String iin, byte[] content, Policy policy, @Nullable String key, @Nullable MultipartFile upload) {
        return container(iin, content, key, upload).map(cms -> judge(cms, content, policy, clock.now()));
    }

    /** The verdict on a signature that was made before, for the moment at which it is known to have been there. */
    public Verdict judge(byte[] cms, byte[] content, Policy policy, Instant at) {
        return Verification.verify(cms, content, policy, evidence.trust(), evidence.evidence(cms, at), at);
    }

    /** The signature as it came, unjudged; empty when neither a key nor a file was given. */
    public Optional<byte[]> container(
            String iin, byte[] content, @Nullable String key, @Nullable MultipartFile upload) {
        if (upload != null && !upload.isEmpty()) return Optional.of(bytes(upload));
        var keys = held.getIfAvailable();
        if (keys == null || key == null) return Optional.empty();
        return keys.of(iin).stream()
                .filter(kind -> kind.name().equals(key))
                .findFirst()
                .map(kind -> keys.sign(iin, kind, content, clock.now()));
    }

    private static byte[] bytes(MultipartFile upload) {
        try {
            if (upload.getSize() > LARGEST) return new byte[0]; // judged as malformed, which it is
            var bytes = upload.getBytes();
            return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith(PEM)
                    ? fromPem(bytes)
                    : bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] fromPem(byte[] pem) {
        var lines = new String(pem, java.nio.charset.StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("-----"));
        try {
            return java.util.Base64.getMimeDecoder().decode(String.join("", lines.toList()));
        } catch (IllegalArgumentException notBase64) {
            return Arrays.copyOf(pem, pem.length);
        }
    }

    /** Why a signature was not confirmed: the finding's own codes, for the journal. */
    public static List<String> codes(Verdict verdict) {
        return findings(verdict).stream().map(finding -> finding.check().name()).toList();
    }

    /** The same as sentences. Where something is wrong for good, what merely could not be looked up is not told beside it. */
    public static List<String> sentences(Frame frame, Verdict verdict) {
        return findings(verdict).stream()
                .filter(finding -> finding.check().conclusive() || verdict instanceof Verdict.Indeterminate)
                .map(finding -> frame.t(finding.check().messageKey()))
                .distinct()
                .toList();
    }

    /** The same for codes that were kept of a signature that does not hold; what is no code of a check is left out. */
    public static List<String> conclusive(Frame frame, List<String> codes) {
        return Stream.of(Check.values())
                .filter(check -> check.conclusive() && codes.contains(check.name()))
                .map(check -> frame.t(check.messageKey()))
                .toList();
    }

    private static List<kz.qyzmet.signature.Finding> findings(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> List.of();
            case Verdict.Invalid(var findings) -> findings;
            case Verdict.Indeterminate(var findings) -> findings;
        };
    }
}
