package kz.qyzmet.directory;

import java.util.List;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The staff entrance.
 *
 * @param refused why nobody was let in, the same words for everything wrong; null before the first try
 * @param next the page that sent here, as it came; null for none
 */
record SignInView(
        List<Field> fields,
        @Nullable String refused,
        @Nullable String next) {
    static SignInView empty(Frame frame, @Nullable String next, boolean administrator) {
        return new SignInView(fields(frame, "", administrator), null, next);
    }

    static SignInView refused(Frame frame, String login, @Nullable String next, boolean administrator, String why) {
        return new SignInView(fields(frame, login, administrator), why, next);
    }

    private static List<Field> fields(Frame frame, String login, boolean administrator) {
        return List.of(
                Field.text("login", frame.t("directory.sign_in.login"))
                        .autocomplete("username")
                        .value(login),
                Field.of(Field.Kind.PASSWORD, "password", frame.t("directory.sign_in.password"))
                        .autocomplete("current-password"),
                Field.of(Field.Kind.CHECKBOX, "administrator", frame.t("directory.sign_in.administrator"))
                        .value(String.valueOf(administrator)));
    }
}
