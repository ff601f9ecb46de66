package kz.qyzmet.agent;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.qyzmet.signature.NcaCertificate;
import kz.qyzmet.signature.SigningKey;
import org.jspecify.annotations.Nullable;

/** What {@code getKeyInfo} tells of a key. */
final class CertificateFacts {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Almaty"));
    private static final int KEY_IDENTIFIER = 20; // both identifiers end with a SHA-1, whatever stands before it

    private CertificateFacts() {}

    static Map<String, String> of(SigningKey key) {
        var certificate = key.certificate();
        var subject = certificate.getSubjectX500Principal().getName();
        var issuer = certificate.getIssuerX500Principal().getName();
        var facts = new LinkedHashMap<String, String>();
        facts.put("alias", identifier(certificate.getExtensionValue("2.5.29.14")));
        facts.put("keyId", identifier(certificate.getExtensionValue("2.5.29.14")));
        facts.put("algorithm", certificate.getPublicKey().getAlgorithm());
        facts.put("subjectCn", NcaCertificate.of(certificate).subject().commonName());
        facts.put("subjectDn", subject);
        facts.put("issuerCn", issuerName(key));
        facts.put("issuerDn", issuer);
        facts.put("serialNumber", certificate.getSerialNumber().toString());
        facts.put("certNotBefore", moment(certificate.getNotBefore()));
        facts.put("certNotAfter", moment(certificate.getNotAfter()));
        facts.put("authorityKeyIdentifier", identifier(certificate.getExtensionValue("2.5.29.35")));
        facts.put("pem", pem(key));
        return facts;
    }

    static String pem(SigningKey key) {
        try {
            return Pem.of("CERTIFICATE", key.certificate().getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("A certificate that was read cannot be written", impossible);
        }
    }

    private static String issuerName(SigningKey key) {
        return key.chain().stream()
                .findFirst()
                .map(CertificateFacts::commonName)
                .orElse("");
    }

    private static String commonName(X509Certificate certificate) {
        return NcaCertificate.of(certificate).subject().commonName();
    }

    private static String moment(Date date) {
        return MOMENT.format(date.toInstant());
    }

    private static String identifier(byte @Nullable [] extension) {
        if (extension == null || extension.length < KEY_IDENTIFIER) return "";
        return HexFormat.of()
                .formatHex(Arrays.copyOfRange(extension, extension.length - KEY_IDENTIFIER, extension.length));
    }
}
