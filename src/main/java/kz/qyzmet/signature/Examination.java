package kz.qyzmet.signature;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.qyzmet.signature.CertificationPath.Link;
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
            Embedded embedded) {}

    private final Policy policy;
    private final Trust trust;
    private final Evidence evidence;
    private final Instant at;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RevocationProof> proofs = new ArrayList<>(); // the signer's first

    Examination(Policy policy, Trust trust, Evidence evidence, Instant at) {
        this.policy = policy;
        this.trust = trust;
        this.evidence = evidence;
        this.at = at;
    }

    Verdict of(Signature signature, byte[] cms, byte[] content) {
        var certificate = signature.certificate().x509();
        var subject = signature.certificate().subject();
        documentIsTheSigned(signature, content); // RFC 5652 §5.4, §11.2
        valueFitsTheKey(signature); // RFC 5652 §5.4, §5.6
        certificateIsTheMeant(signature); // RFC 5035 §3, RFC 2634 §5.4
        certificateIsInForce(certificate); // RFC 5280 §4.1.2.5
        useIsPermitted(signature.certificate()); // RFC 5280 §4.2.1.3, §4.2.1.12
        personIsExpected(subject); // X.520 serialNumber
        organisationIsExpected(subject); // X.520 organizationalUnitName
        certificateIsTrusted(certificate, signature.embedded().and(evidence)); // RFC 5280 §6.1, §6.3; RFC 6960 §3.2
        if (findings.stream().anyMatch(finding -> finding.check().conclusive())) return new Verdict.Invalid(findings);
        if (!findings.isEmpty()) return new Verdict.Indeterminate(findings);
        return new Verdict.Valid(
                new VerifiedSignature(signature.certificate(), policy.purpose(), content, cms, at, proofs));
    }

    private void documentIsTheSigned(Signature signature, byte[] content) {
        var enclosed = signature.enclosed();
        var digest = signature.scheme().digest(content);
        require(
                (enclosed == null || Arrays.equals(enclosed.getOctets(), content))
                        && MessageDigest.isEqual(
                                signature.attributes().messageDigest().getOctets(), digest),
                Check.DIGEST_MISMATCH,
                "another document was signed");
    }

    private void valueFitsTheKey(Signature signature) {
        var signed = signature.attributes().der().getOctets();
        var key = signature.certificate().x509().getPublicKey();
        require(signature.scheme().fits(signature.value(), signed, key), Check.SIGNATURE_WRONG, "does not fit the key");
    }

    private void certificateIsTheMeant(Signature signature) {
        require(
                signature.attributes().mean(signature.certificate().x509()),
                Check.CERTIFICATE_NOT_BOUND,
                "signing-certificate names another");
    }

    private void certificateIsInForce(X509Certificate certificate) {
        var from = certificate.getNotBefore().toInstant();
        var until = certificate.getNotAfter().toInstant();
        require(!at.isBefore(from), Check.CERTIFICATE_NOT_YET_VALID, "valid from " + from);
        require(!at.isAfter(until), Check.CERTIFICATE_EXPIRED, "valid until " + until);
    }

    private void useIsPermitted(NcaCertificate certificate) {
        require(
                certificate.purposes().contains(policy.purpose()),
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

    private void certificateIsTrusted(X509Certificate certificate, Evidence all) {
        var path = CertificationPath.find(certificate, trust, at);
        if (path.isEmpty()) {
            note(Check.CHAIN_UNTRUSTED, "no path to an anchor");
            return;
        }
        require(path.get().strong(), Check.WEAK_ALGORITHM, "in the certification path");
        var links = path.get().links();
        notRevoked(links.getFirst(), all, policy.freshness());
        // The authorities' own lists appear rarely: for them only the next update counts.
        links.stream().skip(1).forEach(authority -> notRevoked(authority, all, null));
    }

    private void notRevoked(Link link, Evidence all, @Nullable Duration freshness) {
        var serial = link.certificate().getSerialNumber().toString(16);
        boolean authority = freshness == null;
        switch (Revocation.judge(link, all, freshness, at)) {
            case Revocation.Good(var relied) -> proofs.addAll(relied);
            case Revocation.Revoked(var withdrawal, var relied) -> {
                proofs.addAll(relied);
                note(
                        authority ? Check.CHAIN_UNTRUSTED : withdrawal.check(),
                        serial + ", " + withdrawal.reason() + " since " + withdrawal.since());
            }
            case Revocation.Stale(var issued) ->
                note(Check.REVOCATION_STALE, "the newest statement on " + serial + " is of " + issued);
            case Revocation.Unknown(var why) ->
                note(Check.REVOCATION_UNKNOWN, "no usable statement on " + serial + "; " + String.join("; ", why));
        }
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
