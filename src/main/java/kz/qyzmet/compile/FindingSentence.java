package kz.qyzmet.compile;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Language;

/** A finding as an analyst reads it: what is wrong, and what to do. */
public final class FindingSentence {
    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) TEXTS.put(language, read(language));
    }

    private final Properties texts;
    private final Language language;

    private FindingSentence(Language language) {
        this.texts = Objects.requireNonNull(TEXTS.get(language));
        this.language = language;
    }

    /** The sentence, its roles, terms and channels in the reader's language. */
    public static String of(Finding finding, Language language) {
        return of("compile.finding." + finding.code().name(), finding.arguments(), language);
    }

    /** The sentence of that key, its arguments as in findings. */
    static String of(String key, List<String> arguments, Language language) {
        var reader = new FindingSentence(language);
        return reader.say(key, arguments.stream().map(reader::argument).toArray());
    }

    private String say(String key, Object... arguments) {
        var pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** See {@link Argument}. */
    private String argument(String written) {
        int colon = written.indexOf(':');
        var list = written.substring(colon + 1);
        return switch (written.substring(0, Math.max(colon, 0))) {
            case "role" -> each(list, "compile.role.");
            case "channel" -> each(list, "compile.channel.");
            case "action" -> each(list, "compile.action.");
            case "form" -> each(list, "compile.form.");
            case "refusal" -> each(list, "compile.refusal.");
            case "ability" -> each(list, "compile.ability.");
            case "untold" -> say("compile.untold");
            case "term" ->
                Arrays.stream(list.split(",")).map(Term::parse).map(this::term).collect(Collectors.joining(", "));
            case "day" ->
                DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(MonthDay.parse(list));
            default -> written;
        };
    }

    private String each(String list, String family) {
        return Arrays.stream(list.split(",")).map(name -> say(family + name)).collect(Collectors.joining(", "));
    }

    private String term(Term term) {
        return switch (term) {
            case Term.Minutes(int count) -> say("compile.term.minutes", count);
            case Term.Hours(int count) -> say("compile.term.hours", count);
            case Term.WorkingDays(int count) -> say("compile.term.working_days", count);
            case Term.CalendarDays(int count) -> say("compile.term.calendar_days", count);
            case Term.Months(int count) -> say("compile.term.months", count);
        };
    }

    private static Properties read(Language language) {
        var name = "messages_" + language.tag() + ".properties";
        var texts = new Properties();
        try (var in = Objects.requireNonNull(FindingSentence.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read: is the program's jar whole?", unreadable);
        }
    }
}
