package kz.qyzmet.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kz.qyzmet.identity.Language;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every text of every module in three languages; ICU patterns with named arguments. */
@Component
public final class Messages {
    private final Map<Language, Map<String, MessageFormat>> texts = new EnumMap<>(Language.class);

    Messages() {
        Arrays.stream(Language.values()).forEach(language -> texts.put(language, load(language)));
    }

    /**
     * The text in that language.
     *
     * @param arguments name and value in turn: {@code "count", 6}
     */
    public String text(Language language, String key, Object... arguments) {
        var format = texts.getOrDefault(language, Map.of()).get(key);
        if (format == null) throw new IllegalArgumentException("no text " + key + " in " + language.tag());
        if (arguments.length % 2 != 0)
            throw new IllegalArgumentException(key + ": arguments are name and value in turn");
        var named = HashMap.<String, Object>newHashMap(arguments.length / 2);
        for (int i = 0; i < arguments.length; i += 2) named.put((String) arguments[i], arguments[i + 1]);
        if (!named.keySet().containsAll(format.getArgumentNames()))
            throw new IllegalArgumentException(key + " needs " + format.getArgumentNames() + ", not " + named.keySet());
        return format.clone().format(named); // a MessageFormat is not for two threads at once
    }

    /** A day in words, its year always told: 2009 жылғы 2 қазан. */
    public String day(Language language, LocalDate day) {
        var short_ = DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(day);
        return text(language, "web.date.with_year", "day", short_, "year", Integer.toString(day.getYear()));
    }

    /** An answer of an application as a person reads it: a choice by its words, a day in words, the rest as it was given. */
    public String answer(Language language, Standard.Field field, String given) {
        var day = field.kind() == Standard.Field.Kind.DATE ? day(given) : null;
        if (day != null) return day(language, day);
        return field.chosen(given).map(choice -> choice.label().in(language)).orElse(given);
    }

    /** Null for what is no day, as a draft may have it. */
    private static @Nullable LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** The same as it stands inside a sentence. */
    public String within(Language language, Standard.Field field, String given) {
        return field.chosen(given)
                .map(choice -> choice.within(language))
                .orElseGet(() -> answer(language, field, given));
    }

    private static Map<String, MessageFormat> load(Language language) {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:kz/qyzmet/*/messages_" + language.tag() + ".properties");
            var all = new HashMap<String, MessageFormat>();
            for (var bundle : found) read(bundle).forEach((key, pattern) -> add(all, language, key, pattern));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the message files", e);
        }
    }

    private static Map<String, String> read(Resource bundle) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var texts = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static void add(Map<String, MessageFormat> all, Language language, String key, String pattern) {
        if (all.put(key, new MessageFormat(pattern, language.locale())) != null)
            throw new IllegalStateException("two texts are called " + key);
    }
}
