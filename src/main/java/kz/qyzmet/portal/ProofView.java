package kz.qyzmet.portal;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.SigningForm;
import org.jspecify.annotations.Nullable;

/** The proof of an IIN and the password to be; {@code notice} null unless the signature was not taken. */
record ProofView(
        String path,
        SigningForm signing,
        List<Field> passwords,
        @Nullable Notice notice) {
    static ProofView of(Frame frame, Registration registration, SigningForm signing, Faults faults) {
        var password = password("password", frame.t("portal.register.password"), faults.password())
                .hint(frame.t("portal.register.password_hint"));
        var again = password("again", frame.t("portal.register.again"), faults.again());
        return new ProofView(registration.path(), signing, List.of(password, again), faults.notice());
    }

    private static Field password(String name, String label, @Nullable String error) {
        return Field.of(Field.Kind.PASSWORD, name, label)
                .autocomplete("new-password")
                .error(error);
    }

    /** For the error summary. */
    List<Field> fields() {
        return Stream.concat(passwords.stream(), signing.fields().stream()).toList();
    }

    /** What was wrong, in words; null for what was not. */
    record Faults(
            @Nullable String signature,
            @Nullable String password,
            @Nullable String again,
            @Nullable Notice notice) {
        static final Faults NONE = new Faults(null, null, null, null);

        static Faults ofSignature(String words) {
            return new Faults(words, null, null, null);
        }

        static Faults of(Notice notice) {
            return new Faults(null, null, null, notice);
        }
    }
}
