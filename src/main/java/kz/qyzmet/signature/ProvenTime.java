package kz.qyzmet.signature;

import static kz.qyzmet.signature.TimeStampToken.require;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.signature.TimeStampToken.NoProof;
import org.bouncycastle.asn1.ASN1Encodable;
import org.jspecify.annotations.Nullable;

/**
 * For which moment a signature is judged: that of a time stamp by which it is proven to have been there, else the moment
 * at which we have it. A token that proves nothing changes nothing, for better or worse; the time that a signer claims is
 * never looked at.
 *
 * @param stamp null: judged for the moment at which we have it
 * @param why in words for the operator: why the token that is there proves nothing; null when it does, or there is none
 * @param proofs that the stamp's maker was not revoked
 */
record ProvenTime(
        Instant reference,
        @Nullable TimeStamp stamp,
        @Nullable String why,
        List<RevocationProof> proofs) {
    /** Whom a time stamp is judged by: the same authorities, evidence and freshness as the signature. */
    record Judge(Trust trust, Evidence evidence, Policy policy, Instant at) {}

    /**
     * @param tokens the values of signature-time-stamp (ETSI EN 319 122-1 §5.3)
     * @param value the signature value they must be over
     */
    static ProvenTime of(List<ASN1Encodable> tokens, byte[] value, X509Certificate signer, Judge judge) {
        if (tokens.isEmpty()) return new ProvenTime(judge.at(), null, null, List.of());
        try {
            require(tokens.size() == 1, "more than one token");
            var stamp = TimeStampToken.read(tokens.getFirst(), value).stamp();
            var proofs = trusted(stamp, signer, judge);
            // The maker's clock may be a little ahead of ours.
            var reference = stamp.at().isAfter(judge.at()) ? judge.at() : stamp.at();
            return new ProvenTime(reference, stamp, null, proofs);
        } catch (NoProof none) {
            return new ProvenTime(judge.at(), null, none.getMessage(), List.of());
        }
    }

    private static List<RevocationProof> trusted(TimeStamp stamp, X509Certificate signer, Judge judge) throws NoProof {
        var at = stamp.at();
        require(!at.isAfter(judge.at().plus(Evidence.SKEW)), "it is of the future");
        require(!at.isBefore(signer.getNotBefore().toInstant()), "it is older than the signer's certificate");
        require(CertificationPath.inForce(stamp.maker(), at), "its maker's certificate was not in force");
        var path = CertificationPath.find(stamp.maker(), judge.trust(), at)
                .filter(CertificationPath::strong)
                .orElseThrow(() -> new NoProof("its maker is not trusted"));
        var proofs = new ArrayList<RevocationProof>();
        for (var link : path.links()) {
            var freshness =
                    link.equals(path.links().getFirst()) ? judge.policy().freshness() : null;
            var status = Revocation.judge(link, judge.evidence(), freshness, new Revocation.Moment(at, judge.at()));
            if (!(status instanceof Revocation.Good(var relied)))
                throw new NoProof("its maker's certificate is not known to be good: " + status);
            proofs.addAll(relied);
        }
        return proofs;
    }
}
