package kz.qyzmet.demo;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.ThrowAwayAuthority;
import kz.qyzmet.signature.Trust;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The throw-away authorities of the demo, in its database, so that every node trusts the same ones. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class DemoAuthorities implements EvidenceSource {
    static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2036-12-31T00:00:00Z");
    private static final char[] PASSWORD = World.PASSWORD.toCharArray();
    private static final Duration RENEWED = Duration.ofHours(1);
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    /** Names are stored. */
    enum Name {
        /** As the national centre issues since 2024. */
        GOST(Duration.ZERO),
        /** The profile before it, whose certificates are still met. */
        RSA(Duration.ZERO),
        /** Its lists come so late that nothing is fresh enough to decide by before them. */
        LATE(Duration.ofHours(30));

        private final Duration delay;

        Name(Duration delay) {
            this.delay = delay;
        }

        private ThrowAwayAuthority create() {
            return this == RSA
                    ? ThrowAwayAuthority.create("QYZMET DEMO RSA", FROM, UNTIL)
                    : ThrowAwayAuthority.createGost("QYZMET DEMO " + name(), FROM, UNTIL);
        }
    }

    /** What was published, and the legal moment of it. */
    private record Published(Instant at, Evidence evidence) {
        static final Published NOTHING = new Published(Instant.MIN, new Evidence(Instant.MIN, List.of()));
    }

    private final JdbcClient jdbc;
    private final LegalClock clock;
    private final Map<Name, ThrowAwayAuthority> known = new EnumMap<>(Name.class);
    private Published published = Published.NOTHING;

    DemoAuthorities(JdbcClient jdbc, LegalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    synchronized ThrowAwayAuthority of(Name name) {
        return known.computeIfAbsent(name, this::storedOrNew);
    }

    synchronized void revoke(Name name, X509Certificate certificate, Instant since) {
        store(name, of(name).revoke(certificate, since));
        published = Published.NOTHING;
    }

    private ThrowAwayAuthority storedOrNew(Name name) {
        return jdbc.sql("select content from demo.authority where name = :name")
                .param("name", name.name())
                .query(byte[].class)
                .optional()
                .map(file -> ThrowAwayAuthority.fromPkcs12(file, PASSWORD))
                .orElseGet(() -> {
                    var fresh = name.create();
                    write(name, fresh);
                    return fresh;
                });
    }

    private void store(Name name, ThrowAwayAuthority changed) {
        write(name, changed);
        known.put(name, changed);
    }

    private void write(Name name, ThrowAwayAuthority authority) {
        jdbc.sql("""
                        insert into demo.authority (name, content) values (:name, :content)
                        on conflict (name) do update set content = excluded.content
                        """)
                .param("name", name.name())
                .param("content", authority.toPkcs12(PASSWORD))
                .update();
    }

    @Override
    public Trust trust() {
        return of(Name.GOST).trust().and(of(Name.RSA).trust()).and(of(Name.LATE).trust());
    }

    /** As of now, whatever moment is judged: published anew once an hour, with what other nodes revoked meanwhile. */
    @Override
    public synchronized Evidence evidence(Instant at) {
        var now = clock.now();
        if (now.isBefore(published.at()) || !now.isBefore(published.at().plus(RENEWED))) {
            known.clear();
            published = new Published(now, new Evidence(now, lists(now)));
        }
        return published.evidence();
    }

    private List<X509CRL> lists(Instant now) {
        var lists = new ArrayList<X509CRL>();
        for (var name : Name.values()) {
            var issued = now.minus(name.delay);
            lists.addAll(of(name).lists(issued.getEpochSecond(), issued, issued.plus(GOOD_FOR)));
        }
        return lists;
    }
}
