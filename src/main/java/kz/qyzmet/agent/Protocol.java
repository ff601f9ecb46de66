package kz.qyzmet.agent;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** NCALayer's conversation: JSON texts over a web socket, one request answered by one answer. */
public final class Protocol {
    /** Sent from time to time; pages ignore it. */
    public static final String HEARTBEAT = "--heartbeat--";

    private static final String UNKNOWN_MODULE = "{\"success\":false,\"errorCode\":\"MODULE_NOT_FOUND\"}";

    private Protocol() {}

    /** The first thing said when a page has connected: the version of the protocol. */
    public static String greeting() {
        return "{\"result\":{\"version\":\"1.4\"}}";
    }

    /** Never throws: what cannot be understood is answered in the words of the module that was asked. */
    public static Heard hear(String message) {
        var request = read(message);
        var method = request.path("method").asString("");
        var arguments = request.path("args");
        return switch (request.path("module").asString("")) {
            case BasicsModule.NAME -> BasicsModule.hear(method, arguments);
            case CommonModule.NAME -> CommonModule.hear(method, arguments);
            default ->
                new Heard.Answered(UNKNOWN_MODULE); // also what is no JSON, and the applet's module of before 2015
        };
    }

    private static JsonNode read(String message) {
        try {
            return JsonMapper.shared().readTree(message);
        } catch (JacksonException unreadable) {
            return JsonMapper.shared().createObjectNode();
        }
    }
}
