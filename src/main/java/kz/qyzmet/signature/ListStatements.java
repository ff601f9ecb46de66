package kz.qyzmet.signature;

import java.math.BigInteger;
import java.security.cert.CRLException;
import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.signature.CertificationPath.Link;
import kz.qyzmet.signature.RevocationProof.Kind;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.Extension;
import org.jspecify.annotations.Nullable;

/** What revocation lists say of one certificate, a full list with the newest delta that fits it (RFC 5280 §5, §6.3.3). */
final class ListStatements {
    private static final int SIGNS_LISTS = 6; // cRLSign, RFC 5280 §4.2.1.3
    private static final Set<String> DELTA = Set.of(Extension.deltaCRLIndicator.getId());

    private final Link link;
    private final List<X509CRL> full;
    private final List<X509CRL> deltas;
    private final @Nullable Duration freshness;

    ListStatements(Link link, Evidence evidence, @Nullable Duration freshness) {
        var ofIssuer = evidence.crls().stream()
                .filter(list -> !evidence.ofTheFuture(thisUpdate(list)))
                .filter(list -> believable(list, link))
                .toList();
        this.link = link;
        this.full = ofIssuer.stream().filter(list -> critical(list).isEmpty()).toList();
        this.deltas =
                ofIssuer.stream().filter(list -> critical(list).equals(DELTA)).toList();
        this.freshness = freshness;
    }

    Stream<Statement> stream() {
        return full.stream().map(this::statement);
    }

    private Statement statement(X509CRL list) {
        var delta = deltas.stream()
                .filter(each -> fits(each, list))
                .max(Comparator.comparing(ListStatements::thisUpdate))
                .orElse(null);
        var alone = new Statement(thisUpdate(list), until(list), entry(list), List.of(proof(Kind.LIST, list)));
        return delta == null ? alone : brought(alone, list, delta);
    }

    private Statement brought(Statement base, X509CRL list, X509CRL delta) {
        var until = earlier(until(delta), nextUpdate(list));
        return new Statement(
                thisUpdate(delta),
                until.isAfter(base.until()) ? until : base.until(),
                changed(base.withdrawal(), entry(delta)),
                List.of(proof(Kind.LIST, list), proof(Kind.DELTA, delta)));
    }

    // RFC 5280 §5.2.4: removeFromCRL ends a suspension, never a revocation.
    private static @Nullable Withdrawal changed(@Nullable Withdrawal before, @Nullable Withdrawal change) {
        if (change == null || (before != null && before.lasting())) return before;
        return change.reason() == CRLReason.REMOVE_FROM_CRL ? null : change;
    }

    // RFC 5280 §5.2.4 (c). Not (d), by which the delta's number would be the higher one: the national authority numbers
    // its deltas in a series of their own, so that their moments tell which is newer.
    private static boolean fits(X509CRL delta, X509CRL list) {
        var base = number(delta, Extension.deltaCRLIndicator.getId());
        var number = number(list, Extension.cRLNumber.getId());
        return base != null
                && number != null
                && number.compareTo(base) >= 0
                && !thisUpdate(delta).isBefore(thisUpdate(list));
    }

    // Whatever else narrows a list is a critical extension, which full lists and deltas here do not have (§5.2).
    private static boolean believable(X509CRL list, Link link) {
        var usage = link.issuer().getKeyUsage();
        return list.getIssuerX500Principal().equals(link.issuer().getSubjectX500Principal())
                && list.getNextUpdate() != null
                && (critical(list).isEmpty() || critical(list).equals(DELTA))
                && usage != null
                && usage[SIGNS_LISTS]
                && !thisUpdate(list).isAfter(link.certificate().getNotAfter().toInstant())
                && Schemes.signedBy(list, link.issuer());
    }

    private @Nullable Withdrawal entry(X509CRL list) {
        var entry = list.getRevokedCertificate(link.certificate());
        if (entry == null) return null;
        var reason = Optional.ofNullable(entry.getRevocationReason()).orElse(CRLReason.UNSPECIFIED);
        return new Withdrawal(earlier(entry.getRevocationDate().toInstant(), invalidSince(entry)), reason);
    }

    // RFC 5280 §5.3.2: the authority may know of an earlier moment than that of its own decision.
    private static Instant invalidSince(X509CRLEntry entry) {
        var value = entry.getExtensionValue(Extension.invalidityDate.getId());
        try {
            if (value == null) return Instant.MAX;
            var time = ASN1Primitive.fromByteArray(
                    ASN1OctetString.getInstance(value).getOctets());
            return ASN1GeneralizedTime.getInstance(time).getDate().toInstant();
        } catch (java.io.IOException | java.text.ParseException | RuntimeException unreadable) {
            return Instant.EPOCH; // it says something earlier, and we cannot tell what
        }
    }

    private Instant until(X509CRL list) {
        return freshness == null
                ? nextUpdate(list)
                : earlier(nextUpdate(list), thisUpdate(list).plus(freshness));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant thisUpdate(X509CRL list) {
        return list.getThisUpdate().toInstant();
    }

    private static Instant nextUpdate(X509CRL list) {
        return list.getNextUpdate().toInstant();
    }

    private static Set<String> critical(X509CRL list) {
        var critical = list.getCriticalExtensionOIDs();
        return critical == null ? Set.of() : critical;
    }

    private static @Nullable BigInteger number(X509CRL list, String extension) {
        return Optional.ofNullable(list.getExtensionValue(extension))
                .map(value -> ASN1OctetString.getInstance(value).getOctets())
                .map(value -> ASN1Integer.getInstance(value).getValue())
                .orElse(null);
    }

    private static RevocationProof proof(Kind kind, X509CRL list) {
        try {
            var issuer = list.getIssuerX500Principal().getName();
            var number = number(list, Extension.cRLNumber.getId());
            return RevocationProof.of(kind, issuer, number, thisUpdate(list), list.getEncoded());
        } catch (CRLException impossible) { // it was read and verified
            throw new IllegalStateException("Cannot encode a revocation list", impossible);
        }
    }
}
