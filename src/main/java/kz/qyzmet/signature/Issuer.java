package kz.qyzmet.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.jspecify.annotations.Nullable;

/** The hand of an authority: makes certificates and revocation lists (RFC 5280 §4, §5) in its name. */
record Issuer(X500Name name, KeyPair keys) {
    static Issuer of(SigningKey authority) {
        var certificate = authority.certificate();
        var name = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return new Issuer(name, new KeyPair(certificate.getPublicKey(), authority.key()));
    }

    /** A certificate of an authority that may have {@code below} authorities under it. */
    X509Certificate authority(X500Name subject, PublicKey key, int below, Instant from, Instant until) {
        try {
            var form = form(subject, key, from, until);
            form.addExtension(Extension.basicConstraints, true, new BasicConstraints(below));
            form.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return new JcaX509CertificateConverter().getCertificate(form.build(signer()));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("Cannot issue a certificate", impossible);
        }
    }

    /** A certificate of somebody who signs, of the national profile. */
    X509Certificate holder(X500Name subject, PublicKey key, Profile profile, Instant from, Instant until) {
        try {
            var form = form(subject, key, from, until);
            form.addExtension(Extension.keyUsage, true, profile.keyUsage());
            form.addExtension(Extension.extendedKeyUsage, profile.critical(), profile.extendedKeyUsage());
            form.addExtension(Extension.certificatePolicies, false, profile.policies());
            for (var more : profile.more()) form.addExtension(more);
            return new JcaX509CertificateConverter().getCertificate(form.build(signer()));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("Cannot issue a certificate", impossible);
        }
    }

    /** A full list of what is revoked, by serial numbers. */
    X509CRL list(Map<BigInteger, Withdrawal> revoked, long number, Instant thisUpdate, Instant nextUpdate) {
        return list(revoked, number, null, thisUpdate, nextUpdate);
    }

    /** A list of what has changed since the full list of number {@code base}. */
    X509CRL delta(Map<BigInteger, Withdrawal> changes, long base, long number, Instant thisUpdate, Instant nextUpdate) {
        return list(changes, number, base, thisUpdate, nextUpdate);
    }

    private X509CRL list(
            Map<BigInteger, Withdrawal> entries,
            long number,
            @Nullable Long base,
            Instant thisUpdate,
            Instant nextUpdate) {
        try {
            var list = new X509v2CRLBuilder(name, Date.from(thisUpdate)).setNextUpdate(Date.from(nextUpdate));
            entries.forEach((serial, entry) -> list.addCRLEntry(serial, Date.from(entry.since()), entry.code()));
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
            if (base != null)
                list.addExtension(Extension.deltaCRLIndicator, true, new CRLNumber(BigInteger.valueOf(base)));
            var identifier = new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(keys.getPublic());
            list.addExtension(Extension.authorityKeyIdentifier, false, identifier);
            return new JcaX509CRLConverter().getCRL(list.build(signer()));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("Cannot issue a revocation list", impossible);
        }
    }

    private X509v3CertificateBuilder form(X500Name subject, PublicKey key, Instant from, Instant until)
            throws GeneralSecurityException, IOException {
        var identifiers = new JcaX509ExtensionUtils();
        var identifier = identifiers.createSubjectKeyIdentifier(key);
        var serial = serial(identifier.getKeyIdentifier());
        return new JcaX509v3CertificateBuilder(name, serial, Date.from(from), Date.from(until), subject, key)
                .addExtension(Extension.subjectKeyIdentifier, false, identifier)
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        identifiers.createAuthorityKeyIdentifier(keys.getPublic()));
    }

    // As the national authority does: the key identifier, made positive and of full length (RFC 5280 §4.1.2.2).
    private static BigInteger serial(byte[] keyIdentifier) {
        var serial = keyIdentifier.clone();
        serial[0] = (byte) ((serial[0] & 0x3f) | 0x40);
        return new BigInteger(serial);
    }

    private ContentSigner signer() {
        return Schemes.forKey(keys.getPublic()).signer(keys.getPrivate());
    }
}
