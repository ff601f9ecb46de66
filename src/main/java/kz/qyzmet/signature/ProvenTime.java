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
 * never looked at. Of a token whose maker nobody tells about now, it is not known whether it proves anything.
 *
 * @param stamp null: judged for the moment at which we have it
 * @param why in words for the operator: why the token that is there proves nothing; null when it does, or there is none
 * @param proofs that the stamp's maker was not revoked
 * @param perhaps what would be proven if the stamp's maker turns out to be good; null when that is known, either way
 */
record ProvenTime(
        Instant reference,
        @Nullable TimeStamp stamp,
        @Nullable String why,
        List<RevocationProof> proofs,
        @Nullable ProvenTime perhaps) {
    /** Whom a time stamp is judged by: the same authorities, evidence and freshness as the signature. */
    record Judge(Trust trust, Evidence evidence, Policy policy, Instant at) {}

    /**
     * @param tokens the values of signature-time-stamp (ETSI EN 319 122-1 §5.3)
     * @param value the signature value they must be over
     */
    static ProvenTime of(List<ASN1Encodable> tokens, byte[] value, X509Certificate signer, Judge judge) {
        if (tokens.isEmpty()) return unproven(judge, null, null);
        try {
            require(tokens.size() == 1, "more than one token");
            var stamp = TimeStampToken.read(tokens.getFirst(), value).stamp();
            return by(stamp, trusted(stamp, signer, judge), judge);
        } catch (NoProof none) {
            return unproven(judge, none.getMessage(), null);
        }
    }

    private static ProvenTime unproven(Judge judge, @Nullable String why, @Nullable ProvenTime perhaps) {
        return new ProvenTime(judge.at(), null, why, List.of(), perhaps);
    }

    private static ProvenTime by(TimeStamp stamp, CertificationPath maker, Judge judge) throws NoProof {
        // The maker's clock may be a little ahead of ours.
        var reference = stamp.at().isAfter(judge.at()) ? judge.at() : stamp.at();
        var proofs = new ArrayList<RevocationProof>();
        boolean known = true;
        for (var link : maker.links()) {
            var freshness =
                    link.equals(maker.links().getFirst()) ? judge.policy().freshness() : null;
            var moment = new Revocation.Moment(stamp.at(), judge.at());
            switch (Revocation.judge(link, judge.evidence(), freshness, moment)) {
                case Revocation.Good(var relied) -> proofs.addAll(relied);
                case Revocation.Revoked(var told, var _) ->
                    throw new NoProof(
                            "its maker's certificate is not good: " + told.reason() + " since " + told.since());
                case Revocation.Unknown _, Revocation.Stale _ -> known = false;
            }
        }
        if (known) return new ProvenTime(reference, stamp, null, proofs, null);
        var why = "nobody tells now whether its maker is good";
        return unproven(judge, why, new ProvenTime(reference, null, why, List.of(), null));
    }

    private static CertificationPath trusted(TimeStamp stamp, X509Certificate signer, Judge judge) throws NoProof {
        var at = stamp.at();
        require(!at.isAfter(judge.at().plus(Evidence.SKEW)), "it is of the future");
        require(!at.isBefore(signer.getNotBefore().toInstant()), "it is older than the signer's certificate");
        require(CertificationPath.inForce(stamp.maker(), at), "its maker's certificate was not in force");
        return CertificationPath.find(stamp.maker(), judge.trust(), at)
                .filter(CertificationPath::strong)
                .orElseThrow(() -> new NoProof("its maker is not trusted"));
    }
}
