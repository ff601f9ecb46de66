package kz.qyzmet.prove;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Properties;
import kz.qyzmet.identity.Language;

/** The sentences of proofs in one language: pages and the command line read the same. */
record Words(Language language, Properties patterns) {

    static Words in(Language language) {
        try (var file = Words.class.getResourceAsStream("messages_" + language.tag() + ".properties")) {
            if (file == null) throw new IllegalStateException("No proof is told in " + language);
            var patterns = new Properties();
            patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Words(language, patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param arguments name and value in turn */
    String say(String key, Object... arguments) {
        var pattern = patterns.getProperty(key);
        if (pattern == null) throw new IllegalStateException("No words for " + key + " in " + language);
        var named = new HashMap<String, Object>();
        for (int i = 0; i < arguments.length; i += 2) named.put((String) arguments[i], arguments[i + 1]);
        return new MessageFormat(pattern, language.locale()).format(named);
    }
}
