package kz.qyzmet.signature;

/**
 * What can be found against a signature. The names are stored and shown to other systems and are never renamed; the
 * sentence for a person stands in the message files under {@code signature.finding.<name>}.
 */
public enum Check {
    /** Larger, deeper or of more parts than any honest signature. */
    TOO_LARGE("RFC 5652 §14; XMLDSig §8.1", true),
    /** Not the bytes of a CMS SignedData, or no readable XML. */
    SIGNATURE_MALFORMED("RFC 5652 §3, §5.1; XML 1.0 §2.1", true),
    /** Nobody has signed. */
    NO_SIGNER("RFC 5652 §5.1; XMLDSig §4.2", true),
    /** More than one has signed where one is asked for. */
    SEVERAL_SIGNERS("RFC 5652 §5.1", true),
    /** Fewer have signed than must. */
    SIGNER_MISSING("RFC 5652 §5.1", true),
    /** One person, or one certificate, has signed twice where each signer counts once. */
    SIGNER_TWICE("RFC 5652 §5.1", true),
    /** The signed attributes are absent, doubled or contradict the container. */
    SIGNED_ATTRIBUTES_WRONG("RFC 5652 §5.3, §11.1, §11.2", true),
    /** The container does not hold the signer's certificate, or holds two that could be it. */
    SIGNER_CERTIFICATE_MISSING("RFC 5652 §5.3; XMLDSig §4.5", true),
    /** The key, the digest or the signature algorithm is not one of those permitted. */
    WEAK_ALGORITHM("RFC 5652 §10.1; XMLDSig §6.1", true),
    /** Another document was signed. */
    DIGEST_MISMATCH("RFC 5652 §5.4, §11.2; XMLDSig §3.2.1", true),
    /** The signature value does not fit the key. */
    SIGNATURE_WRONG("RFC 5652 §5.6; XMLDSig §3.2.2", true),
    /** The signature names another certificate than the one it comes with. */
    CERTIFICATE_NOT_BOUND("RFC 5035 §3", true),
    CERTIFICATE_NOT_YET_VALID("RFC 5280 §4.1.2.5", true),
    CERTIFICATE_EXPIRED("RFC 5280 §4.1.2.5", true),
    /** No path to a trust anchor. */
    CHAIN_UNTRUSTED("RFC 5280 §6.1", true),
    CERTIFICATE_REVOKED("RFC 5280 §6.3.3", true),
    /** Suspended; it may come back, but what is signed meanwhile is not accepted. */
    CERTIFICATE_ON_HOLD("RFC 5280 §5.3.1", true),
    /** The authority never gave this serial number to anybody. */
    CERTIFICATE_NOT_ISSUED("RFC 6960 §2.2", true),
    /** No usable revocation list or OCSP answer: nobody can say now, ask again later. */
    REVOCATION_UNKNOWN("RFC 5280 §6.3.3", false),
    /** The newest revocation list or answer is too old to decide by: ask again later. */
    REVOCATION_STALE("RFC 5280 §5.1.2.5", false),
    /** The certificate was issued for another use. */
    KEY_USAGE_WRONG("RFC 5280 §4.2.1.3, §4.2.1.12", true),
    CERTIFICATE_WITHOUT_IIN("X.520 serialNumber", true),
    CERTIFICATE_WITHOUT_BIN("X.520 organizationalUnitName", true),
    IIN_MISMATCH("X.520 serialNumber", true),
    BIN_MISMATCH("X.520 organizationalUnitName", true),
    /** The certificate does not say that its holder has the role asked for. */
    ROLE_MISMATCH("RFC 5280 §4.2.1.12", true),
    /** A document type, an entity, a processing instruction or an inclusion: what is read would not be what was signed. */
    XML_DTD_FORBIDDEN("XML 1.0 §2.6, §2.8; XInclude §3", true),
    /** A part of the XML signature is missing, doubled, unknown or at another place. */
    XML_STRUCTURE("XMLDSig §4", true),
    /** The XML signature is of something else than the whole document or the body of the message. */
    XML_REFERENCE_SCOPE("XMLDSig §4.4.3.1, §4.4.3.3", true),
    /** The XML signature names something to be fetched from elsewhere. */
    XML_EXTERNAL_REFERENCE("XMLDSig §4.4.3.1, §4.5.3", true),
    /** The XML signature was made over something else than the plain content. */
    XML_TRANSFORM_FORBIDDEN("XMLDSig §4.4.1, §4.4.3.4", true),
    /** The parts of the SOAP message are not where they must be. */
    WSS_SCOPE("SOAP 1.1 §4; WS-Security 1.0 §5", true),
    /** The message says not, or not recently, when it was sent. */
    MESSAGE_OUT_OF_DATE("WS-Security 1.0 §13.1", true),
    /** The message has come before. */
    MESSAGE_REPLAYED("WS-Security 1.0 §13.1", true);

    private final String clause;
    private final boolean conclusive;

    Check(String clause, boolean conclusive) {
        this.clause = clause;
        this.conclusive = conclusive;
    }

    /** The clause of the standard that is not fulfilled. */
    public String clause() {
        return clause;
    }

    /** False when the same signature may turn out valid once better evidence is at hand. */
    public boolean conclusive() {
        return conclusive;
    }

    /** The key of the sentence that tells a person what happened and what to do. */
    public String messageKey() {
        return "signature.finding." + name();
    }
}
