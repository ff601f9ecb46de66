package kz.qyzmet.signature;

import static kz.qyzmet.signature.Refused.require;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads XML from strangers. It is looked through once before a tree is made of it, and nothing in it can reach outside or
 * change what it says: no document type, so no entities, no processing instruction, no inclusion.
 */
final class XmlInput {
    static final int BYTES = 8 << 20;
    static final int DEPTH = 128;
    static final int ATTRIBUTES = 128; // of one element, namespace declarations among them

    private static final String LIMIT_REACHED = "JAXP0001"; // how the JDK's messages begin when its limits are

    private XmlInput() {}

    static Document read(byte[] xml) throws Refused {
        require(xml.length <= BYTES, Check.TOO_LARGE, "more than " + BYTES + " bytes of XML");
        try {
            reader().parse(new InputSource(new ByteArrayInputStream(xml)));
            var document = builder().parse(new ByteArrayInputStream(xml));
            require("1.0".equals(document.getXmlVersion()), Check.SIGNATURE_MALFORMED, "not XML 1.0"); // C14N §1
            return document;
        } catch (SAXException unreadable) {
            if (unreadable.getException() instanceof Refused refused) throw refused;
            boolean limit = String.valueOf(unreadable.getMessage()).contains(LIMIT_REACHED);
            throw new Refused(limit ? Check.TOO_LARGE : Check.SIGNATURE_MALFORMED, "not well-formed XML within limits");
        } catch (IOException unreadable) { // bytes that are none of the encoding they name
            throw new Refused(Check.SIGNATURE_MALFORMED, "not well-formed XML");
        }
    }

    private static XMLReader reader() throws SAXException {
        try {
            var reader = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
            var shape = new XmlShape();
            reader.setProperty("jdk.xml.maxElementDepth", DEPTH);
            reader.setProperty("jdk.xml.elementAttributeLimit", ATTRIBUTES);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", shape);
            reader.setContentHandler(shape);
            reader.setErrorHandler(shape);
            reader.setEntityResolver(shape);
            return reader;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("This Java has no XML parser as we need it", impossible);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEPTH);
            factory.setAttribute("jdk.xml.elementAttributeLimit", ATTRIBUTES);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new XmlShape()); // the JDK's own writes to the standard error stream
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("This Java has no XML parser as we need it", impossible);
        }
    }
}
