package kz.qyzmet.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.identity.Label;

/** What was typed into a form, and what is wrong with it: by field, the key of the sentence that says so. */
final class Answers {
    private final Map<String, String> typed;
    private final Map<String, String> problems = new LinkedHashMap<>();

    Answers(Map<String, String> typed) {
        this.typed = new HashMap<>(typed);
    }

    /** Without the spaces around it; empty when nothing was typed. */
    String of(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** As {@link #of}; nothing typed is a problem. */
    String needed(String field) {
        if (of(field).isEmpty()) wrong(field, "directory.problem.empty");
        return of(field);
    }

    /** As {@link #of}, of a list; nothing chosen is a problem. */
    String chosen(String field) {
        if (of(field).isEmpty()) wrong(field, "directory.problem.choose");
        return of(field);
    }

    /** A day that is not past; anything else is a problem. */
    Optional<LocalDate> day(String field, LocalDate today) {
        try {
            var day = LocalDate.parse(of(field));
            if (day.isBefore(today)) wrong(field, "directory.problem.past");
            return Optional.of(day);
        } catch (DateTimeException unreadable) {
            wrong(field, "directory.problem.day");
            return Optional.empty();
        }
    }

    /** The three fields {@code name_kk}, {@code name_ru} and {@code name_en}; empty when one is missing. */
    Optional<Label> label(String name) {
        var kk = needed(name + "_kk");
        var ru = needed(name + "_ru");
        var en = needed(name + "_en");
        return kk.isEmpty() || ru.isEmpty() || en.isEmpty() ? Optional.empty() : Optional.of(new Label(kk, ru, en));
    }

    void wrong(String field, String why) {
        problems.putIfAbsent(field, why);
    }

    boolean good() {
        return problems.isEmpty();
    }

    Deed.Refused refused() {
        return new Deed.Refused(Map.copyOf(problems));
    }
}
