package kz.qyzmet.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What a message of the state gateway says of itself, read from the signed body: the header is nobody's word.
 *
 * @param id what its sender calls it
 * @param sentAt {@code messageDate}, which must tell its offset
 * @param service which service of the gateway it is for; empty when it says none
 */
public record SoapMessage(String id, Instant sentAt, String service) {
    private static final String TYPES = "http://bip.bee.kz/SyncChannel/v10/Types";
    private static final int LONGEST_ID = 128; // a UUID needs 36

    /** What stands in a body {@code SendMessage/request/requestInfo}; empty when it is another message. */
    public static Optional<SoapMessage> of(VerifiedSignature signature) {
        try {
            return child(XmlInput.read(signature.content()).getDocumentElement(), TYPES, "SendMessage")
                    .flatMap(message -> child(message, null, "request"))
                    .flatMap(request -> child(request, null, "requestInfo"))
                    .flatMap(SoapMessage::read);
        } catch (Refused impossible) { // canonical XML that was read before
            return Optional.empty();
        }
    }

    private static Optional<SoapMessage> read(Element info) {
        var id = text(info, "messageId").filter(text -> !text.isEmpty() && text.length() <= LONGEST_ID);
        var sent = text(info, "messageDate").flatMap(SoapMessage::instant);
        if (id.isEmpty() || sent.isEmpty()) return Optional.empty();
        return Optional.of(
                new SoapMessage(id.get(), sent.get(), text(info, "serviceId").orElse("")));
    }

    private static Optional<String> text(Element parent, String name) {
        return child(parent, null, name).map(element -> element.getTextContent().strip());
    }

    /** The only one of that name; two would be read differently by different readers. */
    private static Optional<Element> child(Element parent, @Nullable String namespace, String name) {
        var found = XmlNode.elements(parent).stream()
                .filter(element ->
                        name.equals(element.getLocalName()) && Objects.equals(namespace, element.getNamespaceURI()))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
