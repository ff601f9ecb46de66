package kz.qyzmet.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.qyzmet.identity.Person;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.HeldKeys;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.ThrowAwayAuthority;
import kz.qyzmet.signature.TimeStamper;
import kz.qyzmet.signature.Trust;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A throw-away authority and the keys of the demo's people, and what is needed to judge their signatures. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class DemoKeys implements HeldKeys, EvidenceSource {
    private static final char[] PASSWORD = World.PASSWORD.toCharArray();
    private static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant EXPIRED = Instant.parse("2018-06-30T23:59:59Z");
    private static final Instant REVOKED = Instant.parse("2018-06-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-12-31T00:00:00Z");
    private static final Duration FRESH = Duration.ofHours(1);
    private static final String STRANGER = "991231600022";

    private final JdbcClient jdbc;
    private final Map<String, SigningKey> read = new ConcurrentHashMap<>();
    private volatile @Nullable ThrowAwayAuthority known;
    private volatile Lists lists = Lists.NONE;

    /** Revocation lists and the legal moment they were issued at. */
    private record Lists(Instant issued, Evidence evidence) {
        static final Lists NONE = new Lists(Instant.MIN, new Evidence(Instant.MIN, List.of()));
    }

    DemoKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void makeForOfficial(Person person, String office, String bin) {
        keep(
                person,
                Kind.VALID,
                authority()
                        .issue(
                                Subject.official(person.fullName(), person.iin().digits(), office, bin),
                                Purpose.SIGN,
                                FROM,
                                UNTIL));
    }

    /** Besides the good key, one of each bad kind, so that every refusal can be met. */
    void makeForCitizen(Person person) {
        var subject = Subject.person(person.fullName(), person.iin().digits());
        var authority = authority();
        keep(person, Kind.VALID, authority.issue(subject, Purpose.SIGN, FROM, UNTIL));
        keep(person, Kind.EXPIRED, authority.issue(subject, Purpose.SIGN, FROM, EXPIRED));
        var revoked = authority.issue(subject, Purpose.SIGN, FROM, UNTIL);
        keep(person, Kind.REVOKED, revoked);
        keep(
                person,
                Kind.OF_ANOTHER,
                authority.issue(Subject.person("Белгісіз Біреу", STRANGER), Purpose.SIGN, FROM, UNTIL));
        store(authority.revoke(revoked.certificate(), REVOKED));
    }

    private void keep(Person person, Kind kind, SigningKey key) {
        jdbc.sql("insert into demo.held_key (iin, kind, content) values (:iin, :kind, :content)")
                .param("iin", person.iin().digits())
                .param("kind", kind.name())
                .param("content", key.toPkcs12(PASSWORD))
                .update();
    }

    private ThrowAwayAuthority authority() {
        var current = known;
        if (current == null) known = current = storedOrNew();
        return current;
    }

    private ThrowAwayAuthority storedOrNew() {
        return jdbc.sql("select content from demo.authority")
                .query(byte[].class)
                .optional()
                .map(file -> ThrowAwayAuthority.fromPkcs12(file, PASSWORD))
                .orElseGet(() -> {
                    var fresh = ThrowAwayAuthority.create("QYZMET DEMO", FROM, UNTIL);
                    store(fresh);
                    return fresh;
                });
    }

    private void store(ThrowAwayAuthority authority) {
        jdbc.sql(
                        "insert into demo.authority (content) values (:content) on conflict (one) do update set content = excluded.content")
                .param("content", authority.toPkcs12(PASSWORD))
                .update();
        known = authority;
        lists = Lists.NONE;
    }

    @Override
    public List<Kind> of(String iin) {
        return jdbc
                .sql("select kind from demo.held_key where iin = :iin")
                .param("iin", iin)
                .query((row, _) -> Kind.valueOf(row.getString("kind")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public byte[] sign(String iin, Kind kind, byte[] content, Instant at) {
        return Signing.detached(content, key(iin, kind), at);
    }

    SigningKey key(String iin, Kind kind) {
        return read.computeIfAbsent(iin + "/" + kind, _ -> find(iin, kind));
    }

    /** The authority's time stamps; makes a key, and so takes a moment. */
    TimeStamper stamper() {
        return authority().timeStamper(FROM, UNTIL);
    }

    private SigningKey find(String iin, Kind kind) {
        var file = jdbc.sql("select content from demo.held_key where iin = :iin and kind = :kind")
                .param("iin", iin)
                .param("kind", kind.name())
                .query(byte[].class)
                .single();
        return SigningKey.fromPkcs12(file, PASSWORD);
    }

    @Override
    public Trust trust() {
        return authority().trust();
    }

    /** The authority publishes anew whenever its last list has become an hour old. */
    @Override
    public Evidence evidence(Instant at) {
        var current = lists;
        if (at.isBefore(current.issued()) || !at.isBefore(current.issued().plus(FRESH))) {
            var issued = authority().lists(at.getEpochSecond(), at, at.plus(Duration.ofDays(1)));
            current = new Lists(at, new Evidence(at, issued));
            lists = current;
        }
        return current.evidence();
    }
}
