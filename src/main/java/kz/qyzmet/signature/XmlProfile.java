package kz.qyzmet.signature;

import static kz.qyzmet.signature.Refused.require;
import static kz.qyzmet.signature.XmlNode.base64;
import static kz.qyzmet.signature.XmlNode.onlyAttributes;
import static kz.qyzmet.signature.XmlNode.parts;

import java.util.List;
import org.w3c.dom.Element;

/** The two forms of XML signatures in use: what may be done to the content before its digest, and where the certificate stands. */
enum XmlProfile {
    /** The signature is inside the document that it signs as a whole (XMLDSig §6.6.4); NCALayer makes these. */
    ENVELOPED(true) {
        @Override
        CanonicalXml content(List<String> transforms) throws Refused {
            require(
                    !transforms.isEmpty()
                            && transforms.size() <= 2
                            && transforms.getFirst().equals(ENVELOPED_SIGNATURE),
                    Check.XML_TRANSFORM_FORBIDDEN,
                    "not enveloped-signature and at most one canonicalization");
            return transforms.size() == 1
                    ? CanonicalXml.INCLUSIVE // XMLDSig §4.4.3.2
                    : canonicalization(transforms.getLast());
        }

        @Override
        byte[] certificate(Element keyInfo) throws Refused {
            var data = parts(keyInfo, XmlNode.SIGNATURES, "X509Data").getFirst();
            var certificate = parts(data, XmlNode.SIGNATURES, "X509Certificate").getFirst();
            onlyAttributes(data);
            onlyAttributes(certificate);
            return base64(certificate);
        }
    },
    /** The signature is in the header of a SOAP message and signs its body (WS-Security 1.0), as the state gateway has it. */
    SOAP_BODY(false) {
        @Override
        CanonicalXml content(List<String> transforms) throws Refused {
            require(transforms.size() == 1, Check.XML_TRANSFORM_FORBIDDEN, "not one exclusive canonicalization");
            return canonicalization(transforms.getFirst());
        }

        @Override
        byte[] certificate(Element keyInfo) throws Refused {
            var token = parts(keyInfo, WSSE, "SecurityTokenReference").getFirst();
            var certificate = parts(token, WSSE, "KeyIdentifier").getFirst();
            onlyAttributes(token);
            onlyAttributes(certificate, "ValueType", "EncodingType");
            require(
                    certificate.getAttribute("ValueType").equals(X509)
                            && certificate.getAttribute("EncodingType").equals(BASE64),
                    Check.XML_STRUCTURE,
                    "the key is not named by the certificate itself");
            return base64(certificate);
        }
    };

    static final String ENVELOPED_SIGNATURE = XmlNode.SIGNATURES + "enveloped-signature";
    static final String OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    static final String WSSE = OASIS + "wssecurity-secext-1.0.xsd";
    static final String WSU = OASIS + "wssecurity-utility-1.0.xsd";
    static final String X509 = OASIS + "x509-token-profile-1.0#X509v3";
    static final String BASE64 = OASIS + "soap-message-security-1.0#Base64Binary";

    private final boolean inclusive; // whether inclusive canonicalization is of the profile, as the exclusive one is

    XmlProfile(boolean inclusive) {
        this.inclusive = inclusive;
    }

    /** How the content is made canonical, when nothing else is done to it but what this form must. */
    abstract CanonicalXml content(List<String> transforms) throws Refused;

    /** The signer's certificate, DER; there is exactly one, and nothing to be fetched (XMLDSig §4.5). */
    abstract byte[] certificate(Element keyInfo) throws Refused;

    CanonicalXml canonicalization(String method) throws Refused {
        var known = CanonicalXml.NAMED.get(method);
        if (known == null || (known == CanonicalXml.INCLUSIVE && !inclusive))
            throw new Refused(Check.XML_TRANSFORM_FORBIDDEN, "a canonicalization that is not of the profile");
        return known;
    }
}
