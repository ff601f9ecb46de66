package kz.qyzmet.gateway;

import static kz.qyzmet.gateway.Trace.State.DEAD;
import static kz.qyzmet.gateway.Trace.State.DELIVERED;
import static kz.qyzmet.gateway.Trace.State.DISCARDED;
import static kz.qyzmet.gateway.Trace.State.REGISTERED;
import static kz.qyzmet.gateway.Trace.State.RETRY;
import static kz.qyzmet.gateway.Trace.State.SENDING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qyzmet.gateway.Registration.Registered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FaultTest extends Deliveries {
    @Test
    void what_a_receiver_did_before_it_failed_is_undone_and_done_again() {
        node.send(Letters.about(correlation));
        office.afterwards = _ -> {
            throw new IllegalStateException("the office of 991231500016 is closed");
        };
        node.idle();
        assertThat(office.registered(correlation)).isEmpty();
        assertThat(state()).isEqualTo(DELIVERED);
        assertThat(node.gateway().trace(correlation).getFirst().failure())
                .isEqualTo("IllegalStateException: the office of … is closed");

        office.afterwards = _ -> {};
        node.idle();
        assertThat(office.registered(correlation))
                .as("before the pause is over")
                .isEmpty();
        node.later();
        node.idle();
        assertThat(office.registered(correlation)).hasSize(1);
        assertThat(state()).isEqualTo(REGISTERED);
    }

    @Test
    void an_envelope_that_always_fails_is_given_up_and_its_neighbours_flow() {
        var poison = Letters.of(UUID.randomUUID(), correlation, "{\"poison\":true}");
        var neighbour = "neighbour-of-" + correlation;
        office.afterwards = letter -> {
            if (letter.equals(poison)) throw new IllegalStateException("cannot be read");
        };
        node.send(poison);
        node.send(Letters.of(UUID.randomUUID(), correlation, "{\"later\":true}"));
        for (int n = 1; n <= 5; n++) {
            assertThat(state()).as("after %d failures", n - 1).isNotEqualTo(DEAD);
            node.later();
            node.send(Letters.about(neighbour));
            node.idle();
            assertThat(office.registered(neighbour)).hasSize(n);
        }

        assertThat(state()).isEqualTo(DEAD);
        assertThat(node.gateway().dead(10)).extracting(Trace::id).containsExactly(poison.id());
        assertThat(office.registered(correlation)).as("what came later waits").isEmpty();

        office.afterwards = _ -> {};
        assertThat(node.gateway().replay(poison.id())).isTrue();
        node.idle();
        assertThat(office.registered(correlation)).containsExactly("{\"poison\":true}", "{\"later\":true}");
        assertThat(node.gateway().replay(poison.id()))
                .as("no dead letter any more")
                .isFalse();
    }

    @Test
    void a_dead_letter_that_is_let_go_no_longer_holds_up_what_came_later() {
        var id = UUID.randomUUID();
        node.mailbox.put(Letters.of(id, "elsewhere", "{}"));
        node.send(Letters.of(id, correlation, "{\"dead\":true}"));
        node.send(Letters.of(UUID.randomUUID(), correlation, "{\"later\":true}"));
        node.idle();

        assertThat(node.gateway().discard(id, "sent again under an id of its own"))
                .isTrue();
        node.idle();
        assertThat(state()).isEqualTo(DISCARDED);
        assertThat(office.registered(correlation)).containsExactly("{\"later\":true}");
    }

    @Test
    void an_outage_however_long_makes_no_dead_letter() {
        var way = new ClosedWay();
        var cutOff = new TestGateway(
                DATABASE,
                List.of(way),
                List.of(),
                List.of(),
                new Lookups(List.of(), LookupLimits.STANDARD, new LookupRecord(DATABASE.jdbc())));
        cutOff.send(Letters.about(correlation));
        for (int n = 0; n < 20; n++) {
            cutOff.later();
            cutOff.idle();
            assertThat(state()).isEqualTo(RETRY);
        }
        assertThat(way.tries).hasValue(20);
        node.later();
        node.idle();
        assertThat(state()).isEqualTo(REGISTERED);
    }

    @Test
    void a_node_killed_between_claim_and_delivery_loses_nothing() {
        node.send(Letters.about(correlation));
        assertThat(node.outbox.claim(Duration.ofHours(1))).isPresent(); // and never comes back
        otherNode.idle();
        assertThat(state()).as("the lease still runs").isEqualTo(SENDING);

        otherNode.later();
        otherNode.idle();
        assertThat(state()).isEqualTo(REGISTERED);
        assertThat(office.registered(correlation)).hasSize(1);
    }

    @Test
    void a_node_killed_between_delivery_and_its_mark_delivers_once_in_effect() {
        var letter = Letters.about(correlation);
        node.send(letter);
        assertThat(node.outbox.claim(Duration.ofHours(1))).isPresent();
        node.mailbox.put(letter);

        otherNode.later();
        otherNode.idle();
        assertThat(office.registered(correlation)).hasSize(1);
        assertThat(office.told).hasSize(1);
    }

    @Test
    void a_node_killed_between_registration_and_its_mark_registers_once_and_the_sender_is_told() {
        var letter = Letters.about(correlation);
        node.send(letter);
        var claim = node.outbox.claim(Duration.ofHours(1)).orElseThrow();
        node.mailbox.put(letter);
        assertThat(node.outbox.delivered(claim)).isTrue();
        var answer = node.mailbox.register(letter.id()).orElseThrow();

        otherNode.later();
        otherNode.idle();
        assertThat(office.registered(correlation)).hasSize(1);
        assertThat(office.told).containsExactly(answer);
    }

    @Test
    void a_node_that_wakes_after_its_lease_changes_nothing() {
        node.send(Letters.about(correlation));
        var asleep = node.outbox.claim(Duration.ofHours(1)).orElseThrow();
        otherNode.later();
        var taken = otherNode.outbox.claim(Duration.ofHours(1)).orElseThrow();

        assertThat(node.outbox.delivered(asleep)).isFalse();
        assertThat(node.outbox.failed(
                        asleep,
                        Failure.of(new IdReused(asleep.envelope().id())),
                        new Patience.Verdict(true, 1, 1, Duration.ZERO)))
                .isFalse();
        assertThat(state()).isEqualTo(SENDING);
        assertThat(otherNode.outbox.delivered(taken)).isTrue();
        assertThat(node.outbox.answered(asleep, new Registered("№ 0", Letters.SENT)))
                .isFalse();
    }

    @Test
    void a_receiver_that_hangs_holds_up_nobody_else() throws Exception {
        var hanging = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        office.afterwards = letter -> {
            if (!letter.correlation().equals(correlation)) return;
            hanging.countDown();
            await(over);
        };
        node.send(Letters.about(correlation));
        var worker = Thread.ofVirtual().start(node::idle);
        await(hanging);
        var neighbour = "neighbour-of-" + correlation;
        otherNode.later(); // the lease runs out meanwhile
        otherNode.send(Letters.about(neighbour));
        otherNode.idle();
        assertThat(office.registered(neighbour)).hasSize(1);

        over.countDown();
        worker.join();
        otherNode.later();
        otherNode.idle();
        assertThat(office.registered(correlation)).hasSize(1);
        assertThat(state()).isEqualTo(REGISTERED);
    }

    @Test
    void a_listener_that_fails_is_told_again() {
        var told = new AtomicInteger();
        var forgetful = new SentListener() {
            @Override
            public boolean sends(Address from) {
                return true;
            }

            @Override
            public void answered(Envelope sent, Registration answer) {
                if (told.incrementAndGet() == 1) throw new IllegalStateException("not now");
            }
        };
        var front = TestGateway.on(DATABASE, List.of(office), List.of(forgetful), List.of());
        front.send(Letters.about(correlation));
        front.idle();
        assertThat(state()).isEqualTo(DELIVERED);
        front.later();
        front.idle();

        assertThat(state()).isEqualTo(REGISTERED);
        assertThat(told).hasValue(2);
        assertThat(office.registered(correlation)).hasSize(1);
    }

    @Test
    void four_dispatchers_on_two_nodes_keep_the_order_of_each_correlation_and_lose_and_double_nothing() {
        var failedOnce = ConcurrentHashMap.<UUID>newKeySet();
        office.afterwards = letter -> {
            if (letter.id().hashCode() % 3 == 0 && failedOnce.add(letter.id()))
                throw new IllegalStateException("again");
        };
        var expected = new ArrayList<String>();
        for (int n = 0; n < 8; n++) {
            expected.add("{\"n\":" + n + "}");
            for (int c = 0; c < 12; c++) node.send(Letters.of(UUID.randomUUID(), correlation + c, "{\"n\":" + n + "}"));
        }
        while (unfinished() > 0) {
            var threads = new ArrayList<Thread>();
            for (var each : List.of(node, node, otherNode, otherNode)) {
                threads.add(Thread.ofVirtual().start(each::idle));
            }
            threads.forEach(FaultTest::join);
            node.later();
        }

        for (int c = 0; c < 12; c++)
            assertThat(office.registered(correlation + c)).isEqualTo(expected);
        assertThat(failedOnce).isNotEmpty();
        assertThat(office.told).hasSize(96);
    }

    private static long unfinished() {
        return DATABASE.jdbc()
                .sql("select count(*) from gateway.outbox where state <> 'REGISTERED'")
                .query(Long.class)
                .single();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static final class ClosedWay implements Transport {
        private final AtomicInteger tries = new AtomicInteger();

        @Override
        public boolean reaches(Address to) {
            return true;
        }

        @Override
        public void deliver(Envelope envelope) {
            tries.incrementAndGet();
            throw new Unreachable("the line is dead", new IllegalStateException());
        }

        @Override
        public java.util.Optional<Registration> answer(Envelope delivered) {
            throw new AssertionError("it was never delivered");
        }
    }
}
