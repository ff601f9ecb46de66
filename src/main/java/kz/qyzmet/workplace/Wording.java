package kz.qyzmet.workplace;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Language;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/**
 * The standard's words of a result with what is known of the case in them. Papers are written in Kazakh, the state
 * language: an application does not tell another one.
 */
record Wording(Seen seen, Map<String, String> answers) {
    static final Language LANGUAGE = Language.KK;
    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]+)}");
    private static final String PLACEHOLDER = "___";

    /** What may be given in this case. */
    List<Standard.Result> results() {
        return seen.offering().results(seen.of().channel());
    }

    Standard.Result result(String id) {
        return results().stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The result that the application asks for. */
    Optional<Standard.Result> asked() {
        return results().stream()
                .filter(result -> result.asked() != null
                        && result.asked()
                                .value()
                                .equals(answers.get(result.asked().field())))
                .findFirst();
    }

    /** As the paper will read; its number and day are not known yet. */
    Task.Preview preview(Standard.Result result, @Nullable String blank) {
        return new Task.Preview(
                result.id(),
                result.name().in(seen.frame().language()),
                lines(result, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER, blank));
    }

    /** The paper's text; {@code blank} is the form it is written on, null where it needs none. */
    List<String> lines(Standard.Result result, String number, String date, String head, @Nullable String blank) {
        var known = new HashMap<String, String>();
        known.put("applicant", seen.of().recipient());
        seen.offering().standard().fields().forEach(field -> known.put(field.id(), answer(field, LANGUAGE)));
        known.put("number", number);
        known.put("date", date);
        known.put("head", head);
        known.put("office", seen.by().office().name().in(LANGUAGE));
        if (blank != null) known.put("blank", blank);
        return result.text().stream().map(line -> filled(line, known)).toList();
    }

    private static String filled(Label line, Map<String, String> known) {
        return PLACE.matcher(line.in(LANGUAGE))
                .replaceAll(place -> Matcher.quoteReplacement(known.getOrDefault(place.group(1), PLACEHOLDER)));
    }

    /** What was answered, a choice by its words; a dash where nothing was. */
    String answer(Standard.Field field, Language language) {
        var given = answers.getOrDefault(field.id(), "");
        if (given.isBlank()) return "—";
        return field.choices().stream()
                .filter(choice -> choice.value().equals(given))
                .map(choice -> choice.label().in(language))
                .findFirst()
                .orElse(given);
    }

    /** Day and month of that instant at the office, in the language of papers. */
    String day(Instant at) {
        return format("d MMMM", at);
    }

    String year(Instant at) {
        return format("yyyy", at);
    }

    String time(Instant at) {
        return format("HH:mm", at);
    }

    private String format(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, LANGUAGE.locale())
                .format(at.atZone(seen.by().office().calendar().zone()));
    }
}
