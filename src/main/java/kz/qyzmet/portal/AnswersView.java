package kz.qyzmet.portal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.intake.Problem;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** The questions of the application form. */
record AnswersView(DraftHead head, List<Field> fields) {
    private static final int FEW = 5;

    static AnswersView of(
            Frame frame, DraftHead head, Standard standard, Map<String, String> answers, List<Problem> problems) {
        var wrong = problems.stream().collect(toMap(Problem::subject, Problem::kind, (first, _) -> first));
        var fields = standard.fields().stream()
                .map(field ->
                        field(frame, field, answers.get(field.id())).error(error(frame, field, wrong.get(field.id()))))
                .toList();
        return new AnswersView(head, fields);
    }

    private static @Nullable String error(Frame frame, Standard.Field asked, Problem.@Nullable Kind kind) {
        if (kind == null) return null;
        return frame.t("portal.problem." + kind, "field", asked.label().in(frame.language()));
    }

    private static Field field(Frame frame, Standard.Field asked, @Nullable String answer) {
        var label = asked.label().in(frame.language());
        var field = shape(frame, asked, label).value(answer);
        var hinted = hint(frame, asked).map(field::hint).orElse(field);
        return asked.required() ? hinted : hinted.optional();
    }

    private static Field shape(Frame frame, Standard.Field asked, String label) {
        return switch (asked.kind()) {
            case TEXT -> Field.text(asked.id(), label);
            case LONG_TEXT -> Field.of(Field.Kind.LONG_TEXT, asked.id(), label);
            case DATE -> Field.of(Field.Kind.DATE, asked.id(), label);
            case PHONE -> Field.text(asked.id(), label).inputMode("tel").autocomplete("tel");
            case IIN -> Field.text(asked.id(), label).inputMode("numeric").autocomplete("off");
            case CHOICE -> Field.choice(kind(asked), asked.id(), label, choices(frame, asked));
        };
    }

    private static Field.Kind kind(Standard.Field asked) {
        return asked.choices().size() > FEW ? Field.Kind.SELECT : Field.Kind.RADIO;
    }

    private static List<Field.Choice> choices(Frame frame, Standard.Field asked) {
        return asked.choices().stream()
                .map(choice -> new Field.Choice(choice.value(), choice.label().in(frame.language())))
                .toList();
    }

    private static Optional<String> hint(Frame frame, Standard.Field asked) {
        if (asked.prefill() != null) return Optional.of(frame.t("portal.answers.prefilled"));
        return Optional.ofNullable(asked.hint()).map(label -> label.in(frame.language()));
    }
}
