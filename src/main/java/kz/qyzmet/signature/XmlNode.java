package kz.qyzmet.signature;

import static kz.qyzmet.signature.Refused.require;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements by their place and full name; nothing here finds anything by an identifier. */
final class XmlNode {
    static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";

    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+"); // XML 1.0 §2.3

    private XmlNode() {}

    static boolean is(Node node, String namespace, String name) {
        return node.getNodeType() == Node.ELEMENT_NODE
                && namespace.equals(node.getNamespaceURI())
                && name.equals(node.getLocalName());
    }

    static boolean isSignature(Node node) {
        return is(node, SIGNATURES, "Signature");
    }

    static List<Node> children(Node parent) {
        var children = parent.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item).toList();
    }

    static List<Element> elements(Node parent) {
        return children(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** This element and all below it, in document order. */
    static Stream<Element> descendants(Element element) {
        return Stream.concat(Stream.of(element), elements(element).stream().flatMap(XmlNode::descendants));
    }

    static List<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> (Attr) attributes.item(i))
                .filter(attribute -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
                .toList();
    }

    /** The elements inside, when they are exactly these of that namespace, with nothing but white space between. */
    static List<Element> parts(Element element, String namespace, String... names) throws Refused {
        var found = new ArrayList<Element>();
        for (var child : children(element)) {
            if (child instanceof Element part) found.add(part);
            else require(isSpace(child), Check.XML_STRUCTURE, "text or a comment inside " + known(element));
        }
        require(found.size() == names.length, Check.XML_STRUCTURE, "parts missing or too many: " + known(element));
        for (int i = 0; i < names.length; i++)
            require(is(found.get(i), namespace, names[i]), Check.XML_STRUCTURE, "not " + names[i]);
        return found;
    }

    /** Refuses any attribute but these; an identifier is harmless, for nothing is found by it. */
    static void onlyAttributes(Element element, String... names) throws Refused {
        var known = Set.of(names);
        for (var attribute : attributes(element))
            require(
                    known.contains(attribute.getName()) || isIdentifier(attribute),
                    Check.XML_STRUCTURE,
                    "an attribute of " + known(element) + " that has no place there");
    }

    static boolean isIdentifier(Attr attribute) {
        var name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        return name.equalsIgnoreCase("id");
    }

    /** The bytes that stand there in base64 and nothing beside them. */
    static byte[] base64(Element element) throws Refused {
        for (var child : children(element))
            require(child.getNodeType() == Node.TEXT_NODE, Check.XML_STRUCTURE, "not plain text: " + known(element));
        try {
            return Base64.getDecoder()
                    .decode(SPACE.matcher(element.getTextContent()).replaceAll(""));
        } catch (IllegalArgumentException other) {
            throw new Refused(Check.SIGNATURE_MALFORMED, "not base64: " + known(element));
        }
    }

    static boolean isSpace(Node node) {
        return node.getNodeType() == Node.TEXT_NODE
                && SPACE.matcher(node.getNodeValue()).replaceAll("").isEmpty();
    }

    /** Its name for the operator's log: those of the standard only, none that a stranger made up. */
    private static String known(Element element) {
        return SIGNATURES.equals(element.getNamespaceURI()) ? "ds:" + element.getLocalName() : "an element";
    }
}
