package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The portal's door.
 *
 * @param next where to go afterwards, with its language; empty for the cabinet
 * @param refused null unless the attempt before was refused
 */
record SignInView(List<Field> fields, String next, @Nullable Refused refused) {
    static SignInView of(Frame frame, String iin, String next, @Nullable Refused refused) {
        var name = Field.text("iin", frame.t("portal.sign_in.iin"))
                .hint(frame.t("portal.sign_in.iin_hint"))
                .inputMode("numeric")
                .autocomplete("username")
                .value(iin);
        var password = Field.of(Field.Kind.PASSWORD, "password", frame.t("portal.sign_in.password"));
        return new SignInView(List.of(name, password), next, refused);
    }
}
