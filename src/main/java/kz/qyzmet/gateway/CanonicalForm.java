package kz.qyzmet.gateway;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.qyzmet.journal.CanonicalJson;
import kz.qyzmet.journal.Sha256;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JSON of an envelope and its attachments, in the one spelling that is hashed. */
final class CanonicalForm {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Attachment>> ATTACHMENTS = new TypeReference<>() {};

    private CanonicalForm() {}

    static byte[] of(Envelope envelope) {
        var attachments = envelope.attachments().stream()
                .map(each -> Map.of("name", each.name(), "sha256", each.sha256()))
                .toList();
        return CanonicalJson.text(Map.of(
                        "attachments", attachments,
                        "body", Sha256.of(envelope.body()),
                        "correlation", envelope.correlation(),
                        "from", envelope.from().name(),
                        "id", envelope.id().toString(),
                        "kind", envelope.kind(),
                        "sentAt", envelope.sentAt(),
                        "to", envelope.to().name()))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String of(List<Attachment> attachments) {
        return JSON.writeValueAsString(attachments);
    }

    static List<Attachment> attachments(String json) {
        return JSON.readValue(json, ATTACHMENTS);
    }
}
