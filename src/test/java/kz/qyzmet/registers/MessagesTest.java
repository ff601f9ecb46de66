package kz.qyzmet.registers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kz.qyzmet.gateway.Reply.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_reason_tells_what_to_do_and_names_the_register(String language) throws IOException {
        var messages = messages(language);
        for (var reason : Reason.values()) {
            var key = new Answer.Unavailable<Individual>(Individuals.REGISTER, reason).messageKey();
            assertThat(messages).containsKey(key);
            var sentence = new MessageFormat(messages.getProperty(key), Locale.forLanguageTag(language))
                    .format(Map.of("register", "ЖТ МДҚ"));
            assertThat(sentence).as(key).startsWith("ЖТ МДҚ").doesNotContain("{");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_register_has_a_name_and_a_sentence_for_what_it_does_not_have(String language) throws IOException {
        for (var register : new String[] {Individuals.REGISTER, Notary.REGISTER}) {
            assertThat(messages(language))
                    .containsKeys(
                            new Answer.Unavailable<Individual>(register, Reason.DOWN).registerKey(),
                            new Answer.NotFound<Individual>(register).messageKey());
        }
    }

    private static Properties messages(String language) throws IOException {
        var messages = new Properties();
        var file = MessagesTest.class.getResourceAsStream("messages_" + language + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
