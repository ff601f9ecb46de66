package kz.qyzmet.agent;

import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.signature.NcaCertificate;
import org.jspecify.annotations.Nullable;

/**
 * Which keys a page lets a person choose from. A convenience for the person and never a check: the server that asked judges
 * the signature anew.
 *
 * @param files whether keys in files are among the storages allowed
 * @param usages object identifiers of extended key usage, all of which the certificate must have
 * @param iin 12 digits, null for anybody's; {@code bin} likewise
 * @param serial of the certificate, hexadecimal, null for any
 * @param authorities issuers allowed, PEM: empty for any, null for the national authority alone
 */
public record Limits(
        boolean files,
        List<String> usages,
        @Nullable String iin,
        @Nullable String bin,
        @Nullable String serial,
        @Nullable List<String> authorities,
        boolean expired,
        boolean revoked) {
    /** Why a key cannot be chosen. */
    public enum Unfit {
        STORAGE,
        AUTHORITY,
        USE,
        PERSON,
        ORGANISATION,
        CERTIFICATE,
        EXPIRED,
        REVOKED
    }

    public Limits {
        usages = List.copyOf(usages);
    }

    /** Anybody's key that has these usages, as the older requests ask. */
    static Limits ofUsages(boolean files, List<String> usages) {
        return new Limits(files, usages, null, null, null, List.of(), true, true);
    }

    /** Empty when the key fits; else the first reason why not. */
    public Optional<Unfit> unfit(AgentKey held, Instant now) {
        var certificate = held.key().certificate();
        var subject = NcaCertificate.of(certificate).subject();
        if (!files) return Optional.of(Unfit.STORAGE);
        if (!issuedBy(held)) return Optional.of(Unfit.AUTHORITY);
        if (!usages(certificate).containsAll(usages)) return Optional.of(Unfit.USE);
        if (iin != null && !iin.equals(subject.iin())) return Optional.of(Unfit.PERSON);
        if (bin != null && !bin.equals(subject.bin())) return Optional.of(Unfit.ORGANISATION);
        if (serial != null
                && !serial.equalsIgnoreCase(certificate.getSerialNumber().toString(16)))
            return Optional.of(Unfit.CERTIFICATE);
        if (!expired && certificate.getNotAfter().toInstant().isBefore(now)) return Optional.of(Unfit.EXPIRED);
        return !revoked && held.revoked() ? Optional.of(Unfit.REVOKED) : Optional.empty();
    }

    private boolean issuedBy(AgentKey held) {
        if (authorities == null) return false; // none of ours is the national authority's
        return authorities.isEmpty()
                || held.key().chain().stream()
                        .anyMatch(authority -> authorities.stream()
                                .anyMatch(pem -> Pem.bare(pem).equals(Pem.bare(encoded(authority)))));
    }

    private static Collection<String> usages(X509Certificate certificate) {
        try {
            var usages = certificate.getExtendedKeyUsage();
            return usages == null ? List.of() : usages;
        } catch (CertificateParsingException unreadable) {
            return List.of();
        }
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Pem.of("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("A certificate that was read cannot be written", impossible);
        }
    }
}
