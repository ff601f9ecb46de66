package kz.qyzmet.workplace;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.gateway.Submission;
import kz.qyzmet.identity.Language;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/**
 * The standard's words of a result with what is known of the case in them. Papers are written in Kazakh, the state
 * language: an application does not tell another one.
 *
 * @param iin of the recipient
 */
record Wording(Seen seen, String iin, Map<String, String> answers) {
    static final Language LANGUAGE = Language.KK;
    private static final String PLACEHOLDER = "___";

    Wording(Seen seen, Submission handedIn) {
        this(seen, handedIn.recipient().iin(), handedIn.answers());
    }

    /** What may be given in this case. */
    List<Standard.Result> results() {
        return seen.results();
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
        known.put("iin", iin);
        seen.offering().standard().fields().forEach(field -> known.put(field.id(), within(field)));
        known.put("number", number);
        known.put("date", date);
        known.put("head", head);
        known.put("office", seen.by().office().name().in(LANGUAGE));
        if (blank != null) known.put("blank", blank);
        return result.filled(LANGUAGE, known);
    }

    private String within(Standard.Field field) {
        return seen.frame().within(LANGUAGE, field, answers.getOrDefault(field.id(), ""));
    }

    /** What was answered, as the reader of the page reads it; a dash where nothing was. */
    String answer(Standard.Field field) {
        var given = answers.getOrDefault(field.id(), "");
        return given.isBlank() ? "—" : seen.frame().answer(field, given);
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
