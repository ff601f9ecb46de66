package kz.qyzmet.workplace;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qyzmet.blanks.Answer;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The keeper's two forms, as they were left.
 *
 * @param typed by request parameter; empty for fresh forms
 * @param wrong the field that will not do, null when none was sent
 * @param why the reason of the refusal, null when none was sent
 */
record BlankForms(Map<String, String> typed, @Nullable String wrong, Answer.@Nullable Reason why) {
    static final BlankForms FRESH = new BlankForms(Map.of(), null, null);

    /** Service (where there are several), result, series, from, to. */
    List<Field> takeIn(Frame frame, List<BlankKinds.Named> kinds) {
        var services = kinds.stream()
                .map(kind ->
                        new Field.Choice(kind.kind().service(), kind.service().in(frame.language())))
                .distinct()
                .toList();
        var results = kinds.stream()
                .map(kind ->
                        new Field.Choice(kind.kind().result(), kind.result().in(frame.language())))
                .toList();
        var service = Field.choice(Field.Kind.RADIO, "service", frame.t("workplace.blanks.service"), services);
        return Stream.concat(
                        services.size() > 1 ? Stream.of(service) : Stream.empty(),
                        Stream.of(
                                Field.choice(Field.Kind.RADIO, "result", frame.t("workplace.blanks.kind"), results),
                                Field.text("series", frame.t("workplace.blanks.series"))
                                        .hint(frame.t("workplace.blanks.series_hint")),
                                Field.text("from", frame.t("workplace.blanks.from"))
                                        .inputMode("numeric"),
                                Field.text("to", frame.t("workplace.blanks.to")).inputMode("numeric")))
                .map(field -> left(frame, field))
                .toList();
    }

    /** Kind, series and number, reason. */
    List<Field> spoil(Frame frame, List<BlankKinds.Named> kinds) {
        var choices = kinds.stream()
                .map(kind -> new Field.Choice(
                        kind.kind().service() + "/" + kind.kind().result(),
                        kind.result().in(frame.language())))
                .toList();
        return Stream.of(
                        Field.choice(Field.Kind.RADIO, "kind", frame.t("workplace.blanks.kind"), choices),
                        Field.text("serial", frame.t("workplace.blanks.serial"))
                                .hint(frame.t("workplace.blanks.serial_hint")),
                        Field.of(Field.Kind.LONG_TEXT, "reason", frame.t("workplace.blank.reason"))
                                .hint(frame.t("workplace.blank.reason_hint")))
                .map(field -> left(frame, field))
                .toList();
    }

    private Field left(Frame frame, Field field) {
        var only = field.choices().size() == 1 ? field.choices().getFirst().value() : null;
        var error = field.name().equals(wrong) && why != null ? frame.t("workplace.blanks.reason." + why.name()) : null;
        return field.value(typed.getOrDefault(field.name(), only)).error(error);
    }
}
