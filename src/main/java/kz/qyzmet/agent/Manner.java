package kz.qyzmet.agent;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How a module of the protocol words its answers. */
public sealed interface Manner {
    /** The newer module's names for what went wrong. */
    enum Code {
        INVALID_SIGNING_PARAMS,
        SIGNING_FAILURE,
        INVOCATION_ERROR,
        GENERAL_ERROR
    }

    /** One result for each document, in their order; {@code certificate} is the signer's, PEM. */
    String done(List<String> results, String certificate);

    /** A CMS as this module hands it over. */
    String written(byte[] cms);

    /** The certificate's own facts. */
    String shown(Map<String, String> facts);

    String cancelled();

    String failed(Code code, String details);

    /**
     * {@code kz.gov.pki.knca.basics}.
     *
     * @param several whether a list was asked for, so that a list comes back
     * @param withCertificate whether the signer's certificate is wanted beside the signatures
     */
    record Basics(boolean several, boolean withCertificate) implements Manner {
        @Override
        public String done(List<String> results, String certificate) {
            if (withCertificate)
                return body(Map.of("result", Map.of("signatures", results, "certificate", certificate)));
            return body(Map.of("result", several ? results : results.getFirst()));
        }

        @Override
        public String written(byte[] cms) {
            return Pem.of("CMS", cms);
        }

        @Override
        public String shown(Map<String, String> facts) {
            return body(Map.of("result", facts));
        }

        /** Success without a result is how this module says that the person would not. */
        @Override
        public String cancelled() {
            return body(Map.of());
        }

        @Override
        public String failed(Code code, String details) {
            var message = code == Code.INVOCATION_ERROR ? "An invoked method threw an exception." : details;
            return json(Map.of("status", false, "code", code.name(), "message", message, "details", details));
        }

        private static String body(Map<String, ?> body) {
            return json(Map.of("status", true, "body", body));
        }
    }

    /** {@code kz.gov.pki.knca.commonUtils}; {@code several} as above. */
    record Common(boolean several) implements Manner {
        @Override
        public String done(List<String> results, String certificate) {
            return object(several ? results : results.getFirst());
        }

        @Override
        public String written(byte[] cms) {
            return Base64.getEncoder().encodeToString(cms);
        }

        @Override
        public String shown(Map<String, String> facts) {
            return object(facts);
        }

        @Override
        public String cancelled() {
            return json(Map.of("code", "500", "message", "action.canceled"));
        }

        @Override
        public String failed(Code code, String details) {
            return json(Map.of("code", "500", "message", details));
        }

        static String object(Object result) {
            return json(Map.of("code", "200", "responseObject", result));
        }

        static String done() {
            return json(Map.of("code", "200"));
        }
    }

    private static String json(Map<String, ?> answer) {
        return JsonMapper.shared().writeValueAsString(answer);
    }
}
