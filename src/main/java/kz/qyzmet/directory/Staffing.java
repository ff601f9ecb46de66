package kz.qyzmet.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Appointment;
import kz.qyzmet.identity.Appointments;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.Person;
import kz.qyzmet.identity.Post;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.identity.Posts;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import org.springframework.stereotype.Component;

/** Who holds which post from when to when, and who stands in; past days stay as they were. To be called within {@link Deeds}. */
@Component
class Staffing {
    private final People people;
    private final Posts posts;
    private final Appointments appointments;
    private final StaffAccounts accounts;
    private final Journal journal;
    private final LegalClock clock;

    Staffing(
            People people,
            Posts posts,
            Appointments appointments,
            StaffAccounts accounts,
            Journal journal,
            LegalClock clock) {
        this.people = people;
        this.posts = posts;
        this.appointments = appointments;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** The person is found by IIN or made; a login is made for one who has none. */
    Deed appoint(Post post, Answers answers, long administrator) {
        var today = PostDay.at(clock.now());
        var person = person(answers);
        var from = answers.day("from", today);
        var until = until(answers, from.orElse(today));
        if (!answers.good()) return answers.refused();
        var made = appointments.appoint(post.id(), person.orElseThrow().id(), from.orElseThrow(), until.orElse(null));
        if (made.isEmpty()) return new Deed.Refused("from", "directory.staff.taken");
        journal.append(appointed(post, person.get(), made.get(), administrator));
        return accounts.ensure(person.get(), answers, administrator, OfficePage.path(post.officeId()));
    }

    Deed end(Post post, Appointment appointment, Answers answers, long administrator) {
        var last = answers.day("last", PostDay.at(clock.now()));
        if (!answers.good()) return answers.refused();
        if (!appointments.end(appointment.id(), last.orElseThrow()))
            return new Deed.Refused("last", "directory.staff.not_running");
        var facts = Map.<String, Object>of(
                "appointment", appointment.id(), "last", last.get().toString());
        return note(post, "directory.appointment-ended", administrator, facts);
    }

    Deed substitute(Post post, Answers answers, long administrator) {
        var by = posts.list(post.officeId()).stream()
                .filter(other -> other.id() != post.id())
                .filter(other -> String.valueOf(other.id()).equals(answers.of("by")))
                .findFirst();
        if (by.isEmpty()) answers.wrong("by", "directory.problem.choose");
        var today = PostDay.at(clock.now());
        var from = answers.day("from", today);
        var until = answers.day("until", from.orElse(today));
        if (!answers.good()) return answers.refused();
        var made = appointments.substitute(post.id(), by.orElseThrow().id(), from.orElseThrow(), until.orElseThrow());
        if (made.isEmpty()) return new Deed.Refused("from", "directory.staff.substituted");
        var facts = Map.<String, Object>of(
                "post", post.id(), "by", by.get().id(), "from", text(from.get()), "until", text(until.get()));
        return note(post, "directory.substituted", administrator, facts);
    }

    private Optional<Person> person(Answers answers) {
        return switch (Iin.check(answers.of("iin"))) {
            case Iin.Checked.Invalid(var fault) -> {
                answers.wrong("iin", "identity.iin." + fault);
                yield Optional.empty();
            }
            case Iin.Checked.Valid(var iin) -> people.find(iin).or(() -> newPerson(iin, answers));
        };
    }

    private Optional<Person> newPerson(Iin iin, Answers answers) {
        var family = answers.needed("family");
        var given = answers.needed("given");
        var patronymic = answers.of("patronymic");
        if (family.isEmpty() || given.isEmpty()) return Optional.empty();
        return Optional.of(people.create(iin, family, given, patronymic.isEmpty() ? null : patronymic));
    }

    private static Optional<LocalDate> until(Answers answers, LocalDate from) {
        return answers.of("until").isEmpty() ? Optional.empty() : answers.day("until", from);
    }

    private Entry appointed(Post post, Person person, Appointment made, long administrator) {
        var facts = new HashMap<String, Object>(
                Map.of("post", post.id(), "appointment", made.id(), "from", text(made.from())));
        if (made.until() != null) facts.put("until", text(made.until()));
        var personal = Map.<String, Object>of("iin", person.iin().digits(), "name", person.fullName());
        return entry(post, "directory.appointed", administrator, facts, personal);
    }

    private Deed note(Post post, String kind, long administrator, Map<String, Object> facts) {
        journal.append(entry(post, kind, administrator, facts, Map.of()));
        return new Deed.Done(OfficePage.path(post.officeId()));
    }

    private Entry entry(
            Post post, String kind, long administrator, Map<String, Object> facts, Map<String, Object> personal) {
        var office = "office/" + post.officeId();
        return new Entry(office, clock.now(), kind, "account/" + administrator, null, facts, personal);
    }

    private static String text(LocalDate day) {
        return day.toString();
    }
}
