package kz.qyzmet.signature;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;

/** Certificates and lists as no honest authority makes them. */
final class Forge {
    private Forge() {}

    /** With these extensions and no others, made by whoever holds that key. */
    static X509Certificate certificate(SigningKey issuer, X500Name subject, PublicKey key, Extension... extensions)
            throws Exception {
        var form = new JcaX509v3CertificateBuilder(
                X500Name.getInstance(
                        issuer.certificate().getSubjectX500Principal().getEncoded()),
                BigInteger.valueOf(key.hashCode()).abs().add(BigInteger.TEN),
                Date.from(Bench.FROM),
                Date.from(Bench.UNTIL),
                subject,
                key);
        for (var extension : extensions) form.addExtension(extension);
        return new JcaX509CertificateConverter().getCertificate(form.build(signer(issuer)));
    }

    /** A certificate that nobody trusts, with the issuer's name and a serial number of its own. */
    static X509Certificate standIn(X509Certificate issuer, BigInteger serial) throws Exception {
        var form = new JcaX509v3CertificateBuilder(
                X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()),
                serial,
                issuer.getNotBefore(),
                issuer.getNotAfter(),
                ThrowAwayAuthority.name("STAND-IN"),
                Bench.RSA.person().certificate().getPublicKey());
        return new JcaX509CertificateConverter().getCertificate(form.build(signer(Bench.RSA.person())));
    }

    static Extension usage(int bits) throws Exception {
        return extension(Extension.keyUsage, true, new KeyUsage(bits));
    }

    static Extension purposes(boolean critical, String... oids) throws Exception {
        var purposes = java.util.stream.Stream.of(oids)
                .map(oid -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid)))
                .toArray(KeyPurposeId[]::new);
        return extension(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purposes));
    }

    static Extension extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) throws Exception {
        return Extension.create(type, critical, value);
    }

    /** An empty list, number 1. */
    static X509v2CRLBuilder list(SigningKey issuer, Instant thisUpdate) throws Exception {
        var name = X500Name.getInstance(
                issuer.certificate().getSubjectX500Principal().getEncoded());
        return new X509v2CRLBuilder(name, Date.from(thisUpdate))
                .addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.ONE));
    }

    static X509CRL signed(X509v2CRLBuilder list, SigningKey issuer) throws Exception {
        return new JcaX509CRLConverter().getCRL(list.build(signer(issuer)));
    }

    static ContentSigner signer(SigningKey key) {
        return Schemes.forKey(key.certificate().getPublicKey()).signer(key.key());
    }
}
