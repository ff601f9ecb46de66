package kz.qyzmet.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import kz.qyzmet.signature.CertificationPath.Link;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.jspecify.annotations.Nullable;

/** What the lists at hand say of one certificate at one moment (RFC 5280 §6.3). */
sealed interface Revocation {
    record Good(RevocationProof proof) implements Revocation {}

    record Revoked(Instant since) implements Revocation {}

    record Stale(Instant thisUpdate) implements Revocation {}

    record Unknown() implements Revocation {}

    int SIGNS_LISTS = 6; // cRLSign, RFC 5280 §4.2.1.3

    /**
     * The newest believable list decides. A list issued after the moment decides too, and better, because it knows
     * more; but not once the certificate has expired, when it may have been dropped from the lists.
     *
     * @param freshness null: the list's own next update decides alone, as for the rare lists of the roots
     */
    static Revocation judge(Link link, Evidence evidence, @Nullable Duration freshness, Instant at) {
        var newest = evidence.crls().stream()
                .filter(list -> believable(list, link))
                .max(Comparator.comparing(X509CRL::getThisUpdate));
        return newest.<Revocation>map(list -> judge(link.certificate(), list, freshness, at))
                .orElseGet(Unknown::new);
    }

    private static Revocation judge(
            X509Certificate certificate, X509CRL list, @Nullable Duration freshness, Instant at) {
        var entry = list.getRevokedCertificate(certificate);
        if (entry != null) {
            var since = entry.getRevocationDate().toInstant();
            if (!since.isAfter(at)) return new Revoked(since); // even a stale list does not take this back
        }
        var issued = list.getThisUpdate().toInstant();
        if (issued.isAfter(at)) return new Good(proof(list));
        var next = list.getNextUpdate();
        boolean overdue = next == null || at.isAfter(next.toInstant());
        boolean old = freshness != null && at.isAfter(issued.plus(freshness));
        return overdue || old ? new Stale(issued) : new Good(proof(list));
    }

    // Full lists only: every extension that narrows a list or makes it a delta is critical (RFC 5280 §5.2).
    private static boolean believable(X509CRL list, Link link) {
        var usage = link.issuer().getKeyUsage();
        var critical = list.getCriticalExtensionOIDs();
        return list.getIssuerX500Principal().equals(link.issuer().getSubjectX500Principal())
                && (critical == null || critical.isEmpty())
                && usage != null
                && usage[SIGNS_LISTS]
                && !list.getThisUpdate()
                        .toInstant()
                        .isAfter(link.certificate().getNotAfter().toInstant())
                && Schemes.signedBy(list, link.issuer());
    }

    private static RevocationProof proof(X509CRL list) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(list.getEncoded());
            var number = Optional.ofNullable(list.getExtensionValue(Extension.cRLNumber.getId()))
                    .map(value -> ASN1OctetString.getInstance(value).getOctets())
                    .map(value -> ASN1Integer.getInstance(value).getValue())
                    .orElse(null);
            var issuer = list.getIssuerX500Principal().getName();
            var thisUpdate = list.getThisUpdate().toInstant();
            return new RevocationProof(
                    issuer, number, thisUpdate, HexFormat.of().formatHex(sha256));
        } catch (NoSuchAlgorithmException | CRLException impossible) { // it was read and verified
            throw new IllegalStateException("Cannot encode a revocation list", impossible);
        }
    }
}
