package kz.qyzmet.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qyzmet.store.TestDatabase;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nodes that stop anywhere, wake late and step on each other, in any order. The model is the list of what was sent: what is registered
 * is always its beginning, and in the end all of it, once.
 */
class InterleavingTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient OWNER = DATABASE.owner();
    private static final int CORRELATIONS = 2;

    private final Office office = new Office(DATABASE, OWNER);
    private final TestGateway node = TestGateway.on(DATABASE, List.of(office), List.of(office), List.of());
    private final Map<String, List<String>> sent = new HashMap<>();
    private final List<Claim> hands = new ArrayList<>();

    @Property(tries = 40)
    void whatever_the_order_of_events_every_envelope_is_registered_once_and_in_turn(
            @ForAll @Size(min = 5, max = 60) List<@IntRange(min = 0, max = 999) Integer> events) {
        OWNER.sql("truncate gateway.outbox, gateway.mailbox, public.registered").update();
        sent.clear(); // jqwik keeps the instance from try to try
        hands.clear();
        office.told.clear();
        for (int event : events) {
            happen(event % 7, event / 7);
            sent.forEach(this::assertRegisteredInTurn);
        }
        node.later();
        node.idle();

        sent.forEach(
                (correlation, all) -> assertThat(office.registered(correlation)).isEqualTo(all));
        assertThat(office.told)
                .hasSize(sent.values().stream().mapToInt(List::size).sum())
                .doesNotHaveDuplicates();
    }

    private void assertRegisteredInTurn(String correlation, List<String> all) {
        var registered = office.registered(correlation);
        assertThat(registered).isEqualTo(all.subList(0, Math.min(registered.size(), all.size())));
    }

    private void happen(int what, int which) {
        switch (what) {
            case 0 -> send("KST-" + which % CORRELATIONS);
            case 1 -> node.outbox.claim(Duration.ofHours(1)).ifPresent(hands::add);
            case 2 -> hand(which).ifPresent(claim -> node.mailbox.put(claim.envelope()));
            case 3 -> hand(which).filter(this::lies).ifPresent(node.outbox::delivered);
            case 4 ->
                hand(which)
                        .ifPresent(
                                claim -> node.mailbox.register(claim.envelope().id()));
            case 5 -> node.later();
            default -> node.delivery.next();
        }
    }

    private void send(String correlation) {
        var all = sent.computeIfAbsent(correlation, _ -> new ArrayList<>());
        all.add("{\"n\":" + all.size() + "}");
        node.send(Letters.of(UUID.randomUUID(), correlation, all.getLast()));
    }

    /** Some claim of the past, its lease perhaps long over. */
    private Optional<Claim> hand(int which) {
        return hands.isEmpty() ? Optional.empty() : Optional.of(hands.get(which % hands.size()));
    }

    private boolean lies(Claim claim) {
        return DATABASE.jdbc()
                .sql("select exists (select 1 from gateway.mailbox where id = :id)")
                .param("id", claim.envelope().id())
                .query(Boolean.class)
                .single();
    }
}
