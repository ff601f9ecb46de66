package kz.qyzmet.compile;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import kz.qyzmet.identity.Language;

/** What the compiler has to say, in one language: {@code kz/qyzmet/compile/messages_*.properties}. */
public final class Sentences {
    private static final Map<Language, Sentences> READ = new EnumMap<>(Language.class);

    private final Language language;
    private final Properties patterns = new Properties();

    private Sentences(Language language) {
        this.language = language;
        try (var file = Sentences.class.getResourceAsStream("messages_" + language.tag() + ".properties")) {
            if (file == null) throw new IllegalStateException("the compiler has no words in " + language.tag());
            patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those of that language. */
    public static Sentences in(Language language) {
        synchronized (READ) {
            return READ.computeIfAbsent(language, Sentences::new);
        }
    }

    /** The sentence of a finding. */
    public String of(Finding finding) {
        return say("finding." + finding.code(), finding.arguments().toArray());
    }

    /** @param key without the module's name */
    String say(String key, Object... arguments) {
        var pattern = patterns.getProperty("compile." + key);
        if (pattern == null) throw new IllegalStateException("no words for compile." + key + " in " + language.tag());
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
