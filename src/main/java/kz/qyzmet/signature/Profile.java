package kz.qyzmet.signature;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;

/**
 * What the national authority writes into a certificate about its use. The RSA generation has a key of its own for
 * signing and for signing in; that of GOST 34.10-2015 signs in and signs with one key, so a certificate for signing in
 * alone is of the older form even there.
 *
 * @param usage bits of {@link KeyUsage}
 * @param critical whether the extended usage must be understood, as that of a time stamp's maker (RFC 3161 §2.3)
 * @param policy of arc 1.2.398.3.3.2
 * @param more what else stands in it: where the key is kept, and addresses, which no verifier of ours dials
 */
record Profile(int usage, List<String> extendedUsage, boolean critical, String policy, List<Extension> more) {
    private static final String POLICY = "1.2.398.3.3.2";
    private static final int SIGNING = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    private static final ASN1ObjectIdentifier KEPT_IN = new ASN1ObjectIdentifier("1.2.398.3.3.5");
    private static final ASN1ObjectIdentifier PKCS12_FILE = KEPT_IN.branch("1.1");
    private static final String NOWHERE = "http://ca.invalid/"; // RFC 6761 §6.4: never resolves

    static Profile of(Subject subject, Purpose purpose, Scheme scheme) {
        return scheme == GostScheme.GOST_2015 ? current(subject, purpose) : older(subject, purpose);
    }

    /** The same for somebody who is more there than an employee. */
    Profile as(Role role) {
        var usage = this.extendedUsage.stream()
                .map(each -> each.equals(Role.EMPLOYEE.oid()) ? role.oid() : each)
                .toList();
        return new Profile(this.usage, usage, critical, policy, more);
    }

    /** Of the service that answers for its authority (RFC 6960 §4.2.2.2). */
    static Profile ofResponder() {
        var uses = List.of(KeyPurposeId.id_kp_OCSPSigning.getId());
        var unasked = extension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, DERNull.INSTANCE);
        return new Profile(KeyUsage.digitalSignature, uses, false, POLICY, List.of(unasked));
    }

    /** Of the service that stamps time (RFC 3161 §2.3). */
    static Profile ofTimeStamper() {
        var uses = List.of(KeyPurposeId.id_kp_timeStamping.getId());
        return new Profile(SIGNING, uses, true, POLICY, List.of());
    }

    private static Profile older(Subject subject, Purpose purpose) {
        boolean legal = subject.bin() != null;
        int usage = purpose == Purpose.SIGN_IN ? KeyUsage.digitalSignature | KeyUsage.keyEncipherment : SIGNING;
        int policy = purpose == Purpose.SEAL ? 1 : (legal ? 1 : 3) + (purpose == Purpose.SIGN_IN ? 1 : 0);
        return new Profile(usage, extendedUsage(legal, purpose), false, POLICY + "." + policy, List.of());
    }

    private static Profile current(Subject subject, Purpose purpose) {
        int usage = purpose == Purpose.SIGN_IN ? KeyUsage.digitalSignature : SIGNING;
        var extendedUsage = extendedUsage(subject.bin() != null, purpose);
        return new Profile(usage | KeyUsage.keyAgreement, extendedUsage, false, POLICY, addresses());
    }

    private static List<String> extendedUsage(boolean legal, Purpose purpose) {
        var owner =
                legal ? List.of(NcaCertificate.LEGAL_ENTITY, Role.EMPLOYEE.oid()) : List.of(NcaCertificate.INDIVIDUAL);
        return switch (purpose) {
            case SIGN -> joined(Purpose.EMAIL_PROTECTION, owner);
            case SIGN_IN -> joined(Purpose.CLIENT_AUTHENTICATION, owner);
            case SEAL -> List.of(NcaCertificate.LEGAL_ENTITY, Purpose.INFORMATION_SYSTEM);
        };
    }

    private static List<Extension> addresses() {
        var ocsp = new AccessDescription(AccessDescription.id_ad_ocsp, address("ocsp/"));
        var issuer = new AccessDescription(AccessDescription.id_ad_caIssuers, address("issuing.cer"));
        return List.of(
                extension(KEPT_IN, new DERSequence(PKCS12_FILE)),
                extension(Extension.cRLDistributionPoints, list("issuing.crl")),
                extension(Extension.freshestCRL, list("issuing_d.crl")),
                extension(
                        Extension.authorityInfoAccess,
                        new AuthorityInformationAccess(new AccessDescription[] {ocsp, issuer})));
    }

    private static Extension extension(ASN1ObjectIdentifier type, ASN1Encodable value) {
        try {
            return Extension.create(type, false, value);
        } catch (IOException impossible) {
            throw new IllegalStateException("Cannot encode an extension", impossible);
        }
    }

    private static CRLDistPoint list(String file) {
        var name = new DistributionPointName(new GeneralNames(address(file)));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(name, null, null)});
    }

    private static GeneralName address(String path) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, NOWHERE + path);
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
