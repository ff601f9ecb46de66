package kz.qyzmet.signature;

import java.io.IOException;
import java.util.List;
import kz.qyzmet.signature.Container.Signer;
import kz.qyzmet.signature.Judgement.Signed;

/** Who says to have signed a container of whatever format, so that services can be asked about them; nothing is judged. */
final class ClaimedSigners {
    private ClaimedSigners() {}

    /** @throws IOException when it is unreadable */
    static List<Signer> of(byte[] container) throws IOException {
        if (!Formats.isCms(container)) return inXml(container);
        if (Bounds.exceeded(container, Bounds.CONTENT_BYTES).isPresent()) throw new IOException("out of bounds");
        return Container.read(container).signers();
    }

    private static List<Signer> inXml(byte[] xml) throws IOException {
        try {
            var document = XmlInput.read(xml);
            boolean soap = XmlNode.is(document.getDocumentElement(), SoapEnvelope.SOAP, "Envelope");
            var signed = soap ? SoapVerification.signed(document) : XmlVerification.signed(document);
            return signed.stream().map(Signed::signer).toList();
        } catch (Refused unreadable) {
            throw new IOException("no signed XML", unreadable);
        }
    }
}
