package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.w3c.dom.Element;

/** What is written into a document when it is signed, to be filled in with names and base64. */
enum XmlForm {
    ENVELOPED("""
            <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo>\
            <ds:CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/>\
            <ds:SignatureMethod Algorithm="%s"/>\
            <ds:Reference URI=""><ds:Transforms>\
            <ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>\
            <ds:Transform Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments"/>\
            </ds:Transforms><ds:DigestMethod Algorithm="%s"/><ds:DigestValue>%s</ds:DigestValue></ds:Reference>\
            </ds:SignedInfo><ds:SignatureValue/><ds:KeyInfo>\
            <ds:X509Data><ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data>\
            </ds:KeyInfo></ds:Signature>"""),
    SOAP_BODY("""
            <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo>\
            <ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>\
            <ds:SignatureMethod Algorithm="%s"/>\
            <ds:Reference URI=""><ds:Transforms>\
            <ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>\
            </ds:Transforms><ds:DigestMethod Algorithm="%s"/><ds:DigestValue>%s</ds:DigestValue></ds:Reference>\
            </ds:SignedInfo><ds:SignatureValue/><ds:KeyInfo><wsse:SecurityTokenReference xmlns:wsse="OASIS-wssecurity-secext-1.0.xsd">\
            <wsse:KeyIdentifier EncodingType="OASIS-soap-message-security-1.0#Base64Binary"
             ValueType="OASIS-x509-token-profile-1.0#X509v3">%s</wsse:KeyIdentifier></wsse:SecurityTokenReference>\
            </ds:KeyInfo></ds:Signature>"""),
    SECURITY("""
            <wsse:Security xmlns:wsse="OASIS-wssecurity-secext-1.0.xsd" soapenv:mustUnderstand="1"
             xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"/>"""),
    HEADER("""
            <soapenv:Header xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"/>""");

    private final String text;

    XmlForm(String text) {
        this.text = text.replace("OASIS-", XmlProfile.OASIS);
    }

    /** Written as the last child, with these values in the order of the text. */
    Element appendedTo(Element parent, Object... values) throws Refused {
        var written = XmlInput.read(text.formatted(values).getBytes(UTF_8)).getDocumentElement();
        var document = Objects.requireNonNull(parent.getOwnerDocument(), "an element has its document");
        return (Element) parent.appendChild(document.importNode(written, true));
    }
}
