package kz.qyzmet.signature;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.signature.CertificationPath.Link;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.jspecify.annotations.Nullable;

/** The checks of a well-formed signature, each beside the clause it fulfils. Used once: it gathers its findings. */
final class Examination {
    /** What is examined; {@code enclosed} is null for a detached signature. */
    @SuppressWarnings("ArrayRecordComponent") // lives for one examination and is never compared
    record Signature(
            NcaCertificate certificate,
            SignedAttributes attributes,
            byte[] value,
            Scheme scheme,
            @Nullable ASN1OctetString enclosed,
            Embedded embedded,
            List<ASN1Encodable> stamps) {}

    private final Signature signature;
    private final X509Certificate certificate;
    private final Policy policy;
    private final Trust trust;
    private final Evidence evidence;
    private final Instant at;
    private final ProvenTime time;
    private final List<X509Certificate> path = new ArrayList<>();
    private final List<RevocationProof> proofs = new ArrayList<>(); // the signer's first
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Withdrawal withdrawal;

    private Examination(Signature signature, ProvenTime.Judge judge, ProvenTime time) {
        this.signature = signature;
        this.certificate = signature.certificate().x509();
        this.policy = judge.policy();
        this.trust = judge.trust();
        this.evidence = judge.evidence();
        this.at = judge.at();
        this.time = time;
    }

    /**
     * Where a time stamp might prove an earlier moment, and only nobody tells now whether its maker is good, what is wrong for
     * good at the later moment and right at the earlier one is not decided.
     */
    static SignerReport of(
            Signature signature, byte[] content, Policy policy, Trust trust, Evidence fetched, Instant at) {
        var judge = new ProvenTime.Judge(trust, signature.embedded().and(fetched), policy, at);
        var signer = signature.certificate().x509();
        var time = ProvenTime.of(signature.stamps(), signature.value(), signer, judge); // RFC 3161, EN 319 122-1
        var report = new Examination(signature, judge, time).of(content);
        if (time.perhaps() == null || !report.conclusive()) return report;
        var perhaps = new Examination(signature, judge, time.perhaps()).of(content);
        return perhaps.conclusive()
                ? report
                : perhaps.with(new Finding(Check.REVOCATION_UNKNOWN, "time stamp: " + time.why()));
    }

    private SignerReport of(byte[] content) {
        var subject = signature.certificate().subject();
        documentIsTheSigned(content); // RFC 5652 §5.4, §11.2
        valueFitsTheKey(); // RFC 5652 §5.4, §5.6
        certificateIsTheMeant(); // RFC 5035 §3, RFC 2634 §5.4
        certificateIsInForce(); // RFC 5280 §4.1.2.5
        useIsPermitted(); // RFC 5280 §4.2.1.3, §4.2.1.12
        personIsExpected(subject); // X.520 serialNumber
        organisationIsExpected(subject); // X.520 organizationalUnitName
        roleIsExpected(); // RFC 5280 §4.2.1.12, order № 383/НҚ
        certificateIsTrusted(); // RFC 5280 §6.1, §6.3; RFC 6960 §3.2
        proofs.addAll(time.proofs());
        return new SignerReport(
                signature.certificate(),
                path,
                time.reference(),
                time.stamp(),
                time.why(),
                signature.attributes().claimedTime(),
                proofs,
                withdrawal,
                findings);
    }

    private void documentIsTheSigned(byte[] content) {
        var enclosed = signature.enclosed();
        var digest = signature.scheme().digest(content);
        require(
                (enclosed == null || Arrays.equals(enclosed.getOctets(), content))
                        && MessageDigest.isEqual(
                                signature.attributes().messageDigest().getOctets(), digest),
                Check.DIGEST_MISMATCH,
                "another document was signed");
    }

    private void valueFitsTheKey() {
        var signed = signature.attributes().der().getOctets();
        var key = certificate.getPublicKey();
        require(signature.scheme().fits(signature.value(), signed, key), Check.SIGNATURE_WRONG, "does not fit the key");
    }

    private void certificateIsTheMeant() {
        require(
                signature.attributes().mean(certificate),
                Check.CERTIFICATE_NOT_BOUND,
                "signing-certificate names another");
    }

    private void certificateIsInForce() {
        var from = certificate.getNotBefore().toInstant();
        var until = certificate.getNotAfter().toInstant();
        require(!time.reference().isBefore(from), Check.CERTIFICATE_NOT_YET_VALID, "valid from " + from);
        require(!time.reference().isAfter(until), Check.CERTIFICATE_EXPIRED, "valid until " + until);
    }

    private void useIsPermitted() {
        require(
                signature.certificate().purposes().contains(policy.purpose()),
                Check.KEY_USAGE_WRONG,
                "not issued for " + policy.purpose());
    }

    private void personIsExpected(Subject subject) {
        if (policy.purpose().personal() && subject.iin() == null) note(Check.CERTIFICATE_WITHOUT_IIN, "no single IIN");
        else require(matches(policy.iin(), subject.iin()), Check.IIN_MISMATCH, "another person signed");
    }

    private void organisationIsExpected(Subject subject) {
        if (!policy.purpose().personal() && subject.bin() == null) note(Check.CERTIFICATE_WITHOUT_BIN, "no single BIN");
        else require(matches(policy.bin(), subject.bin()), Check.BIN_MISMATCH, "signed for another organisation");
    }

    private void roleIsExpected() {
        var asked = policy.roles();
        boolean has = signature.certificate().roles().stream().anyMatch(asked::contains);
        require(asked.isEmpty() || has, Check.ROLE_MISMATCH, "none of " + asked);
    }

    private void certificateIsTrusted() {
        var found = CertificationPath.find(certificate, trust, time.reference());
        if (found.isEmpty()) {
            note(Check.CHAIN_UNTRUSTED, "no path to an anchor");
            return;
        }
        require(found.get().strong(), Check.WEAK_ALGORITHM, "in the certification path");
        var links = found.get().links();
        Stream.concat(
                        links.stream().map(Link::certificate),
                        Stream.of(links.getLast().issuer()))
                .forEach(path::add);
        notRevoked(links.getFirst(), policy.freshness());
        // The authorities' own lists appear rarely: for them only the next update counts.
        links.stream().skip(1).forEach(authority -> notRevoked(authority, null));
    }

    private void notRevoked(Link link, @Nullable Duration freshness) {
        var serial = link.certificate().getSerialNumber().toString(16);
        boolean authority = freshness == null;
        switch (Revocation.judge(link, evidence, freshness, new Revocation.Moment(time.reference(), at))) {
            case Revocation.Good(var relied) -> proofs.addAll(relied);
            case Revocation.Revoked(var told, var relied) -> {
                proofs.addAll(relied);
                if (!authority) withdrawal = told;
                note(
                        authority ? Check.CHAIN_UNTRUSTED : told.check(),
                        serial + ", " + told.reason() + " since " + told.since());
            }
            case Revocation.Stale(var issued) ->
                note(Check.REVOCATION_STALE, "the newest statement on " + serial + " is of " + issued);
            case Revocation.Unknown(var why) ->
                note(Check.REVOCATION_UNKNOWN, "no usable statement on " + serial + why(why));
        }
    }

    private static String why(List<String> why) {
        return why.isEmpty() ? "" : ": " + String.join("; ", why);
    }

    private static boolean matches(@Nullable String expected, @Nullable String found) {
        return expected == null || expected.equals(found);
    }

    private void require(boolean holds, Check check, String detail) {
        if (!holds) note(check, detail);
    }

    private void note(Check check, String detail) {
        findings.add(new Finding(check, detail));
    }
}
