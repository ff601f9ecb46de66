package kz.qyzmet.signature;

import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;

/**
 * What the national authority writes into an RSA certificate about its use: a key of its own for signing and for
 * signing in, owners and policies by the OIDs of arc 1.2.398.3.3.
 *
 * @param usage bits of {@link KeyUsage}
 */
record Profile(int usage, List<String> extendedUsage, String policy) {
    private static final String PERSON = "1.2.398.3.3.4.1.1";
    private static final String ORGANISATION = "1.2.398.3.3.4.1.2";
    private static final String EMPLOYEE = "1.2.398.3.3.4.1.2.5";
    private static final int SIGNING = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    private static final int SIGNING_IN = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;

    static Profile of(Subject subject, Purpose purpose) {
        boolean legal = subject.bin() != null;
        var owner = legal ? List.of(ORGANISATION, EMPLOYEE) : List.of(PERSON);
        return switch (purpose) {
            case SIGN ->
                new Profile(SIGNING, joined(Purpose.EMAIL_PROTECTION, owner), "1.2.398.3.3.2." + (legal ? 1 : 3));
            case SIGN_IN ->
                new Profile(
                        SIGNING_IN, joined(Purpose.CLIENT_AUTHENTICATION, owner), "1.2.398.3.3.2." + (legal ? 2 : 4));
            case SEAL -> new Profile(SIGNING, List.of(ORGANISATION, Purpose.INFORMATION_SYSTEM), "1.2.398.3.3.2.1");
        };
    }

    KeyUsage keyUsage() {
        return new KeyUsage(usage);
    }

    ExtendedKeyUsage extendedKeyUsage() {
        return new ExtendedKeyUsage(extendedUsage.stream()
                .map(use -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(use)))
                .toArray(KeyPurposeId[]::new));
    }

    CertificatePolicies policies() {
        return new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(policy)));
    }

    private static List<String> joined(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
