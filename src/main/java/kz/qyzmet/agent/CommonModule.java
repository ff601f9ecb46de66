package kz.qyzmet.agent;

import java.util.List;
import java.util.Set;
import kz.qyzmet.agent.Deed.Contents;
import kz.qyzmet.agent.Manner.Code;
import kz.qyzmet.agent.Manner.Common;
import tools.jackson.databind.JsonNode;

/** {@code kz.gov.pki.knca.commonUtils}, no longer developed but still called: arguments by position. */
final class CommonModule {
    static final String NAME = "kz.gov.pki.knca.commonUtils";

    /** The storage of keys in files, which is the only one here. */
    static final String FILES = "PKCS12";

    private static final Set<String> LANGUAGES = Set.of("kz", "ru", "en");
    private static final Common ONE = new Common(false);

    private CommonModule() {}

    static Heard hear(String method, JsonNode arguments) {
        try {
            return understood(method, arguments);
        } catch (Mismatch wrong) {
            return failed("java.lang.IllegalArgumentException: argument type mismatch. Method: " + method);
        }
    }

    private static Heard understood(String method, JsonNode arguments) {
        return switch (method) {
            case "getActiveTokens" -> new Heard.Answered(Common.object(List.of())); // no tokens: keys are in files
            case "changeLocale" -> language(Arguments.text(arguments.path(0), "locale"));
            case "getKeyInfo" -> asked(new Deed.ShowCertificate(), storage(arguments), List.of(), ONE);
            case "createCAdESFromBase64" -> cms(arguments, enclosed(arguments), false);
            case "createCAdESFromBase64Hash" -> cms(arguments, Contents.DIGEST, false);
            case "createCMSSignatureFromBase64" -> cms(arguments, enclosed(arguments), true);
            case "signXml" -> xml(arguments, List.of(Arguments.text(arguments.path(2), "xml")), ONE);
            case "signXmls" -> xml(arguments, Arguments.texts(arguments.path(2), "xmls"), new Common(true));
            default -> failed("There is no method " + method + ".");
        };
    }

    private static Heard language(String language) {
        return LANGUAGES.contains(language)
                ? new Heard.Answered(Common.done())
                : failed("There is no language " + language + ".");
    }

    private static Heard cms(JsonNode arguments, Contents as, boolean stamped) {
        var content = Arguments.base64(Arguments.text(arguments.path(2), "data"));
        var deed = new Deed.SignCms(List.of(content), as, stamped);
        return asked(deed, storage(arguments), usages(arguments), ONE);
    }

    private static Heard xml(JsonNode arguments, List<String> documents, Manner manner) {
        if (documents.isEmpty()) throw new Mismatch("There is no document.");
        return asked(new Deed.SignXml(documents), storage(arguments), usages(arguments), manner);
    }

    private static Heard asked(Deed deed, String storage, List<String> usages, Manner manner) {
        return new Heard.Asked(new Wish(deed, Limits.ofUsages(storage.equals(FILES), usages), manner));
    }

    private static String storage(JsonNode arguments) {
        return Arguments.text(arguments.path(0), "storage");
    }

    /** Anything but the two names lets the person choose any key. */
    private static List<String> usages(JsonNode arguments) {
        return switch (Arguments.text(arguments.path(1), "keyType")) {
            case "SIGNATURE" -> List.of("1.3.6.1.5.5.7.3.4"); // id-kp-emailProtection
            case "AUTHENTICATION" -> List.of("1.3.6.1.5.5.7.3.2"); // id-kp-clientAuth
            default -> List.of();
        };
    }

    private static Contents enclosed(JsonNode arguments) {
        return Arguments.truth(arguments.path(3), "attach") ? Contents.ENCLOSED : Contents.DETACHED;
    }

    private static Heard failed(String why) {
        return new Heard.Answered(ONE.failed(Code.INVOCATION_ERROR, why));
    }
}
