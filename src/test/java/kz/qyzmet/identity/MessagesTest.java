package kz.qyzmet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_that_can_be_said_is_said_in_every_language(Language language) throws IOException {
        var expected = new TreeSet<>(Stream.of(
                        keys("iin", NumberFault.values()).filter(key -> !key.endsWith("NOT_A_BIN")),
                        keys("bin", NumberFault.values()),
                        keys("account", AccountFault.values()),
                        keys("role", Role.values()),
                        keys("office-kind", OfficeKind.values()),
                        Stream.of("sign-in.REFUSED", "sign-in.TOO_MANY", "sign-in.BUSY"))
                .flatMap(keys -> keys)
                .map("identity."::concat)
                .toList());
        assertThat(messages(language).stringPropertyNames()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void minutes_to_wait_are_told_in_words_that_agree(Language language) throws IOException {
        var pattern = messages(language).getProperty("identity.sign-in.TOO_MANY");
        var format = new MessageFormat(pattern, language.locale());
        assertThat(Stream.of(1, 2, 15).map(n -> format.format(new Object[] {n})))
                .containsExactly(
                        switch (language) {
                            case KK -> kazakh();
                            case RU -> russian();
                            case EN -> english();
                        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_word_mixes_Latin_and_Cyrillic_letters(Language language) throws IOException {
        var mixed = Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");
        assertThat(messages(language).values())
                .noneMatch(text -> mixed.matcher((String) text).find());
    }

    private static String[] kazakh() {
        return each("Кіру әрекеттері тым көп болды. %s кейін қайталаңыз.", "1 минуттан", "2 минуттан", "15 минуттан");
    }

    private static String[] russian() {
        return each("Слишком много попыток входа. Повторите через %s.", "1 минуту", "2 минуты", "15 минут");
    }

    private static String[] english() {
        return each("Too many attempts to sign in. Try again in %s.", "1 minute", "2 minutes", "15 minutes");
    }

    private static String[] each(String sentence, String... words) {
        return Arrays.stream(words).map(sentence::formatted).toArray(String[]::new);
    }

    private static Stream<String> keys(String group, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> group + "." + value.name());
    }

    private static Properties messages(Language language) throws IOException {
        var properties = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream("messages_" + language.tag() + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
