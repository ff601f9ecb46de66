package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMErrorHandler;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSException;
import org.w3c.dom.ls.LSSerializer;

/** Takes genuine messages apart and puts them together wrongly, as somebody does who knows what they are made of. */
final class XmlMutator {
    private static final String[] NAMES = {
        "ds:Signature", "ds:SignedInfo", "ds:Reference", "ds:Transform", "ds:Object", "ds:Manifest", "ds:KeyInfo",
        "ds:RetrievalMethod", "ds:X509Data", "soapenv:Body", "soapenv:Header", "wsse:Security", "а", "messageId"
    };
    private static final String[] WORDS = {
        "",
        "#",
        "#b",
        "http://127.0.0.1:9/",
        "file:///etc/hostname",
        "1000",
        "b",
        "urn:a",
        XmlProfile.ENVELOPED_SIGNATURE,
        XmlNode.SIGNATURES,
        SoapEnvelope.SOAP,
        XmlProfile.WSU,
        "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
        "http://www.w3.org/TR/1999/REC-xpath-19991116",
        "http://www.w3.org/2000/09/xmldsig#sha1"
    };
    private static final String[] ATTRIBUTES = {
        "Id",
        "ID",
        "id",
        "xml:id",
        "wsu:Id",
        "URI",
        "Algorithm",
        "Type",
        "soapenv:actor",
        "xml:lang",
        "xmlns",
        "xmlns:ds",
        "а"
    };

    private final Random random;
    private final List<Document> genuine = new ArrayList<>(); // read once and never changed
    private final LSSerializer serializer;

    XmlMutator(long seed, List<byte[]> genuine) throws Exception {
        this.random = new Random(seed);
        for (var message : genuine) this.genuine.add(XmlForge.parsed(message));
        this.serializer = serializer(this.genuine.getFirst());
    }

    private static LSSerializer serializer(Document document) {
        var serializer = ((DOMImplementationLS) document.getImplementation()).createLSSerializer();
        serializer.getDomConfig().setParameter("xml-declaration", false);
        serializer.getDomConfig().setParameter("error-handler", (DOMErrorHandler) _ -> false);
        return serializer;
    }

    byte[] next() throws Exception {
        while (true) {
            var document = (Document) one(genuine).cloneNode(true);
            try {
                for (int steps = 1 + random.nextInt(3); steps > 0; steps--) mutate(document);
                var written = written(document);
                return random.nextInt(20) == 0 ? scarred(written) : written;
            } catch (DOMException | LSException impossible) {
                // a tree that cannot be, or cannot be written: another one
            }
        }
    }

    /** With the namespace declarations that it needs. */
    private byte[] written(Document document) {
        return serializer.writeToString(document).getBytes(UTF_8);
    }

    private void mutate(Document document) throws Exception {
        var element = any(document);
        if (element.isSameNode(document.getDocumentElement()) && random.nextInt(8) > 0)
            return; // most that is done to it ends all
        var other = random.nextInt(4) == 0 ? any(one(genuine)) : any(document);
        switch (random.nextInt(16)) {
            case 0 -> element.appendChild(other(document, other, false)); // moved
            case 1 -> element.insertBefore(other(document, other, true), element.getFirstChild()); // copied
            case 2 -> element.getParentNode().replaceChild(other(document, other, true), element);
            case 3 -> {
                if (!element.isSameNode(document.getDocumentElement()))
                    element.getParentNode().removeChild(element);
            }
            case 4 -> document.renameNode(element, namespace(element), one(NAMES));
            case 5 -> wrap(document, element);
            case 6 -> attribute(element, one(ATTRIBUTES), one(WORDS));
            case 7 -> takenAttribute(element, other);
            case 8 -> element.insertBefore(document.createComment(one(WORDS)), child(element));
            case 9 ->
                element.insertBefore(
                        document.createTextNode(random.nextBoolean() ? " \n" : one(WORDS)), child(element));
            case 10 -> split(document, element);
            case 11 -> element.setTextContent(element.getTextContent() + one(WORDS));
            case 12 -> element.insertBefore(document.createProcessingInstruction("а", one(WORDS)), child(element));
            case 13 -> element.insertBefore(document.createElementNS(XmlNode.SIGNATURES, one(NAMES)), child(element));
            case 14 -> element.removeAttribute(one(ATTRIBUTES));
            default -> element.getParentNode().appendChild(element); // last
        }
    }

    private static Node other(Document document, Element element, boolean copy) {
        if (!document.isSameNode(element.getOwnerDocument())) return document.importNode(element, true);
        return copy ? element.cloneNode(true) : element;
    }

    private static String namespace(Element element) {
        return element.getNamespaceURI() == null ? "urn:a" : element.getNamespaceURI();
    }

    private void wrap(Document document, Element element) {
        var around = random.nextBoolean() ? document.createElement("а") : (Element) element.cloneNode(false);
        element.getParentNode().replaceChild(around, element);
        around.appendChild(element);
    }

    private static void attribute(Element element, String name, String value) {
        if (name.startsWith("wsu:")) element.setAttributeNS(XmlProfile.WSU, name, value);
        else if (name.startsWith("soapenv:")) element.setAttributeNS(SoapEnvelope.SOAP, name, value);
        else if (name.startsWith("xmlns")) element.setAttributeNS("http://www.w3.org/2000/xmlns/", name, value);
        else element.setAttribute(name, value);
    }

    private static void takenAttribute(Element element, Element other) {
        for (var attribute : XmlNode.attributes(other)) {
            if (attribute.getNamespaceURI() == null) element.setAttribute(attribute.getName(), attribute.getValue());
            else element.setAttributeNS(attribute.getNamespaceURI(), attribute.getName(), attribute.getValue());
        }
    }

    /** A comment or a section in the middle of a text. */
    private void split(Document document, Element element) {
        for (var child : XmlNode.children(element)) {
            if (!(child instanceof org.w3c.dom.Text text) || text.getLength() < 2) continue;
            var second = text.splitText(1 + random.nextInt(text.getLength() - 1));
            if (random.nextBoolean()) element.insertBefore(document.createComment("а"), second);
            else element.replaceChild(document.createCDATASection(second.getData()), second);
            return;
        }
    }

    /** The first piece of it, or the same with some bytes changed. */
    private byte[] scarred(byte[] xml) {
        if (random.nextInt(4) == 0) return Arrays.copyOf(xml, random.nextInt(xml.length));
        for (int i = random.nextInt(3); i >= 0; i--) xml[random.nextInt(xml.length)] = (byte) random.nextInt(256);
        return random.nextInt(4) == 0 ? ("<!DOCTYPE а>" + new String(xml, UTF_8)).getBytes(UTF_8) : xml;
    }

    private Element any(Document document) {
        var all = XmlNode.descendants(document.getDocumentElement()).toList();
        return all.get(random.nextInt(all.size()));
    }

    private @Nullable Node child(Element element) {
        var children = XmlNode.children(element);
        return children.isEmpty() ? null : children.get(random.nextInt(children.size()));
    }

    private Document one(List<Document> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String one(String[] list) {
        return list[random.nextInt(list.length)];
    }
}
