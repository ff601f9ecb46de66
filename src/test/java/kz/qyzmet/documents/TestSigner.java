package kz.qyzmet.documents;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Somebody with a key of their own, far from the paper. */
final class TestSigner {
    private final KeyPair key;
    private final X509CertificateHolder certificate;

    TestSigner() {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            key = keys.generateKeyPair();
            var name = new X500Name("CN=ЖҮСІПОВА ӘСЕЛ,SERIALNUMBER=IIN990101000018");
            var from = Date.from(Instant.parse("2018-01-01T00:00:00Z"));
            var to = Date.from(Instant.parse("2019-01-01T00:00:00Z"));
            certificate = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, from, to, name, key.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate()));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(byte[] content) {
        return encoded(content, "DER");
    }

    byte[] signInBer(byte[] content) {
        return encoded(content, "BER");
    }

    private byte[] encoded(byte[] content, String encoding) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate()), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(content)).getEncoded(encoding);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean verifies(byte[] content, byte[] cms) {
        try {
            var signers = new CMSSignedData(new CMSProcessableByteArray(content), cms).getSignerInfos();
            return signers.size() == 1
                    && signers.iterator()
                            .next()
                            .verify(new JcaSimpleSignerInfoVerifierBuilder().build(key.getPublic()));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }
}
