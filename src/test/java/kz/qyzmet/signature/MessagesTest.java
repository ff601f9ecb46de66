package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.InputStreamReader;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_finding_has_its_sentence_and_no_sentence_is_left_over(String language) throws Exception {
        var texts = new Properties();
        var resource = "messages_" + language + ".properties";
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(in, UTF_8));
        }

        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Check.values()).map(Check::messageKey).toList());
        texts.forEach((key, pattern) -> assertThat(
                        new MessageFormat(pattern.toString(), Locale.forLanguageTag(language)).format(new Object[0]))
                .as(key.toString())
                .endsWith(".")
                .doesNotContain("''"));
    }
}
