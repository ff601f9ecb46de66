package kz.qyzmet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qyzmet.blanks.TestBlanks;
import kz.qyzmet.files.Stored;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.gateway.Address;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.gateway.Envelope;
import kz.qyzmet.gateway.Receiver;
import kz.qyzmet.gateway.Registration;
import kz.qyzmet.gateway.Submission;
import kz.qyzmet.gateway.TestGateway;
import kz.qyzmet.gateway.Trace;
import kz.qyzmet.identity.Bin;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Role;
import kz.qyzmet.identity.TestIdentity;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.notices.Notices;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.ThrowAwayAuthority;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import kz.qyzmet.signature.VerifiedSignature;
import kz.qyzmet.store.TestDatabase;
import tools.jackson.databind.json.JsonMapper;

/** An office with its officials on a real database, a front that listens, and a clock that stands until told. */
final class ProviderOffice {
    static final byte[] PAPER = "%PDF-1.7 рұқсат".getBytes(StandardCharsets.UTF_8);
    private static final String FRONT = "front/portal/zhambyl";
    private static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2030-01-01T00:00:00Z");
    private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 1);

    final TestDatabase database = TestDatabase.fresh();
    final Journal journal = new Journal(database.jdbc());
    final Casework casework;
    final Registers registers;
    final Official clerk;
    final Official head;
    final Official executor;
    final Official colleague;
    final Official deputy;
    final Official akim;
    final List<CaseStatus> told = new ArrayList<>();
    Instant now = Instant.parse("2018-07-03T04:00:00Z");

    private final JsonMapper json = new JsonMapper();
    private final TestIdentity identity = new TestIdentity(database);
    private final AtomicInteger people = new AtomicInteger();
    private final StoredFiles files = new StoredFiles(database.jdbc(), database.transactions());
    private final TestGateway gateway;
    private final Office office;
    private final ThrowAwayAuthority authority = ThrowAwayAuthority.create("QYZMET TEST", FROM, UNTIL);

    ProviderOffice() {
        office = identity.offices()
                .create(
                        OfficeKind.EDUCATION_DEPARTMENT,
                        "zhambyl",
                        "taraz-education",
                        label("Білім бөлімі"),
                        label("Тараз"),
                        new Bin("600140000018"))
                .orElseThrow();
        var receivers = new ArrayList<Receiver>();
        gateway = TestGateway.on(database, receivers, List.of(), List.of());
        var cases = new Cases(database.jdbc(), json);
        var counters = new Counters(database.jdbc());
        var notices = new Notices(database.jdbc());
        var arrival = new BlankArrival(cases, identity.offices(), identity.officials(), journal, notices);
        var blanks = TestBlanks.on(database, arrival);
        var desks = new Desks(identity.officials(), counters, identity.offices(), blanks.requests());
        var consequences = new Consequences(cases, journal, gateway.gateway(), files, json);
        casework = new Casework(
                cases,
                Offerings.library(),
                desks,
                new BlankConsequences(blanks.requests(), notices),
                consequences,
                () -> now,
                database.transactions());
        registers = new Registers(new RegisterRows(database.jdbc(), json), Offerings.library());
        receivers.add(new Reception(
                cases, counters, identity.offices(), Offerings.library(), desks, consequences, () -> now, json));
        receivers.add(new Front());
        clerk = employ(Role.OFFICE_CLERK);
        head = employ(Role.HEAD);
        executor = employ(Role.RESPONSIBLE_EXECUTOR);
        colleague = employ(Role.RESPONSIBLE_EXECUTOR);
        deputy = employ(Role.DEPUTY_HEAD);
        akim = employ(Role.AKIMAT);
    }

    private SigningKey key(Official of) {
        var iin = of.person().iin().digits();
        return authority.issue(
                Subject.official("СЫНАҚОВА ӘСЕЛ", iin, "Білім бөлімі", "600140000018"), Purpose.SIGN, FROM, UNTIL);
    }

    private final class Front implements Receiver {
        @Override
        public boolean serves(Address to) {
            return to.name().equals(FRONT);
        }

        @Override
        public Registration receive(Envelope envelope) {
            told.add(json.readValue(envelope.body(), CaseStatus.class));
            return new Registration.Registered("A", now);
        }
    }

    private static Label label(String words) {
        return new Label(words, words, words);
    }

    private Official employ(Role role) {
        int serial = people.incrementAndGet();
        var person = identity.person(serial);
        var post = identity.posts().create(office.id(), role, label("Лауазым"));
        assertThat(identity.appointments().appoint(post.id(), person.id(), LONG_AGO, null))
                .isPresent();
        identity.accounts().createStaff(person, "official" + serial, "qyzmet-test");
        return identity.officials()
                .holders(office.id(), role, LocalDate.of(2018, 7, 3))
                .getLast();
    }

    /** An application arrives through the gateway. */
    ServiceCase arrives(Channel channel) {
        return arrives(Offerings.madeUp(), channel);
    }

    ServiceCase arrives(Offering offering, Channel channel) {
        assertThat(send(offering, channel)).isEqualTo(Trace.State.REGISTERED);
        return casework.ofOffice(clerk).getFirst();
    }

    /** An application is sent through the gateway, and delivered: how far it came. */
    Trace.State send(Offering offering, Channel channel) {
        var number = "A-" + UUID.randomUUID();
        gateway.send(application(offering, channel, number));
        deliver();
        return gateway.gateway().trace(number).getFirst().state();
    }

    void deliver() {
        gateway.idle();
    }

    private Envelope application(Offering offering, Channel channel, String number) {
        var submission = new Submission(
                number,
                offering.hash(),
                channel.name(),
                office.code(),
                new Submission.Party("991231600022", "Үлгі Айша"),
                null,
                now,
                Map.of("learner", "Үлгі Айша"),
                List.of(),
                new byte[] {1},
                new byte[] {2});
        return new Envelope(
                UUID.randomUUID(),
                "application",
                new Address(FRONT),
                Address.provider(office.code()),
                number,
                json.writeValueAsString(submission).getBytes(StandardCharsets.UTF_8),
                List.of(),
                now);
    }

    Command.Target by(Official official, ServiceCase seen) {
        return new Command.Target(seen.number(), seen.version(), UUID.randomUUID(), official);
    }

    /** The case after a command that must succeed. */
    ServiceCase done(Command command) {
        var outcome = casework.perform(command);
        if (!(outcome instanceof Outcome.Advanced)) throw new AssertionError(outcome);
        return again(command.target().number());
    }

    ServiceCase again(String number) {
        return casework.find(number, clerk).orElseThrow();
    }

    ServiceCase drafted(Channel channel) {
        var fresh = arrives(channel);
        var registered = done(new Command.Register(by(clerk, fresh)));
        var resolved =
                done(new Command.Resolve(by(head, registered), executor.post().id()));
        return done(new Command.PrepareResult(by(executor, resolved), "permission"));
    }

    Command.Sign signature(ServiceCase seen) {
        return signature(head, seen);
    }

    Command.Sign signature(Official by, ServiceCase seen) {
        var stored = (Stored.File) files.store("case/" + seen.number(), "p.pdf", new ByteArrayInputStream(PAPER));
        return new Command.Sign(by(by, seen), stored.id(), verified(by));
    }

    private VerifiedSignature verified(Official by) {
        var cms = Signing.detached(PAPER, key(by), now);
        var lists = authority.lists(1, now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(1)));
        var policy = Policy.signedBy(by.person().iin().digits());
        var verdict = Verification.verify(cms, PAPER, policy, authority.trust(), new Evidence(now, lists), now);
        if (verdict instanceof Verdict.Valid(var signature)) return signature;
        throw new AssertionError(verdict);
    }
}
