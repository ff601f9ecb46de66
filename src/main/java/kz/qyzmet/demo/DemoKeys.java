package kz.qyzmet.demo;

import static kz.qyzmet.demo.DemoAuthorities.FROM;
import static kz.qyzmet.demo.DemoAuthorities.UNTIL;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Person;
import kz.qyzmet.identity.Role;
import kz.qyzmet.signature.HeldKeys;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.TimeStamper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of the demo's people, in PKCS#12 files. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class DemoKeys implements HeldKeys {
    private static final char[] PASSWORD = World.PASSWORD.toCharArray();
    private static final Instant EXPIRED = Instant.parse("2018-06-30T23:59:59Z");
    private static final Instant REVOKED = Instant.parse("2018-06-01T00:00:00Z");
    private static final Subject STRANGER = Subject.person("Белгісіз Біреу", "991231600022");

    private final JdbcClient jdbc;
    private final DemoAuthorities authorities;
    private final Map<String, SigningKey> read = new ConcurrentHashMap<>();

    DemoKeys(JdbcClient jdbc, DemoAuthorities authorities) {
        this.jdbc = jdbc;
        this.authorities = authorities;
    }

    /** An official's one key says what he is at that office. */
    void make(Person person, Office office, Role role, DemoAuthorities.Name by) {
        var subject = Subject.official(
                person.fullName(),
                person.iin().digits(),
                office.name().kk(),
                office.bin().digits());
        keep(person, Kind.VALID, authorities.of(by).issue(subject, certified(role), FROM, UNTIL));
    }

    private static kz.qyzmet.signature.Role certified(Role role) {
        return switch (role) {
            case HEAD, AKIMAT -> kz.qyzmet.signature.Role.HEAD;
            case DEPUTY_HEAD -> kz.qyzmet.signature.Role.RIGHT_TO_SIGN;
            default -> kz.qyzmet.signature.Role.EMPLOYEE;
        };
    }

    /** Besides a citizen's good key, one of each bad kind, so that every refusal can be met. */
    void make(Person person, DemoAuthorities.Name by) {
        var subject = Subject.person(person.fullName(), person.iin().digits());
        var authority = authorities.of(by);
        keep(person, Kind.VALID, authority.issue(subject, Purpose.SIGN, FROM, UNTIL));
        keep(person, Kind.EXPIRED, authority.issue(subject, Purpose.SIGN, FROM, EXPIRED));
        keep(person, Kind.OF_ANOTHER, authority.issue(STRANGER, Purpose.SIGN, FROM, UNTIL));
        var late = authorities.of(DemoAuthorities.Name.LATE);
        keep(person, Kind.ANSWERED_LATER, late.issue(subject, Purpose.SIGN, FROM, UNTIL));
        var revoked = authority.issue(subject, Purpose.SIGN, FROM, UNTIL);
        keep(person, Kind.REVOKED, revoked);
        authorities.revoke(by, revoked.certificate(), REVOKED);
    }

    private void keep(Person person, Kind kind, SigningKey key) {
        jdbc.sql("insert into demo.held_key (iin, kind, content) values (:iin, :kind, :content)")
                .param("iin", person.iin().digits())
                .param("kind", kind.name())
                .param("content", key.toPkcs12(PASSWORD))
                .update();
    }

    /** IINs of those who have keys. */
    Set<String> holders() {
        return jdbc.sql("select distinct iin from demo.held_key")
                .query((row, _) -> row.getString("iin"))
                .set();
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
        return authorities.of(DemoAuthorities.Name.GOST).timeStamper(FROM, UNTIL);
    }

    private SigningKey find(String iin, Kind kind) {
        var file = jdbc.sql("select content from demo.held_key where iin = :iin and kind = :kind")
                .param("iin", iin)
                .param("kind", kind.name())
                .query(byte[].class)
                .single();
        return SigningKey.fromPkcs12(file, PASSWORD);
    }
}
