package kz.qyzmet.directory;

import java.util.List;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;

/** The questions of the first run; passwords are never shown again. */
record FirstRunView(List<Field> fields) {
    static FirstRunView empty(Frame frame, String code) {
        return typed(frame, code, "");
    }

    static FirstRunView typed(Frame frame, String code, String login) {
        return new FirstRunView(List.of(
                Field.text("code", frame.t("directory.first_run.code"))
                        .hint(frame.t("directory.first_run.code_hint"))
                        .autocomplete("off")
                        .value(code),
                Field.text("login", frame.t("directory.sign_in.login"))
                        .hint(frame.t("directory.first_run.login_hint"))
                        .autocomplete("username")
                        .value(login),
                password("password", frame.t("directory.sign_in.password"))
                        .hint(frame.t("directory.first_run.password_hint")),
                password("again", frame.t("directory.first_run.again"))));
    }

    FirstRunView wrong(String name, String why) {
        return new FirstRunView(fields.stream()
                .map(field -> field.name().equals(name) ? field.error(why) : field)
                .toList());
    }

    boolean failed() {
        return fields.stream().anyMatch(field -> field.error() != null);
    }

    private static Field password(String name, String label) {
        return Field.of(Field.Kind.PASSWORD, name, label).autocomplete("new-password");
    }
}
