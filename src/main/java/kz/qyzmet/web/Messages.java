package kz.qyzmet.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kz.qyzmet.identity.Language;
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
