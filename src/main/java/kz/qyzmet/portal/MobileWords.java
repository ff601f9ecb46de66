package kz.qyzmet.portal;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.regulation.Standard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of eGov mobile's signing by QR (NITEC, service NITEC-S-5096). */
final class MobileWords {
    /** The document stays here, only its signature comes: what is judged is then our own copy, never one that was brought. */
    private static final String DETACHED = "CMS_SIGN_ONLY";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MobileWords() {}

    /** API №1: who asks for a signature, until when, and where its document is. */
    static Map<String, Object> entry(Standard service, Office office, Instant expires, String uri, SessionToken token) {
        var organisation =
                new LinkedHashMap<String, Object>(Map.of("bin", office.bin().digits()));
        organisation.put("nameRu", office.name().in(Language.RU));
        organisation.put("nameKz", office.name().in(Language.KK));
        organisation.put("nameEn", office.name().in(Language.EN));
        return Map.of(
                "description",
                service.name().in(Language.KK),
                "expiry_date",
                MOMENT.format(expires.atOffset(UTC)),
                "organisation",
                organisation,
                "document",
                Map.of("uri", uri, "auth_type", "Token", "auth_token", token.value()));
    }

    /** API №2: the words to be signed. */
    static Map<String, Object> documents(MobileSession session, Standard service, byte[] request) {
        var file =
                Map.of("mime", "application/json", "data", Base64.getEncoder().encodeToString(request));
        var document = new LinkedHashMap<String, Object>();
        document.put("id", session.document());
        document.put("nameRu", service.name().in(Language.RU));
        document.put("nameKz", service.name().in(Language.KK));
        document.put("nameEn", service.name().in(Language.EN));
        document.put("meta", List.of());
        document.put("document", Map.of("file", file));
        return Map.of("signMethod", DETACHED, "documentsToSign", List.of(document));
    }

    /** The signature that was brought for the session's document and for it alone; empty for anything else. */
    static Optional<String> signature(byte[] brought, MobileSession session) {
        try {
            var documents = JSON.readTree(brought).path("documentsToSign");
            if (!documents.isArray() || documents.size() != 1) return Optional.empty();
            var one = documents.get(0);
            var data = one.path("document").path("file").path("data");
            return one.path("id").asString("").equals(Long.toString(session.document())) && data.isString()
                    ? Optional.of(data.stringValue())
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
