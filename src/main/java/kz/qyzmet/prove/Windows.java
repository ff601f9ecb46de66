package kz.qyzmet.prove;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;

/** The filing windows as the engine asks them: of a field, only those that the answer selects, and of these one open is enough. A last day off is still the last day. */
record Windows(Offering offering) {
    boolean none() {
        return offering.regulation().windows().isEmpty();
    }

    /** Whether something can be applied for on that day. Each field is answered by itself, so each needs one good answer. */
    boolean open(LocalDate date) {
        var windows = offering.regulation().windows();
        return open(windows.stream().filter(window -> window.field() == null), date)
                && windows.stream()
                        .map(FilingWindow::field)
                        .filter(Objects::nonNull)
                        .distinct()
                        .allMatch(field ->
                                answers(field).stream().anyMatch(answer -> open(selected(field, answer), date)));
    }

    private Stream<FilingWindow> selected(String field, String answer) {
        return offering.regulation().windows().stream()
                .filter(window -> field.equals(window.field()) && answer.equals(window.value()));
    }

    /** Of those for one answer. */
    private static boolean open(Stream<FilingWindow> windows, LocalDate date) {
        var all = windows.toList();
        return all.isEmpty() || all.stream().anyMatch(window -> window.open().isOpen(date));
    }

    /** The choices of the field; the empty one too where it may be left unanswered. */
    private List<String> answers(String id) {
        var field = offering.standard().field(id).orElse(null);
        if (field == null) return List.of("");
        var choices = field.choices().stream().map(Standard.Choice::value);
        return (field.required() ? choices : Stream.concat(choices, Stream.of(""))).toList();
    }
}
