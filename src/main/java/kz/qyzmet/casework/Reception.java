package kz.qyzmet.casework;

import java.time.Instant;
import java.util.Optional;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.gateway.Address;
import kz.qyzmet.gateway.Envelope;
import kz.qyzmet.gateway.Receiver;
import kz.qyzmet.gateway.Registration;
import kz.qyzmet.gateway.Submission;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.RegistryNumber;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The provider's regional workstation: a message from a front becomes a case, once, and its number is the acknowledgement. */
@Component
class Reception implements Receiver {
    private final Cases cases;
    private final Counters counters;
    private final Offices offices;
    private final Library library;
    private final Desks desks;
    private final Consequences consequences;
    private final LegalClock clock;
    private final JsonMapper json;

    Reception(
            Cases cases,
            Counters counters,
            Offices offices,
            Library library,
            Desks desks,
            Consequences consequences,
            LegalClock clock,
            JsonMapper json) {
        this.cases = cases;
        this.counters = counters;
        this.offices = offices;
        this.library = library;
        this.desks = desks;
        this.consequences = consequences;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public boolean serves(Address to) {
        return to.name().startsWith("provider/");
    }

    @Override
    public Registration receive(Envelope envelope) {
        var submission = json.readValue(envelope.body(), Submission.class);
        var edition = library.pinned(submission.edition());
        if (edition.regulation()
                .path(Channel.valueOf(submission.channel()))
                .provider()
                .isEmpty())
            return new Registration.Rejected(
                    "casework.nothing-to-do", "The provider takes no step there: the receipt is the result.");
        return office(edition.oblast(), submission)
                .map(office -> register(envelope, submission, office))
                .orElseGet(() -> new Registration.Rejected(
                        "casework.no-such-office", "There is no office " + submission.office() + "."));
    }

    private Optional<Office> office(String oblast, Submission submission) {
        return offices.find(oblast, submission.office());
    }

    private Registration register(Envelope envelope, Submission submission, Office office) {
        var now = clock.now();
        var number = cases.registeredFor(envelope.id())
                .orElseGet(() -> open(envelope, submission, office, now).number());
        return new Registration.Registered(number, now);
    }

    private ServiceCase open(Envelope envelope, Submission submission, Office office, Instant now) {
        var offering = library.pinned(submission.edition());
        var channel = Channel.valueOf(submission.channel());
        int year = office.calendar().date(now).getYear();
        var oblast = Oblast.of(office.oblast());
        var path = offering.regulation().path(channel);
        var desk = desks.of(office, now);
        var fresh = new ServiceCase(
                0,
                RegistryNumber.of("", oblast, year, counters.next("CASE/" + oblast.key(), year)),
                0,
                offering.hash(),
                channel,
                office.id(),
                submission.application(),
                envelope.from().name(),
                submission.recipient().name(),
                submission.acceptedAt(),
                offering.due(submission.acceptedAt(), channel, office.calendar()),
                Procedure.first(offering, channel, desk),
                received(path, desk),
                null,
                null,
                null);
        var stored = cases.open(fresh, envelope);
        consequences.opened(stored, path, office, now);
        return stored;
    }

    /** Where no step of the path registers, the office received the package before, at its own reception: it is numbered now. */
    private static @Nullable String received(Path path, Desk desk) {
        return path.step(Action.REGISTER).isPresent() ? null : desk.numbers().next(Desk.Numbers.Kind.INCOMING);
    }
}
