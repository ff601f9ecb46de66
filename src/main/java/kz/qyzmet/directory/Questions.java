package kz.qyzmet.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Post;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Field.Kind;
import kz.qyzmet.web.Frame;

/** What the administrator's forms ask, with the answers given so far. */
record Questions(Frame frame, Answers answers) {
    List<Field> office() {
        var kinds = Arrays.stream(OfficeKind.values())
                .map(kind -> new Field.Choice(kind.name(), frame.t("identity.office-kind." + kind)))
                .toList();
        var oblasts = Oblast.all().stream()
                .map(oblast -> new Field.Choice(oblast.key(), oblast.name().in(frame.language())))
                .toList();
        var fixed = Stream.of(
                choice("oblast", frame.t("directory.field.oblast"), oblasts),
                choice("kind", frame.t("directory.field.kind"), kinds),
                text("code", frame.t("directory.field.code")).hint(frame.t("directory.field.code_hint")));
        return Stream.concat(fixed, described().stream()).toList();
    }

    /** What may be corrected. */
    List<Field> described() {
        return List.of(
                text("name_kk", frame.t("directory.field.name_kk")),
                text("name_ru", frame.t("directory.field.name_ru")),
                text("name_en", frame.t("directory.field.name_en")),
                text("address_kk", frame.t("directory.field.address_kk")),
                text("address_ru", frame.t("directory.field.address_ru")),
                text("address_en", frame.t("directory.field.address_en")),
                text("bin", frame.t("directory.field.bin")).inputMode("numeric"));
    }

    List<Field> post() {
        var roles = OfficeBook.ROLES.stream()
                .map(role -> new Field.Choice(role.name(), frame.t("identity.role." + role)))
                .toList();
        return List.of(
                choice("role", frame.t("directory.field.role"), roles).hint(frame.t("directory.field.role_hint")),
                text("name_kk", frame.t("directory.field.name_kk")),
                text("name_ru", frame.t("directory.field.name_ru")),
                text("name_en", frame.t("directory.field.name_en")));
    }

    List<Field> appointment() {
        return List.of(
                text("iin", frame.t("directory.field.iin")).inputMode("numeric"),
                text("family", frame.t("directory.field.family")).hint(frame.t("directory.field.known_hint")),
                text("given", frame.t("directory.field.given")),
                text("patronymic", frame.t("directory.field.patronymic")).optional(),
                text("login", frame.t("directory.sign_in.login")).hint(frame.t("directory.field.login_hint")),
                day("from", frame.t("directory.field.from")),
                day("until", frame.t("directory.field.until")).optional());
    }

    List<Field> end() {
        return List.of(day("last", frame.t("directory.field.last")));
    }

    /** {@code others} are the other posts of the office. */
    List<Field> substitution(List<Post> others) {
        var posts = others.stream()
                .map(post ->
                        new Field.Choice(String.valueOf(post.id()), post.name().in(frame.language())))
                .toList();
        return List.of(
                choice("by", frame.t("directory.field.by"), posts),
                day("from", frame.t("directory.field.from")),
                day("until", frame.t("directory.field.until")));
    }

    private Field text(String name, String label) {
        return Field.text(name, label).autocomplete("off").value(answers.of(name));
    }

    private Field day(String name, String label) {
        return Field.of(Kind.DATE, name, label).value(answers.of(name));
    }

    private Field choice(String name, String label, List<Field.Choice> choices) {
        return Field.choice(Kind.SELECT, name, label, choices).value(answers.of(name));
    }
}
