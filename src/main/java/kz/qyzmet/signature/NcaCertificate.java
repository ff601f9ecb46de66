package kz.qyzmet.signature;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as the national authority fills it in. Everything is read by object identifier from the DER: a printed
 * name may hold commas, quotes and look-alikes, and its order differs between generations. Certificates of other
 * authorities are read the same way, and simply say less.
 *
 * @param x509 the certificate itself
 * @param subject whom it names
 * @param surname null when it names no person
 * @param patronymic what the profile puts into {@code givenName}; many people have none
 * @param roles empty for a private person
 * @param purposes what it may be used for here; empty when it does not say so itself
 */
public record NcaCertificate(
        X509Certificate x509,
        Subject subject,
        @Nullable String surname,
        @Nullable String patronymic,
        Kind kind,
        Set<Role> roles,
        Set<Purpose> purposes) {
    /** Whose key it is. */
    public enum Kind {
        INDIVIDUAL,
        /** A person who acts for a legal entity, or the entity itself. */
        LEGAL_ENTITY,
        INFORMATION_SYSTEM,
        /** An authority, a service of it, or a holder of another profile. */
        OTHER
    }

    static final String INDIVIDUAL = "1.2.398.3.3.4.1.1";
    static final String SYSTEM_OF_INDIVIDUAL = "1.2.398.3.3.4.1.1.1";
    static final String LEGAL_ENTITY = "1.2.398.3.3.4.1.2";

    public NcaCertificate {
        roles = Collections.unmodifiableSet(copy(Role.class, roles));
        purposes = Collections.unmodifiableSet(copy(Purpose.class, purposes));
    }

    /** What a certificate says of itself; whether it is to be believed is another question. */
    public static NcaCertificate of(X509Certificate certificate) {
        var name = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        var extendedUsage = extendedUsage(certificate);
        var subject = Subject.of(name);
        return new NcaCertificate(
                certificate,
                subject,
                Subject.values(name, BCStyle.SURNAME).findFirst().orElse(null),
                Subject.values(name, BCStyle.GIVENNAME).findFirst().orElse(null),
                kind(subject, extendedUsage),
                Role.of(extendedUsage),
                purposes(certificate, extendedUsage));
    }

    private static Kind kind(Subject subject, Collection<String> extendedUsage) {
        if (Stream.of(Purpose.INFORMATION_SYSTEM, SYSTEM_OF_INDIVIDUAL).anyMatch(extendedUsage::contains))
            return Kind.INFORMATION_SYSTEM;
        if (extendedUsage.contains(LEGAL_ENTITY)) {
            // Until 2026 a system was told from its owner's people only by what it lacks: an IIN and e-mail.
            boolean system = subject.iin() == null && !extendedUsage.contains(Purpose.EMAIL_PROTECTION);
            return system ? Kind.INFORMATION_SYSTEM : Kind.LEGAL_ENTITY;
        }
        return extendedUsage.contains(INDIVIDUAL) ? Kind.INDIVIDUAL : Kind.OTHER;
    }

    private static Set<Purpose> purposes(X509Certificate certificate, Collection<String> extendedUsage) {
        var purposes = EnumSet.noneOf(Purpose.class);
        Stream.of(Purpose.values())
                .filter(purpose -> purpose.permits(certificate, extendedUsage))
                .forEach(purposes::add);
        return purposes;
    }

    private static Collection<String> extendedUsage(X509Certificate certificate) {
        try {
            var usage = certificate.getExtendedKeyUsage();
            return usage == null ? List.of() : usage; // the certificates of other authorities may have none
        } catch (CertificateParsingException unreadable) {
            return List.of(); // permits nothing
        }
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> set) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return copy;
    }
}
