package kz.qyzmet.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.blanks.Answer;
import kz.qyzmet.blanks.Blanks;
import kz.qyzmet.blanks.Deed;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.Appointments;
import kz.qyzmet.identity.Bin;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Opening;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.Person;
import kz.qyzmet.identity.Posts;
import kz.qyzmet.identity.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demo's offices, people and keys on the first start, an office at a time: what a power cut leaves is made the next time. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class DemoWorld implements ApplicationRunner {
    private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 1);

    private final Worlds worlds;
    private final Offices offices;
    private final Posts posts;
    private final People people;
    private final Appointments appointments;
    private final Accounts accounts;
    private final DemoKeys keys;
    private final Blanks blanks;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    DemoWorld(
            Worlds worlds,
            Offices offices,
            Posts posts,
            People people,
            Appointments appointments,
            Accounts accounts,
            DemoKeys keys,
            Blanks blanks,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.worlds = worlds;
        this.offices = offices;
        this.posts = posts;
        this.people = people;
        this.appointments = appointments;
        this.accounts = accounts;
        this.keys = keys;
        this.blanks = blanks;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.noAdministrator()) opened(accounts.createAdministrator(World.ADMINISTRATOR, World.PASSWORD));
        worlds.all().forEach(this::make);
    }

    /** Whatever of it is not there yet. */
    void make(World world) {
        for (var place : world.offices()) transactions.executeWithoutResult(_ -> make(world, place));
        for (var citizen : world.citizens()) transactions.executeWithoutResult(_ -> make(citizen));
    }

    private void make(World world, World.Place place) {
        if (offices.find(world.oblast(), place.code()).isPresent()) return;
        var kind = OfficeKind.valueOf(constant(place.kind()));
        var office = offices.create(
                        kind, world.oblast(), place.code(), place.name(), place.address(), new Bin(place.bin()))
                .orElseThrow();
        place.staff().forEach(member -> employ(office, place, member));
        if (place.blanks() != null) place.blanks().forEach(series -> takeIn(office, series));
    }

    private void employ(Office office, World.Place place, World.Staff member) {
        var person = people.create(new Iin(member.iin()), member.family(), member.given(), member.patronymic());
        var post = posts.create(office.id(), Role.valueOf(constant(member.role())), member.post());
        if (appointments.appoint(post.id(), person.id(), LONG_AGO, null).isEmpty())
            throw new IllegalStateException("the post is taken: " + member.login());
        opened(accounts.createStaff(person, member.login(), World.PASSWORD));
        keys.makeForOfficial(person, office.name().kk(), place.bin());
    }

    private void takeIn(Office keeper, World.Blanks of) {
        var deed = new Deed("demo", World.ADMINISTRATOR, null, clock.now());
        var answer = blanks.takeIn(keeper, of.service(), of.result(), of.series(), of.from(), of.to(), deed);
        if (answer instanceof Answer.Refused(var reason))
            throw new IllegalStateException("the demo's blanks " + of.series() + " were refused: " + reason);
    }

    private void make(World.Somebody somebody) {
        var iin = new Iin(somebody.iin());
        Optional<Person> known = people.find(iin);
        if (known.isPresent()) return;
        var person = people.create(iin, somebody.family(), somebody.given(), somebody.patronymic());
        if (somebody.hasAccount()) opened(accounts.registerCitizen(person, World.PASSWORD));
        keys.makeForCitizen(person);
    }

    private static void opened(Opening opening) {
        if (opening instanceof Opening.Refused(var fault))
            throw new IllegalStateException("the demo's account was refused: " + fault);
    }

    private static String constant(String written) {
        return written.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
