package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.xml.security.c14n.Canonicalizer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** XML signatures as no honest program makes them: the signer is real, the form is not. */
final class XmlForge {
    static final byte[] DOCUMENT =
            "<өтініш xmlns=\"urn:qyzmet:test\"><жсн>910101500011</жсн><сома>1234</сома></өтініш>".getBytes(UTF_8);
    static final String MESSAGE_ID = "0c1d7a52-4a57-4f7e-a1b2-3c4d5e6f7a8b";
    static final byte[] MESSAGE = """
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:typ="http://bip.bee.kz/SyncChannel/v10/Types">
            <soapenv:Header/><soapenv:Body><typ:SendMessage><request><requestInfo><messageId>%s</messageId>\
            <serviceId>QYZMET_TEST</serviceId><messageDate>2018-07-02T18:00:00.000+06:00</messageDate>\
            <sender><senderId>qyzmet</senderId><password>-</password></sender></requestInfo>\
            <requestData><data>сұраныс</data></requestData></request></typ:SendMessage></soapenv:Body>
            </soapenv:Envelope>""".formatted(MESSAGE_ID).getBytes(UTF_8);

    /** What somebody does to a message. */
    interface Edit {
        void to(Document document) throws Exception;
    }

    private XmlForge() {}

    static String text(byte[] xml) {
        return new String(xml, UTF_8);
    }

    /** The same text with one part replaced, which must be there. */
    static byte[] replaced(byte[] xml, String part, String by) {
        assertThat(text(xml)).contains(part);
        return text(xml).replace(part, by).getBytes(UTF_8);
    }

    static byte[] edited(byte[] xml, Edit edit) throws Exception {
        var document = parsed(xml);
        edit.to(document);
        return written(document);
    }

    /** Edited by the signer, who then signs what has become of it. */
    static byte[] resigned(byte[] xml, SigningKey key, Edit edit) throws Exception {
        var document = parsed(xml);
        edit.to(document);
        var info = ds(document, "SignedInfo");
        var exclusive =
                ds(document, "CanonicalizationMethod").getAttribute("Algorithm").contains("exc-c14n");
        var signer = Forge.signer(key);
        signer.getOutputStream().write((exclusive ? CanonicalXml.EXCLUSIVE : CanonicalXml.INCLUSIVE).of(info));
        ds(document, "SignatureValue").setTextContent(Base64.getEncoder().encodeToString(signer.getSignature()));
        return written(document);
    }

    /** The first of that name. */
    static Element ds(Document document, String name) {
        return (Element)
                document.getElementsByTagNameNS(XmlNode.SIGNATURES, name).item(0);
    }

    static Element soap(Document document, String name) {
        return (Element)
                document.getElementsByTagNameNS(SoapEnvelope.SOAP, name).item(0);
    }

    static void digest(Document document, byte[] content, Scheme scheme) {
        ds(document, "DigestValue").setTextContent(Base64.getEncoder().encodeToString(scheme.digest(content)));
    }

    /** A piece of XML for this document. */
    static Node piece(Document document, String xml) throws Exception {
        return document.importNode(parsed(xml.getBytes(UTF_8)).getDocumentElement(), true);
    }

    static Document parsed(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    static byte[] written(Document document) throws Exception {
        var bytes = new ByteArrayOutputStream();
        assertThat(CanonicalXml.INCLUSIVE.method()).isNotNull(); // Santuario's table is filled by then
        Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_WITH_COMMENTS).canonicalizeSubtree(document, bytes);
        return bytes.toByteArray();
    }
}
