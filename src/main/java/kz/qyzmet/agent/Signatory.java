package kz.qyzmet.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import kz.qyzmet.agent.Deed.SignCms;
import kz.qyzmet.agent.Manner.Code;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.TimeStamper;
import kz.qyzmet.signature.XmlSigning;

/** Does what a page wished for with the key that the person chose. */
public final class Signatory {
    /** As many documents, or limits of a kind, as one request may name. */
    static final int MOST = 100;

    private Signatory() {}

    /**
     * The answer to the page.
     *
     * @param stamper asked for only where the page wants a time stamp
     * @param at the signing time that is claimed, and that of the time stamp
     */
    public static String answer(Wish wish, SigningKey key, Supplier<TimeStamper> stamper, Instant at) {
        var manner = wish.manner();
        try {
            return switch (wish.deed()) {
                case SignCms sign -> manner.done(signed(sign, manner, key, stamper, at), CertificateFacts.pem(key));
                case Deed.SignXml(var documents) -> manner.done(enveloped(documents, key), CertificateFacts.pem(key));
                case Deed.ShowCertificate _ -> manner.shown(CertificateFacts.of(key));
            };
        } catch (IllegalArgumentException unfit) {
            return manner.failed(Code.SIGNING_FAILURE, "The key cannot sign this.");
        }
    }

    private static List<String> signed(
            SignCms sign, Manner manner, SigningKey key, Supplier<TimeStamper> stamper, Instant at) {
        return sign.contents().stream()
                .map(content -> cms(sign, content, key, at))
                .map(cms -> sign.stamped() ? stamper.get().stamped(cms, at) : cms)
                .map(manner::written)
                .toList();
    }

    private static List<String> enveloped(List<String> documents, SigningKey key) {
        return documents.stream()
                .map(document -> new String(XmlSigning.enveloped(document.getBytes(UTF_8), key), UTF_8))
                .toList();
    }

    private static byte[] cms(SignCms sign, byte[] content, SigningKey key, Instant at) {
        return switch (sign.as()) {
            case DETACHED -> Signing.detached(content, key, at);
            case ENCLOSED -> Signing.enclosing(content, key, at);
            case DIGEST -> Signing.overDigest(content, key, at);
        };
    }
}
