package kz.qyzmet.signature;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.stream.Stream;

/** What a signature is asked for, and so which certificates may make it. */
public enum Purpose {
    /** A person signs a document. */
    SIGN,
    /** A person proves who they are; authentication keys of the older profile serve here and only here. */
    SIGN_IN,
    /** An organisation's information system seals a document; no person stands behind it. */
    SEAL;

    /** EKU of the national profile: an information system of a legal entity. */
    static final String INFORMATION_SYSTEM = "1.2.398.3.3.4.1.2.6";

    static final String EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
    static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";

    private static final int DIGITAL_SIGNATURE = 0; // bit positions of RFC 5280 §4.2.1.3
    private static final int NON_REPUDIATION = 1;

    /** Whether the certificate was issued for this; one that does not say its use was not. */
    boolean permits(X509Certificate certificate, Collection<String> extended) {
        var usage = certificate.getKeyUsage();
        if (usage == null || !usage[DIGITAL_SIGNATURE] || certificate.getBasicConstraints() >= 0) return false;
        return switch (this) {
            case SIGN -> usage[NON_REPUDIATION] && extended.contains(EMAIL_PROTECTION);
            case SIGN_IN -> Stream.of(EMAIL_PROTECTION, CLIENT_AUTHENTICATION).anyMatch(extended::contains);
            case SEAL -> usage[NON_REPUDIATION] && extended.contains(INFORMATION_SYSTEM);
        };
    }

    /** Whether the signer must be a person with an IIN. */
    boolean personal() {
        return this != SEAL;
    }
}
