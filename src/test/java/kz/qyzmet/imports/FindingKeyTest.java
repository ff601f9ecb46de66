package kz.qyzmet.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.compile.Code;
import kz.qyzmet.compile.Finding;
import kz.qyzmet.compile.Place;
import org.junit.jupiter.api.Test;

class FindingKeyTest {
    private static final Place CONTENT = new Place("5.3", 100, 140);

    @Test
    void a_decision_on_one_contradiction_is_none_on_another_of_the_same_item() {
        var keys = Stream.of(
                        found("8.2", 200, "words", "role", "HEAD", "DEPUTY_HEAD"),
                        found("8.2", 200, "words", "term", "1 hour", "2 hours"),
                        found("8.3", 300, "words", "role", "HEAD", "DEPUTY_HEAD"),
                        found("8.2", 200, "other words", "role", "HEAD", "DEPUTY_HEAD"))
                .map(FindingKey::of)
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void it_names_both_places_and_neither_words_of_the_act_nor_where_they_stand() {
        var key = FindingKey.of(found("8.2", 200, "Аким\nП. Примеров", "role"));
        assertThat(key).matches("PARAGRAPHS_DISAGREE/1/5\\.3/8\\.2/[0-9a-f]{16}");
        assertThat(key).isEqualTo(FindingKey.of(found("8.2", 250, "Аким\nП. Примеров", "role")));
    }

    private static Finding found(String second, int from, String quote, String... arguments) {
        var other = new Place(second, from, from + 40);
        return new Finding(Code.PARAGRAPHS_DISAGREE, 1, CONTENT, other, quote, List.of(arguments));
    }
}
