package kz.qyzmet.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The OCSP service of a throw-away authority (RFC 6960): answers as the national one does, with its certificate
 * enclosed, named by name, the nonce given back, and no next update.
 */
public final class OcspResponder {
    private final SigningKey key;
    private final SigningKey authority;
    private final Map<BigInteger, Withdrawal> revoked;

    OcspResponder(SigningKey key, SigningKey authority, Map<BigInteger, Withdrawal> revoked) {
        this.key = key;
        this.authority = authority;
        this.revoked = Map.copyOf(revoked);
    }

    /**
     * The answer to a question of one certificate, DER.
     *
     * @throws IllegalArgumentException when it is no such question
     */
    public byte[] answer(byte[] question, Instant at) {
        try {
            var asked = new OCSPReq(question);
            var certificate = asked.getRequestList()[0].getCertID();
            var status = certificate.matchesIssuer(new JcaX509CertificateHolder(authority.certificate()), digests())
                    ? status(certificate)
                    : new UnknownStatus();
            return answer(
                    byName(), certificate, status, at, asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce));
        } catch (IOException | OCSPException | CertificateEncodingException | RuntimeException unreadable) {
            throw new IllegalArgumentException("Not an OCSP request", unreadable);
        }
    }

    /** What it has to say of one of its certificates, unasked and so without a nonce; DER. */
    public byte[] answerAbout(X509Certificate certificate, Instant at) {
        var link = new CertificationPath.Link(certificate, authority.certificate());
        var id = new CertificateID(CertificateIdentity.of(link));
        return answer(byName(), id, status(id), at, null);
    }

    /** Any answer to anything, under this service's key. */
    byte[] answer(
            RespID responder,
            CertificateID certificate,
            @Nullable CertificateStatus status,
            Instant at,
            @Nullable Extension nonce) {
        try {
            var holder = new JcaX509CertificateHolder(key.certificate());
            var answer = new BasicOCSPRespBuilder(responder);
            answer.addResponse(certificate, status, Date.from(at), null, null);
            if (nonce != null) answer.setResponseExtensions(new Extensions(nonce));
            var scheme = Schemes.forKey(key.certificate().getPublicKey());
            var signed = answer.build(scheme.signer(key.key()), new X509CertificateHolder[] {holder}, Date.from(at));
            OCSPResp response = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, signed);
            return response.getEncoded();
        } catch (IOException | OCSPException | CertificateEncodingException impossible) {
            throw new IllegalStateException("Cannot answer", impossible);
        }
    }

    X509Certificate certificate() {
        return key.certificate();
    }

    RespID byName() {
        return new RespID(
                X500Name.getInstance(key.certificate().getSubjectX500Principal().getEncoded()));
    }

    // Null is how Bouncy Castle says "good".
    private @Nullable CertificateStatus status(CertificateID certificate) {
        var withdrawal = revoked.get(certificate.getSerialNumber());
        return withdrawal == null
                ? CertificateStatus.GOOD
                : new RevokedStatus(Date.from(withdrawal.since()), withdrawal.code());
    }

    private static DigestCalculatorProvider digests() {
        try {
            return new JcaDigestCalculatorProviderBuilder().build();
        } catch (OperatorCreationException absent) {
            throw new IllegalStateException("This Java has no digests", absent);
        }
    }
}
