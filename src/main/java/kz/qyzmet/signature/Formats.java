package kz.qyzmet.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/** The JDK's readers of certificates, lists and key files, knowing the national algorithms. */
final class Formats {
    static {
        NationalProvider.register();
    }

    private static final int SEQUENCE = 0x30; // X.690 §8.9

    private Formats() {}

    /** Whether it begins as every CMS does, and no XML. */
    static boolean isCms(byte[] container) {
        return container.length > 0 && container[0] == SEQUENCE;
    }

    /** X.509 certificates and revocation lists (RFC 5280). */
    static CertificateFactory x509() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }

    static X509Certificate certificate(byte[] der) throws CertificateException {
        return (X509Certificate) x509().generateCertificate(new ByteArrayInputStream(der));
    }

    /** A key file (RFC 7292), still to be loaded. */
    static KeyStore pkcs12() throws GeneralSecurityException {
        return KeyStore.getInstance("PKCS12");
    }
}
