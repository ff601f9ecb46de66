package kz.qyzmet.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.signature.Container.Signer;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.jspecify.annotations.Nullable;

/**
 * A time-stamp token whose form, signature and imprint are right (RFC 3161 §2.4.2); its maker is not yet trusted.
 *
 * @param nonce what it gives back of the question, null when that had none
 */
record TimeStampToken(TimeStamp stamp, @Nullable BigInteger nonce) {
    /** Those of the national authority for RSA and for GOST 34.10-2015. */
    static final String RSA_POLICY = "1.2.398.3.3.2.6.2";

    static final String GOST_POLICY = "1.2.398.3.3.2.6.4";

    private static final Set<String> POLICIES = Set.of(RSA_POLICY, GOST_POLICY);
    private static final int DIGITAL_SIGNATURE = 0; // RFC 5280 §4.2.1.3
    private static final int NON_REPUDIATION = 1;

    /** Why a token proves nothing, in words for the operator. */
    static final class NoProof extends Exception {
        private static final long serialVersionUID = 1;

        private final String why;

        NoProof(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    /** The token in this attribute's value, over this signature value. */
    static TimeStampToken read(ASN1Encodable value, byte[] signatureValue) throws NoProof {
        try {
            var container = Container.read(value.toASN1Primitive().getEncoded(ASN1Encoding.DL));
            require(container.contentType().equals(PKCSObjectIdentifiers.id_ct_TSTInfo), "not a time-stamp token");
            require(container.signers().size() == 1, "not of one maker"); // RFC 3161 §2.4.2
            var content = Objects.requireNonNull(container.content(), "a token encloses what it says");
            var maker = maker(container.signers().getFirst(), content);
            var said = TSTInfo.getInstance(ASN1Primitive.fromByteArray(content.getOctets()));
            isOurs(said, signatureValue);
            var at = said.getGenTime().getDate().toInstant();
            var imprint = said.getMessageImprint();
            var nonce = said.getNonce();
            return new TimeStampToken(
                    new TimeStamp(
                            at,
                            said.getPolicy().getId(),
                            said.getSerialNumber().getValue(),
                            maker,
                            imprint.getHashAlgorithm().getAlgorithm().getId(),
                            HexFormat.of().formatHex(imprint.getHashedMessage())),
                    nonce == null ? null : nonce.getValue());
        } catch (IOException | ParseException | RuntimeException unreadable) { // whatever the bytes
            throw new NoProof("unreadable");
        }
    }

    /** Who says to have made a signer's time stamp; nothing is checked. One that several made proves nothing, so nobody asks. */
    static Stream<Signer> maker(Signer signer) {
        return signer.stamps().stream().limit(1).flatMap(value -> {
            try {
                var makers = Container.read(value.toASN1Primitive().getEncoded(ASN1Encoding.DL))
                        .signers();
                return makers.size() == 1 ? makers.stream() : Stream.empty();
            } catch (IOException unreadable) {
                return Stream.empty();
            }
        });
    }

    private static X509Certificate maker(Signer signer, ASN1OctetString content) throws NoProof {
        var attributes = signer.attributes();
        var certificate = signer.certificate();
        if (attributes == null || certificate == null) throw new NoProof("without attributes or certificate");
        var maker = certificate.x509();
        var scheme = Schemes.of(maker.getPublicKey(), signer.digestAlgorithm(), signer.signatureAlgorithm())
                .orElseThrow(() -> new NoProof("an algorithm that is not permitted"));
        require(attributes.contentType().equals(PKCSObjectIdentifiers.id_ct_TSTInfo), "another content type");
        require(attributes.names(maker), "signing-certificate is missing or names another"); // RFC 5816 §2.2.1
        var digest = scheme.digest(content.getOctets());
        require(Arrays.equals(digest, attributes.messageDigest().getOctets()), "another content was signed");
        var signed = attributes.der().getOctets();
        require(
                scheme.fits(signer.signature().getOctets(), signed, maker.getPublicKey()),
                "its signature does not fit");
        require(stampsTime(maker), "its maker was certified for another use");
        return maker;
    }

    private static void isOurs(TSTInfo said, byte[] signatureValue) throws NoProof {
        var imprint = said.getMessageImprint();
        var digest = Schemes.ofDigest(imprint.getHashAlgorithm().getAlgorithm())
                .map(scheme -> scheme.digest(signatureValue))
                .orElseThrow(() -> new NoProof("a digest that is not permitted"));
        require(Arrays.equals(digest, imprint.getHashedMessage()), "it is of another signature");
        require(POLICIES.contains(said.getPolicy().getId()), "a policy that is not ours");
        var extensions = said.getExtensions();
        require(extensions == null || !extensions.hasAnyCriticalExtensions(), "a critical extension");
    }

    // RFC 3161 §2.3: for time stamps and for nothing else, and it must be understood.
    private static boolean stampsTime(X509Certificate maker) {
        var usage = maker.getKeyUsage();
        var critical = maker.getCriticalExtensionOIDs();
        return critical != null
                && critical.contains(Extension.extendedKeyUsage.getId())
                && purposes(maker).equals(List.of(KeyPurposeId.id_kp_timeStamping.getId()))
                && maker.getBasicConstraints() < 0
                && (usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
    }

    private static List<String> purposes(X509Certificate maker) {
        try {
            return Objects.requireNonNullElse(maker.getExtendedKeyUsage(), List.of());
        } catch (CertificateParsingException unreadable) {
            return List.of();
        }
    }

    static void require(boolean holds, String otherwise) throws NoProof {
        if (!holds) throw new NoProof(otherwise);
    }
}
