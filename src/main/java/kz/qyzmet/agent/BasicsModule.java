package kz.qyzmet.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import kz.qyzmet.agent.Manner.Code;
import tools.jackson.databind.JsonNode;

/** {@code kz.gov.pki.knca.basics}, the module of today: one method, arguments by name. */
final class BasicsModule {
    static final String NAME = "kz.gov.pki.knca.basics";

    private BasicsModule() {}

    static Heard hear(String method, JsonNode arguments) {
        var manner = new Manner.Basics(arguments.path("data").isArray(), false);
        if (!method.equals("sign")) return failed(manner, Code.INVOCATION_ERROR, "There is no method " + method + ".");
        try {
            return new Heard.Asked(sign(arguments));
        } catch (Mismatch wrong) {
            return failed(manner, Code.INVOCATION_ERROR, wrong.why());
        }
    }

    private static Wish sign(JsonNode arguments) {
        var signing = object(arguments, "signingParams");
        boolean several = arguments.path("data").isArray();
        var data = several
                ? Arguments.texts(arguments.path("data"), "data")
                : List.of(Arguments.text(arguments.path("data"), "data"));
        if (data.isEmpty()) throw new Mismatch("There is no data.");
        var manner = new Manner.Basics(several, Arguments.truth(signing.path("outputCert"), "outputCert"));
        return new Wish(deed(arguments, signing, data), limits(arguments, signing), manner);
    }

    private static Deed deed(JsonNode arguments, JsonNode signing, List<String> data) {
        return switch (Arguments.text(arguments.path("format"), "format")) {
            case "xml" -> new Deed.SignXml(data);
            case "cms" -> cms(signing, data);
            default -> throw new Mismatch("The format is neither cms nor xml.");
        };
    }

    private static Deed cms(JsonNode signing, List<String> data) {
        boolean decode = Arguments.truth(signing.path("decode"), "decode");
        boolean digested = Arguments.truth(signing.path("digested"), "digested");
        boolean enclosed = Arguments.truth(signing.path("encapsulate"), "encapsulate");
        var contents = data.stream()
                .map(each -> decode ? Arguments.base64(each) : each.getBytes(UTF_8))
                .toList();
        if (digested) return new Deed.SignCms(contents, Deed.Contents.DIGEST, stamped(signing));
        var as = enclosed ? Deed.Contents.ENCLOSED : Deed.Contents.DETACHED;
        return new Deed.SignCms(contents, as, stamped(signing));
    }

    private static boolean stamped(JsonNode signing) {
        return signing.path("tsaProfile").isObject();
    }

    private static Limits limits(JsonNode arguments, JsonNode signing) {
        var signer = object(arguments, "signerParams");
        var storages = arguments.path("allowedStorages");
        var chain = signer.path("chain");
        var usages = signer.path("extKeyUsageOids");
        return new Limits(
                storages.isMissingNode()
                        || storages.isNull()
                        || Arguments.texts(storages, "allowedStorages").contains(CommonModule.FILES),
                usages.isMissingNode() || usages.isNull() ? List.of() : Arguments.texts(usages, "extKeyUsageOids"),
                Arguments.limit(signer.path("iin"), "iin"),
                Arguments.limit(signer.path("bin"), "bin"),
                Arguments.limit(signer.path("serialNumber"), "serialNumber"),
                chain.isMissingNode() || chain.isNull() ? null : Arguments.texts(chain, "chain"),
                Arguments.truth(signing.path("allowExpired"), "allowExpired"),
                Arguments.truth(signing.path("allowRevoked"), "allowRevoked"));
    }

    private static JsonNode object(JsonNode arguments, String name) {
        var value = arguments.path(name);
        if (!value.isObject()) throw new Mismatch(name + " is not a JSONObject.");
        return value;
    }

    private static Heard failed(Manner manner, Code code, String details) {
        return new Heard.Answered(manner.failed(code, details));
    }
}
