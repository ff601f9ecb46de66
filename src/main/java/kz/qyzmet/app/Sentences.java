package kz.qyzmet.app;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Objects;
import java.util.Properties;
import kz.qyzmet.identity.Language;
import kz.qyzmet.signature.Finding;

/** What the command line says of signatures in one language, without the pages and their start. */
final class Sentences {
    private final Language language;
    private final Properties texts = new Properties();

    Sentences(Language language) {
        this.language = language;
        load("app");
        load("signature");
    }

    /** The text, its arguments as name and value in turn. */
    String text(String key, Object... arguments) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < arguments.length; i += 2)
            named.put((String) arguments[i], String.valueOf(arguments[i + 1]));
        var pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return new MessageFormat(pattern, language.locale()).format(named);
    }

    String of(Finding finding) {
        return text(finding.check().messageKey());
    }

    private void load(String module) {
        var resource = "/kz/qyzmet/" + module + "/messages_" + language.tag() + ".properties";
        try (var in = Objects.requireNonNull(Sentences.class.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + resource, unreadable);
        }
    }
}
