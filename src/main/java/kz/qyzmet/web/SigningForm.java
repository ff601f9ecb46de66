package kz.qyzmet.web;

import java.util.List;
import kz.qyzmet.signature.HeldKeys;
import org.jspecify.annotations.Nullable;

/**
 * What a signing page asks; the answer is {@link Signed}.
 *
 * @param key which of the held keys, null for a person whose keys the server does not hold
 * @param upload the file of a signature made elsewhere
 * @param download path, without language, of the exact bytes to be signed
 */
public record SigningForm(@Nullable Field key, Field upload, String download, Signer signer) {
    /** Who is to sign, by IIN, and with which program. */
    record Signer(String iin, KeyAgent agent) {}

    static SigningForm of(
            Frame frame, Signer signer, List<HeldKeys.Kind> kinds, String download, @Nullable String error) {
        var upload = Field.of(Field.Kind.FILE, "signature", frame.t("web.sign.upload"))
                .accept(".cms,.p7s");
        if (kinds.isEmpty()) return new SigningForm(null, upload.error(error), download, signer);
        var choices = kinds.stream()
                .map(kind -> new Field.Choice(kind.name(), frame.t("web.sign.kind." + kind.name())))
                .toList();
        var key = Field.choice(Field.Kind.RADIO, "key", frame.t("web.sign.held"), choices)
                .hint(frame.t("web.sign.held_hint"))
                .value(kinds.getFirst().name())
                .error(error);
        return new SigningForm(key, upload.optional(), download, signer);
    }

    /** For the error summary. */
    public List<Field> fields() {
        return key == null ? List.of(upload) : List.of(key, upload);
    }
}
