package kz.qyzmet.directory;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.ToldWindow;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Role;
import kz.qyzmet.imports.Fact;
import kz.qyzmet.imports.Facts;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Field.Kind;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** The fields in which a person says a fact, and the value that their answers give. */
record FactFields(Frame frame) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);

    /** With the value it has now. */
    List<Field> of(Fact fact) {
        var value = fact.value();
        return switch (fact.kind()) {
            case ROLE ->
                List.of(choice("directory.import.fact.role", choices(roles(), Facts::code, frame::role))
                        .value(value));
            case ACTION ->
                List.of(choice(
                                "directory.import.fact.action",
                                choices(Stream.of(Action.values()), Facts::code, frame::action))
                        .value(value));
            case OBLAST -> List.of(oblasts("value").value(value));
            case CHANNEL -> List.of(); // added or removed
            case NAME -> List.of(text("value", "directory.import.fact.name").value(value));
            case TERM -> term(Optional.ofNullable(value).map(Term::parse));
            case WINDOW -> window(Optional.ofNullable(value).map(written -> ToldWindow.parse(written, fact.place())));
        };
    }

    private List<Field> term(Optional<Term> term) {
        var units = choices(
                Stream.of(TermUnit.values()), TermUnit::name, unit -> frame.t("directory.import.unit." + unit.name()));
        return List.of(
                text("count", "directory.import.fact.count")
                        .inputMode("numeric")
                        .value(term.map(Term::count).map(String::valueOf).orElse(null)),
                Field.choice(Kind.SELECT, "unit", frame.t("directory.import.fact.unit"), units)
                        .value(term.map(TermUnit::of).map(TermUnit::name).orElse(null)));
    }

    private List<Field> window(Optional<ToldWindow> window) {
        return List.of(
                text("first", "directory.import.window.from")
                        .hint(frame.t("directory.import.window.from_hint"))
                        .optional()
                        .value(window.map(ToldWindow::from).map(DAY::format).orElse(null)),
                text("last", "directory.import.window.to")
                        .hint(frame.t("directory.import.window.to_hint"))
                        .value(window.map(ToldWindow::to).map(DAY::format).orElse(null)),
                text("holds_for", "directory.import.window.for")
                        .hint(frame.t("directory.import.window.for_hint"))
                        .optional()
                        .value(window.map(ToldWindow::holdsFor).orElse(null)));
    }

    /** As files write it; empty when it is not told whole. */
    static Optional<String> value(Fact.Kind kind, Answers answers) {
        return switch (kind) {
            case TERM -> term(answers);
            case WINDOW -> window(answers);
            case ROLE, NAME, ACTION, OBLAST, CHANNEL ->
                Optional.of(answers.needed("value")).filter(value -> !value.isEmpty());
        };
    }

    private static Optional<String> term(Answers answers) {
        var count = answers.of("count");
        if (!count.matches("[1-9][0-9]{0,4}")) answers.wrong("count", "directory.import.fact.count_wrong");
        var unit = TermUnit.of(answers.of("unit"));
        if (unit.isEmpty()) answers.wrong("unit", "directory.problem.choose");
        return unit.map(known -> known.term(count)).filter(_ -> answers.good());
    }

    private static Optional<String> window(Answers answers) {
        var first = answers.of("first").isEmpty() ? null : day("first", answers);
        var last = day("last", answers);
        if (!answers.good() || last == null) return Optional.empty();
        var words = answers.of("holds_for");
        var place = new kz.qyzmet.compile.Place("", 0, 0);
        return Optional.of(new ToldWindow("", first, last, words.isEmpty() ? null : words, place, true).written());
    }

    private static @Nullable MonthDay day(String field, Answers answers) {
        try {
            return MonthDay.parse(answers.of(field), DAY);
        } catch (java.time.DateTimeException unreadable) {
            answers.wrong(field, "directory.import.window.day_wrong");
            return null;
        }
    }

    private Field text(String name, String label) {
        return Field.text(name, frame.t(label)).autocomplete("off");
    }

    private Field choice(String label, List<Field.Choice> choices) {
        return Field.choice(Kind.SELECT, "value", frame.t(label), choices);
    }

    Field oblasts(String name) {
        var all = choices(
                Oblast.all().stream(), Oblast::key, oblast -> oblast.name().in(frame.language()));
        return Field.choice(Kind.SELECT, name, frame.t("directory.field.oblast"), all);
    }

    private static Stream<Role> roles() {
        return Arrays.stream(Role.values()).filter(Facts::acts);
    }

    private static <T> List<Field.Choice> choices(Stream<T> all, Function<T, String> value, Function<T, String> words) {
        return all.map(one -> new Field.Choice(value.apply(one), words.apply(one)))
                .toList();
    }
}
