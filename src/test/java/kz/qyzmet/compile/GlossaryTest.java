package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import kz.qyzmet.identity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one page shows says one thing by one word, that of the law. */
class GlossaryTest {
    /** For процесс, көрсетілетін қызметті алушы, көрсетілетін қызметті беруші. */
    private static final Pattern OTHER_WORDS = Pattern.compile(
            "үдеріс|қызмет (?:алушы|беруші)|нәтиже алушы", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @ParameterizedTest
    @ValueSource(strings = {"compile", "prove", "directory"})
    void Kazakh_sentences_take_the_words_of_the_law(String module) throws IOException {
        var sentences = new Properties();
        try (var file = Objects.requireNonNull(
                GlossaryTest.class.getResourceAsStream("/kz/qyzmet/" + module + "/messages_kk.properties"))) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        assertThat(sentences).isNotEmpty();
        assertThat(sentences.entrySet())
                .noneMatch(sentence ->
                        OTHER_WORDS.matcher((String) sentence.getValue()).find());
    }

    @Test
    void a_channel_of_one_text_only_is_told_in_Russian() {
        assertThat(FindingSentence.of("compile.difference.INTAKE", List.of("first", "веб-портал"), Language.RU))
                .isEqualTo("Заявления принимают (веб-портал) только по первому тексту.");
    }
}
