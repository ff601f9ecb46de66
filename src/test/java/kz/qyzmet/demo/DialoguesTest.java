package kz.qyzmet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.qyzmet.agent.Heard;
import kz.qyzmet.agent.Protocol;
import kz.qyzmet.agent.Wish;
import org.junit.jupiter.api.Test;

class DialoguesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Wish WISH = ((Heard.Asked) Protocol.hear(
                    "{\"module\":\"kz.gov.pki.knca.commonUtils\",\"method\":\"getKeyInfo\",\"args\":[\"PKCS12\"]}"))
            .wish();

    private final Dialogues dialogues = new Dialogues();

    @Test
    void one_request_waits_at_a_time_and_is_taken_once() throws Exception {
        var first = dialogue("a");
        assertThat(dialogues.open(first)).isTrue();
        assertThat(dialogues.open(dialogue("b"))).isFalse();
        assertThat(dialogues.await(Duration.ZERO)).contains(first);
        assertThat(dialogues.take(first.id())).contains(first);
        assertThat(dialogues.take(first.id())).isEmpty();
        assertThat(dialogues.await(Duration.ZERO)).isEmpty();
        assertThat(dialogues.open(dialogue("b"))).isTrue();
    }

    @Test
    void a_window_left_open_does_not_answer_the_next_request() throws Exception {
        var old = dialogue("a");
        dialogues.open(old);
        dialogues.drop("a");
        var next = dialogue("a");
        dialogues.open(next);
        assertThat(dialogues.find(old.id())).isEmpty();
        assertThat(dialogues.take(old.id())).isEmpty();
        assertThat(dialogues.find(next.id())).contains(next);
    }

    @Test
    void a_page_that_left_takes_its_own_request_along_and_no_other() throws Exception {
        dialogues.open(dialogue("a"));
        dialogues.drop("b");
        assertThat(dialogues.await(Duration.ZERO)).isPresent();
        dialogues.drop("a");
        assertThat(dialogues.await(Duration.ZERO)).isEmpty();
    }

    @Test
    void a_request_that_nobody_answers_is_given_up() {
        dialogues.open(dialogue("a"));
        assertThat(dialogues.takeOverdue(NOW.plus(Dialogues.LONGEST))).isEmpty();
        assertThat(dialogues.takeOverdue(NOW.plus(Dialogues.LONGEST).plusNanos(1)))
                .isPresent();
    }

    @Test
    void a_window_waits_for_its_request() throws Exception {
        var late = Thread.ofVirtual().unstarted(() -> dialogues.open(dialogue("a")));
        late.start();
        assertThat(dialogues.await(Duration.ofSeconds(20))).isPresent();
        late.join();
    }

    private static Dialogue dialogue(String line) {
        return new Dialogue(UUID.randomUUID(), line, "http://127.0.0.1", WISH, NOW, _ -> {});
    }
}
