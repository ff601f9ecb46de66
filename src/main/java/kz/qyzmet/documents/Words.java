package kz.qyzmet.documents;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The fixed words of the papers in one language. */
record Words(String language, Properties patterns) {

    /** @param language kk, ru or en; there is no falling back to another language on a paper */
    static Words in(String language) {
        try (var file = Words.class.getResourceAsStream("messages_" + language + ".properties")) {
            if (file == null) throw new IllegalArgumentException("Papers are not written in \"" + language + "\"");
            var patterns = new Properties();
            patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Words(language, patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String say(String key, Object... values) {
        var pattern = patterns.getProperty("documents." + key);
        if (pattern == null) throw new IllegalStateException("No words for documents." + key + " in " + language);
        return new MessageFormat(pattern, ULocale.forLanguageTag(language)).format(values);
    }
}
