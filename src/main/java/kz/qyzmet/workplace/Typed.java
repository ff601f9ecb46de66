package kz.qyzmet.workplace;

import java.util.List;
import java.util.Map;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;

/**
 * What was typed into a form that comes back.
 *
 * @param form which of the page's forms; empty when none came back
 * @param values by request parameter, all of them needed
 */
record Typed(String form, Map<String, String> values) {
    static final Typed NOTHING = new Typed("", Map.of());

    static Typed of(String form) {
        return new Typed(form, Map.of());
    }

    /** What was left out. */
    List<String> missing() {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().isBlank())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    boolean in(String other) {
        return form.equals(other);
    }

    /** The field as it was left, if it stands in that form; {@code parameter} is its name in the request. */
    Field into(Frame frame, String inForm, String parameter, Field field) {
        if (!in(inForm)) return field;
        var value = values.getOrDefault(parameter, "");
        return field.value(value.isEmpty() ? null : value)
                .error(value.isBlank() ? frame.t("workplace.missing." + parameter) : null);
    }

    /** The longest words: what nobody wants to type again. */
    String words() {
        return values.getOrDefault("facts", values.getOrDefault("remark", ""));
    }
}
