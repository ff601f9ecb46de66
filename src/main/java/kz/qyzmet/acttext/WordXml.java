package kz.qyzmet.acttext;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.qyzmet.acttext.Reading.Reason;
import org.jspecify.annotations.Nullable;

/** A part of a Word file, element by element. It declares no entities and fetches nothing. */
final class WordXml implements AutoCloseable {
    private static final int DEEPEST = 500;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int depth;

    WordXml(byte[] part) throws XMLStreamException {
        xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** On to the next event; false at the end. */
    boolean next() throws XMLStreamException, Unfit {
        if (!xml.hasNext()) return false;
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) throw new Unfit(Reason.DAMAGED);
        if (event == XMLStreamConstants.END_ELEMENT) depth--;
        return true;
    }

    boolean starts() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean ends() {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** Without its prefix; Word files in the strict and the transitional form differ in namespaces only. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute by its local name; null where it is absent. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return null;
    }

    /** {@code w:val}, empty where it is absent. */
    String value() {
        var value = attribute("val");
        return value == null ? "" : value;
    }

    /** {@code w:val} as a number from 0 to 9999, -1 for anything else. */
    int number() {
        return value().matches("\\d{1,4}") ? Integer.parseInt(value()) : -1;
    }

    /** The words up to the end of this element. */
    String words() throws XMLStreamException, Unfit {
        var words = new StringBuilder();
        for (int end = depth - 1; depth > end && next(); ) if (xml.isCharacters()) words.append(xml.getText());
        return words.toString();
    }

    void skip() throws XMLStreamException, Unfit {
        for (int end = depth - 1; depth > end && next(); ) {}
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
