package kz.qyzmet.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final UUID ID = new UUID(1, 2);
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void its_canonical_form_is_the_same_on_every_machine() {
        var form = new String(CanonicalForm.of(envelope("{}", "a.pdf", "7")), UTF_8);

        assertThat(form)
                .isEqualTo("{\"attachments\":[{\"name\":\"a.pdf\",\"sha256\":\"" + NOTHING + "\"}],"
                        + "\"body\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\","
                        + "\"correlation\":\"KST-1\",\"from\":\"front/portal/kostanai\","
                        + "\"id\":\"00000000-0000-0001-0000-000000000002\",\"kind\":\"application\","
                        + "\"sentAt\":\"2018-07-02T04:00:00.123456Z\",\"to\":\"provider/o-1\"}");
    }

    @Test
    void whatever_is_said_differently_has_another_digest() {
        var digests = Stream.of(
                        envelope("{}", "a.pdf", "7"), envelope("{ }", "a.pdf", "7"), envelope("{}", "b.pdf", "7"))
                .map(Envelope::digest)
                .collect(Collectors.toSet());

        assertThat(digests).hasSize(3).isInstanceOf(Set.class);
    }

    @Test
    void where_a_cell_keeps_a_file_is_no_part_of_what_is_said() {
        assertThat(envelope("{}", "a.pdf", "7")).isEqualTo(envelope("{}", "a.pdf", "8"));
    }

    @Test
    void nobody_changes_the_body_from_outside() {
        var envelope = envelope("{}", "a.pdf", "7");
        envelope.body()[0] = '!';

        assertThat(envelope.body()).asString(UTF_8).isEqualTo("{}");
    }

    @Test
    void it_prints_neither_body_nor_names_of_files() {
        assertThat(envelope("{\"iin\":\"991231500016\"}", "СЫНАҚОВ.pdf", "7").toString())
                .doesNotContain("9912", "СЫНАҚОВ");
    }

    @Test
    void a_mailbox_has_the_name_of_its_office() {
        assertThat(Address.provider("o-1").name()).isEqualTo("provider/o-1");
        assertThat(Address.corporation("o-2").name()).isEqualTo("front/corporation/o-2");
        for (var bad :
                List.of("", "provider", "provider/", "provider//x", "Provider/x", "provider/a b", "provider/a\u0000"))
            assertThatThrownBy(() -> new Address(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
    }

    private static Envelope envelope(String body, String name, String file) {
        return new Envelope(
                ID,
                "application",
                Address.portal("kostanai"),
                Address.provider("o-1"),
                "KST-1",
                body.getBytes(UTF_8),
                List.of(new Attachment(name, NOTHING, file)),
                Letters.SENT);
    }
}
