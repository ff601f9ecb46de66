package kz.qyzmet.gateway;

import static kz.qyzmet.gateway.Trace.State.DEAD;
import static kz.qyzmet.gateway.Trace.State.NEW;
import static kz.qyzmet.gateway.Trace.State.REGISTERED;
import static kz.qyzmet.gateway.Trace.State.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.qyzmet.gateway.Registration.Registered;
import kz.qyzmet.gateway.Registration.Rejected;
import kz.qyzmet.journal.Sha256;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessException;

@Timeout(60)
class DeliveryTest extends Deliveries {
    @Test
    void what_is_sent_in_a_transaction_that_rolls_back_was_never_sent() {
        DATABASE.transactions().executeWithoutResult(status -> {
            node.gateway().send(Letters.about(correlation));
            status.setRollbackOnly();
        });
        node.idle();

        assertThat(node.gateway().trace(correlation)).isEmpty();
        assertThat(office.registered(correlation)).isEmpty();
    }

    @Test
    void nothing_can_be_sent_outside_a_transaction() {
        assertThatThrownBy(() -> node.gateway().send(Letters.about(correlation)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void an_accepted_envelope_is_registered_and_its_sender_learns_the_number() {
        var letter = Letters.about(correlation);
        node.send(letter);
        assertThat(state()).isEqualTo(NEW);
        node.idle();

        var trace = node.gateway().trace(correlation).getFirst();
        assertThat(trace.state()).isEqualTo(REGISTERED);
        assertThat(trace.answer()).isInstanceOf(Registered.class).isEqualTo(office.told.getFirst());
        assertThat(trace.sentAt()).isEqualTo(letter.sentAt());
        assertThat(trace.deliveredAt()).isAfterOrEqualTo(trace.acceptedAt());
        assertThat(trace.attempts()).isEqualTo(1);
        assertThat(trace.failure()).isNull();
        assertThat(office.told).hasSize(1);
    }

    @Test
    void the_receiver_gets_every_byte_that_was_sent() {
        var received = new ArrayList<Envelope>();
        office.afterwards = received::add;
        var body = new byte[256];
        for (int n = 0; n < body.length; n++) body[n] = (byte) n;
        var file = new Attachment("Өтініш й\u00AD ұ 𝒜.pdf", Sha256.of(body), "42");
        var letter = new Envelope(
                UUID.randomUUID(),
                "result",
                Letters.FRONT,
                Letters.PROVIDER,
                correlation,
                body,
                List.of(file),
                Letters.SENT);
        node.send(letter);
        node.idle();

        assertThat(received).singleElement().isEqualTo(letter);
        assertThat(received.getFirst().body()).isEqualTo(body);
        assertThat(received.getFirst().attachments()).containsExactly(file);
    }

    @Test
    void the_same_envelope_sent_twice_has_one_effect() {
        var letter = Letters.about(correlation);
        node.send(letter);
        node.idle();
        node.send(letter);
        node.idle();

        assertThat(office.registered(correlation)).hasSize(1);
        assertThat(node.mailbox.register(letter.id())).contains(office.told.getFirst());
    }

    @Test
    void the_same_envelope_sent_by_fifty_at_once_has_one_effect() {
        var letter = Letters.about(correlation);
        atOnce(50, () -> {
            node.send(letter);
            node.idle();
        });

        assertThat(office.registered(correlation)).hasSize(1);
        assertThat(office.told).hasSize(1);
    }

    @Test
    void fifty_copies_that_reach_the_mailbox_at_once_have_one_effect_and_one_answer() {
        var letter = Letters.about(correlation);
        var answers = ConcurrentHashMap.<Registration>newKeySet();
        atOnce(50, () -> {
            node.mailbox.put(letter);
            while (true) {
                var answer = node.mailbox.register(letter.id());
                if (answer.isEmpty()) continue;
                answers.add(answer.get());
                return;
            }
        });

        assertThat(office.registered(correlation)).hasSize(1);
        assertThat(answers).hasSize(1);
    }

    @Test
    void another_envelope_under_the_same_id_is_refused_and_the_first_stands() {
        var id = UUID.randomUUID();
        node.send(Letters.of(id, correlation, "{\"grade\":1}"));
        assertThatThrownBy(() -> node.send(Letters.of(id, correlation, "{\"grade\":2}")))
                .isInstanceOf(IdReused.class);
        node.idle();

        assertThat(office.registered(correlation)).containsExactly("{\"grade\":1}");
    }

    @Test
    void another_envelope_under_an_id_the_mailbox_knows_is_a_dead_letter_at_once() {
        var id = UUID.randomUUID();
        node.mailbox.put(Letters.of(id, correlation, "{\"grade\":1}"));
        node.send(Letters.of(id, correlation, "{\"grade\":2}"));
        node.idle();
        node.mailbox.register(id);

        assertThat(state()).isEqualTo(DEAD);
        assertThat(office.registered(correlation)).containsExactly("{\"grade\":1}");
    }

    @Test
    void a_rejection_is_an_answer_and_what_came_later_flows() {
        var strict = new Receiver() {
            @Override
            public boolean serves(Address to) {
                return true;
            }

            @Override
            public Registration receive(Envelope envelope) {
                return new Rejected("casework.unknown-service", "no such service");
            }
        };
        var rejecting = TestGateway.on(DATABASE, List.of(strict), List.of(office), List.of());
        rejecting.send(Letters.about(correlation));
        rejecting.idle();
        node.send(Letters.about(correlation));
        node.idle();

        assertThat(node.gateway().trace(correlation)).extracting(Trace::state).containsExactly(REJECTED, REGISTERED);
        assertThat(office.told.getFirst()).isEqualTo(new Rejected("casework.unknown-service", "no such service"));
    }

    @Test
    void a_running_dispatcher_is_woken_by_the_commit_and_stops_when_told() {
        var dispatcher = new Dispatcher(node.delivery, node.bell, 2, Duration.ofHours(1));
        dispatcher.start();
        try {
            node.send(Letters.about(correlation));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> state() == REGISTERED);
        } finally {
            dispatcher.stop();
        }
        assertThat(state()).isEqualTo(REGISTERED);
        node.send(Letters.about(correlation));
        assertThat(node.gateway().trace(correlation).getLast().state()).isEqualTo(NEW);
    }

    @Test
    void an_accepted_envelope_cannot_be_changed_and_what_happened_cannot_be_taken_back() {
        node.send(Letters.about(correlation));
        node.idle();

        assertRefused("update gateway.outbox set body = ''");
        assertRefused("update gateway.outbox set state = 'NEW'");
        assertRefused("delete from gateway.outbox");
        assertRefused("update gateway.mailbox set body = ''");
        assertRefused("update gateway.mailbox set number = '№ 1'");
        assertRefused("delete from gateway.mailbox");
    }

    private static void assertRefused(String sql) {
        assertThatThrownBy(() -> DATABASE.jdbc().sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
    }
}
