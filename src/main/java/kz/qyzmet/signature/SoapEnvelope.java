package kz.qyzmet.signature;

import static kz.qyzmet.signature.Refused.require;
import static kz.qyzmet.signature.XmlNode.elements;
import static kz.qyzmet.signature.XmlNode.is;

import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A SOAP 1.1 message whose parts stand where they must (SOAP 1.1 §4, WS-Security 1.0 §5): one header before one body, one
 * security header for whoever receives it, in it one signature and nothing else.
 *
 * @param reference how the signature must name the body
 */
record SoapEnvelope(Element body, Element signature, String reference) {
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    static SoapEnvelope of(Document document) throws Refused {
        var root = document.getDocumentElement();
        require(is(root, SOAP, "Envelope"), Check.SIGNATURE_MALFORMED, "not a SOAP 1.1 message");
        var body = body(root);
        var security = security(root);
        var inside = elements(security);
        require(!inside.isEmpty(), Check.NO_SIGNER, "a security header without a signature");
        require(
                inside.size() == 1 && XmlNode.isSignature(inside.getFirst()),
                Check.WSS_SCOPE,
                "not one signature alone");
        nothingElsewhere(root, List.of(root, elements(root).getFirst(), body, security, inside.getFirst()), body);
        return new SoapEnvelope(body, inside.getFirst(), "#" + identifier(root, body));
    }

    private static Element body(Element root) throws Refused {
        var parts = elements(root);
        var last = parts.isEmpty() ? root : parts.getLast();
        require(is(last, SOAP, "Body"), Check.WSS_SCOPE, "no body at its place");
        require(parts.size() > 1, Check.NO_SIGNER, "a message without a header");
        require(
                parts.size() == 2 && is(parts.getFirst(), SOAP, "Header"),
                Check.WSS_SCOPE,
                "not one header and one body");
        return last;
    }

    private static Element security(Element root) throws Refused {
        var found = elements(elements(root).getFirst()).stream()
                .filter(block -> is(block, XmlProfile.WSSE, "Security"))
                .toList();
        require(!found.isEmpty(), Check.NO_SIGNER, "no security header");
        require(found.size() == 1, Check.WSS_SCOPE, "several security headers");
        require(
                !found.getFirst().hasAttributeNS(SOAP, "actor"),
                Check.WSS_SCOPE,
                "a security header for somebody else");
        return found.getFirst();
    }

    // A part of the message anywhere but at its place is there to be mistaken for it. Inside the body a signature is
    // content: that of a citizen, judged on its own.
    private static void nothingElsewhere(Element root, List<Element> judged, Element body) throws Refused {
        boolean clean = XmlNode.descendants(root)
                .filter(element -> judged.stream().noneMatch(element::isSameNode))
                .noneMatch(element -> isPart(element) || (XmlNode.isSignature(element) && !within(body, element)));
        require(clean, Check.WSS_SCOPE, "a part of the message at another place");
    }

    private static boolean isPart(Element element) {
        return is(element, XmlProfile.WSSE, "Security")
                || List.of("Envelope", "Header", "Body").stream().anyMatch(name -> is(element, SOAP, name));
    }

    private static boolean within(Element body, Element element) {
        return (body.compareDocumentPosition(element) & Element.DOCUMENT_POSITION_CONTAINED_BY) != 0;
    }

    private static String identifier(Element root, Element body) throws Refused {
        var own = body.getAttributeNodeNS(XmlProfile.WSU, "Id");
        if (own == null) throw new Refused(Check.XML_REFERENCE_SCOPE, "the body has no identifier");
        boolean unique = XmlNode.descendants(root)
                .flatMap(element -> XmlNode.attributes(element).stream())
                .filter(attribute -> !attribute.isSameNode(own))
                .noneMatch(attribute -> isTwin(attribute, own));
        require(unique, Check.XML_STRUCTURE, "the body's identifier stands twice");
        return own.getValue();
    }

    private static boolean isTwin(Attr attribute, Attr own) {
        return XmlNode.isIdentifier(attribute) && attribute.getValue().equals(own.getValue());
    }
}
