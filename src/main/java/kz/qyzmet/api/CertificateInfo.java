package kz.qyzmet.api;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kz.qyzmet.signature.NcaCertificate;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.RevocationProof;
import kz.qyzmet.signature.Role;
import kz.qyzmet.signature.SignerReport;
import org.jspecify.annotations.Nullable;

/**
 * A signer's certificate, in the words integrators know. Moments are of ISO 8601 in UTC.
 *
 * @param valid that nothing speaks against this signer; not that of the certificate alone, and never at "now" by itself
 * @param revocations what was relied on for the signer's own certificate; empty when nobody could say
 * @param keyUsage SIGN, AUTH, or UNKNOWN for what may do neither
 * @param serialNumber hexadecimal
 * @param publicKey SubjectPublicKeyInfo, base64
 * @param signature the authority's, base64
 */
record CertificateInfo(
        boolean valid,
        List<RevocationInfo> revocations,
        String notBefore,
        String notAfter,
        String keyUsage,
        List<String> keyUser,
        String serialNumber,
        String signAlg,
        String publicKey,
        String signature,
        NameInfo subject,
        NameInfo issuer) {
    /**
     * @param by OCSP or CRL
     * @param revocationTime null when it is not revoked
     * @param reason of RFC 5280 §5.3.1, null when it is not revoked
     */
    record RevocationInfo(
            boolean revoked,
            String by,
            @Nullable String revocationTime,
            @Nullable String reason) {}

    static CertificateInfo of(NcaCertificate certificate, SignerReport signer) {
        var x509 = certificate.x509();
        var base64 = Base64.getEncoder();
        var subject = certificate.subject();
        return new CertificateInfo(
                signer.findings().isEmpty(),
                revocations(signer),
                x509.getNotBefore().toInstant().toString(),
                x509.getNotAfter().toInstant().toString(),
                usage(certificate),
                users(certificate),
                x509.getSerialNumber().toString(16),
                x509.getSigAlgName(),
                base64.encodeToString(x509.getPublicKey().getEncoded()),
                base64.encodeToString(x509.getSignature()),
                NameInfo.of(x509.getSubjectX500Principal(), subject.iin(), subject.bin()),
                NameInfo.of(x509.getIssuerX500Principal(), null, null));
    }

    private static List<RevocationInfo> revocations(SignerReport signer) {
        var told = signer.withdrawal();
        var undecided = signer.path().isEmpty()
                || signer.findings().stream().anyMatch(each -> !each.check().conclusive());
        if (signer.evidence().isEmpty() || (told == null && undecided)) return List.of();
        var by = signer.evidence().getFirst().kind() == RevocationProof.Kind.ANSWER ? "OCSP" : "CRL";
        return List.of(
                told == null
                        ? new RevocationInfo(false, by, null, null)
                        : new RevocationInfo(
                                true, by, told.since().toString(), told.reason().name()));
    }

    private static String usage(NcaCertificate certificate) {
        var purposes = certificate.purposes();
        if (purposes.contains(Purpose.SIGN) || purposes.contains(Purpose.SEAL)) return "SIGN";
        return purposes.contains(Purpose.SIGN_IN) ? "AUTH" : "UNKNOWN";
    }

    private static List<String> users(NcaCertificate certificate) {
        var users = new ArrayList<String>();
        switch (certificate.kind()) {
            case INDIVIDUAL -> users.add("INDIVIDUAL");
            case LEGAL_ENTITY -> users.add("ORGANIZATION");
            case INFORMATION_SYSTEM -> users.add("INFORMATION_SYSTEM");
            case OTHER -> {}
        }
        certificate.roles().stream().map(CertificateInfo::user).forEach(users::add);
        return users;
    }

    private static String user(Role role) {
        return switch (role) {
            case HEAD -> "CEO";
            case RIGHT_TO_SIGN -> "CAN_SIGN";
            case FINANCIAL_SIGNATURE -> "CAN_SIGN_FINANCIAL";
            case HR_OFFICER -> "HR";
            case EMPLOYEE -> "EMPLOYEE";
            case NCA_ADMINISTRATOR -> "NCA_ADMIN";
            case NCA_MANAGER -> "NCA_MANAGER";
            case NCA_OPERATOR -> "NCA_OPERATOR";
            case TREASURY_CLIENT -> "TREASURY_CLIENT";
            case NOTARY -> "NOTARY";
        };
    }
}
