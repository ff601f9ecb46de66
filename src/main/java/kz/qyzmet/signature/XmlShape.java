package kz.qyzmet.signature;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Looks at a document as it is parsed, and ends it at the first thing that has no place in one that is signed. */
final class XmlShape extends DefaultHandler2 {
    static final int ELEMENTS = 100_000;

    private static final String INCLUSION = "http://www.w3.org/2001/XInclude";

    private int elements;

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes)
            throws SAXException {
        if (++elements > ELEMENTS) throw refused(Check.TOO_LARGE, "more elements than any honest document");
        if (namespace.equals(INCLUSION)) throw refused(Check.XML_DTD_FORBIDDEN, "an inclusion");
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException { // XML 1.0 §2.8
        throw refused(Check.XML_DTD_FORBIDDEN, "a document type");
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException { // XML 1.0 §2.6
        throw refused(Check.XML_DTD_FORBIDDEN, "a processing instruction");
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
            throws SAXException {
        throw refused(Check.XML_DTD_FORBIDDEN, "an external entity");
    }

    private static SAXException refused(Check check, String detail) {
        return new SAXException(new Refused(check, detail));
    }
}
