package kz.qyzmet.signature;

import static java.util.Objects.requireNonNullElse;
import static kz.qyzmet.signature.Refused.require;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Signs XML as the national software does, with the signer's certificate alone inside. What comes back is canonical XML, and so
 * UTF-8 and without comments.
 */
public final class XmlSigning {
    private XmlSigning() {}

    /**
     * The document with an enveloped signature as the last child of its root, over all that is there already.
     *
     * @throws IllegalArgumentException when it is not XML that could be verified, or the key is of no permitted scheme
     */
    public static byte[] enveloped(byte[] xml, SigningKey key) {
        try {
            var document = XmlInput.read(xml);
            var content = CanonicalXml.INCLUSIVE.of(document);
            var signature = form(document.getDocumentElement(), XmlForm.ENVELOPED, content, key);
            sign(signature, CanonicalXml.INCLUSIVE, "", key);
            XmlVerification.lastFirst(document.getDocumentElement()); // refuses a signature at another place
            return CanonicalXml.INCLUSIVE.of(document);
        } catch (Refused unusable) {
            throw new IllegalArgumentException("Not XML that can be signed: " + unusable.detail(), unusable);
        }
    }

    /**
     * The SOAP 1.1 message with a signature of its body in a new security header.
     *
     * @throws IllegalArgumentException when it is not a message that could be verified, or the key is of no permitted
     *     scheme
     */
    public static byte[] soap(byte[] soap, SigningKey key) {
        try {
            var document = XmlInput.read(soap);
            var security = XmlForm.SECURITY.appendedTo(header(document));
            var body = XmlNode.elements(document.getDocumentElement()).getLast();
            var reference = "#" + identifier(body);
            var signature = form(security, XmlForm.SOAP_BODY, CanonicalXml.EXCLUSIVE.of(body), key);
            sign(signature, CanonicalXml.EXCLUSIVE, reference, key);
            SoapEnvelope.of(document); // refuses what is at another place, or there twice
            return CanonicalXml.INCLUSIVE.of(document);
        } catch (Refused unusable) {
            throw new IllegalArgumentException("Not a SOAP message that can be signed: " + unusable.detail(), unusable);
        }
    }

    private static Element form(Element parent, XmlForm form, byte[] content, SigningKey key) throws Refused {
        var scheme = Schemes.forKey(key.certificate().getPublicKey());
        return form.appendedTo(
                parent,
                XmlAlgorithms.signatureName(scheme),
                XmlAlgorithms.digestName(scheme),
                base64(scheme.digest(content)),
                base64(encoded(key)));
    }

    private static void sign(Element signature, CanonicalXml method, String reference, SigningKey key) throws Refused {
        var parts = XmlNode.elements(signature);
        XmlNode.elements(parts.getFirst()).getLast().setAttribute("URI", reference);
        parts.get(1).setTextContent(base64(value(method.of(parts.getFirst()), key)));
    }

    private static byte[] value(byte[] signed, SigningKey key) {
        var signer = Schemes.forKey(key.certificate().getPublicKey()).signer(key.key());
        try (var out = signer.getOutputStream()) {
            out.write(signed);
        } catch (IOException impossible) { // it is kept in memory
            throw new IllegalStateException("Cannot sign", impossible);
        }
        return signer.getSignature();
    }

    private static Element header(Document document) throws Refused {
        var root = document.getDocumentElement();
        var first = XmlNode.elements(root).stream().findFirst();
        if (first.filter(element -> XmlNode.is(element, SoapEnvelope.SOAP, "Header"))
                .isPresent()) return first.get();
        var header = XmlForm.HEADER.appendedTo(root);
        root.insertBefore(header, root.getFirstChild());
        return header;
    }

    private static String identifier(Element body) throws Refused {
        if (body.hasAttributeNS(XmlProfile.WSU, "Id")) return body.getAttributeNS(XmlProfile.WSU, "Id");
        boolean free = Set.of("", XmlProfile.WSU).contains(requireNonNullElse(body.lookupNamespaceURI("wsu"), ""));
        require(free, Check.XML_STRUCTURE, "the prefix wsu means something else there");
        var identifier = "id-" + UUID.randomUUID();
        body.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:wsu", XmlProfile.WSU);
        body.setAttributeNS(XmlProfile.WSU, "wsu:Id", identifier);
        return identifier;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] encoded(SigningKey key) {
        try {
            return key.certificate().getEncoded();
        } catch (CertificateEncodingException impossible) { // it was read from its encoding
            throw new IllegalStateException("Cannot encode a certificate", impossible);
        }
    }
}
