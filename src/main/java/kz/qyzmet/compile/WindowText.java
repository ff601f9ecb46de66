package kz.qyzmet.compile;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.regulation.Standard;

/** The windows of a regulation, each for the answer of the standard's form that its words mean. */
record WindowText(CompiledRegulation told, Optional<Standard> standard) {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    List<Map<String, Object>> entries() {
        return told.windows().stream().map(this::entry).toList();
    }

    /** Windows that hold for something the known standard's form does not ask. */
    List<Obstacle> unmatched() {
        return told.windows().stream()
                .filter(window -> window.holdsFor() != null && answer(window).isEmpty())
                .map(window -> new Obstacle(
                        Obstacle.Kind.WINDOW_UNKNOWN_TO_STANDARD,
                        window.place().ref(),
                        Objects.requireNonNull(window.holdsFor())))
                .toList();
    }

    private Map<String, Object> entry(ToldWindow window) {
        var from = window.from();
        return Entry.of("from", from == null ? null : day(from))
                .put("to", day(window.to()))
                .put("for", answer(window).map(WindowText::named).orElse(null))
                .at(List.of(window.place().ref()), Entry.OUTSIDE)
                .map();
    }

    private static String day(MonthDay day) {
        return MONTH_DAY.format(day);
    }

    private static Map<String, Object> named(Standard.Answer answer) {
        return Entry.of("field", answer.field()).put("value", answer.value()).map();
    }

    /** Empty where it holds for all, or nothing in the form fits. */
    private Optional<Standard.Answer> answer(ToldWindow window) {
        var words = window.holdsFor();
        if (words == null) return Optional.empty();
        return standard.isPresent()
                ? Answers.of(standard.get(), words, told.language())
                : Optional.of(new Standard.Answer(StandardText.WINDOW_FIELD, StandardText.value(told, words)));
    }
}
