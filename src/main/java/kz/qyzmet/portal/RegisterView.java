package kz.qyzmet.portal;

import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** The question for the IIN; {@code refused} null unless the register did not give the data. */
record RegisterView(Field iin, @Nullable Refused refused) {
    static RegisterView of(Frame frame, String iin, @Nullable String error, @Nullable Refused refused) {
        var field = Field.text("iin", frame.t("portal.sign_in.iin"))
                .hint(frame.t("portal.sign_in.iin_hint"))
                .inputMode("numeric")
                .autocomplete("username")
                .value(iin)
                .error(error);
        return new RegisterView(field, refused);
    }
}
