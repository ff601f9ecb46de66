package kz.qyzmet.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;
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
        var holders = keys.holders();
        for (var place : world.offices()) transactions.executeWithoutResult(_ -> make(world, place, holders));
        for (var citizen : world.citizens())
            if (!holders.contains(citizen.iin())) transactions.executeWithoutResult(_ -> make(citizen));
    }

    private void make(World world, World.Place place, Set<String> holders) {
        var office = offices.find(world.oblast(), place.code()).orElseGet(() -> found(world, place));
        for (var member : place.staff()) if (!holders.contains(member.iin())) certify(office, member);
    }

    private Office found(World world, World.Place place) {
        var kind = OfficeKind.valueOf(constant(place.kind()));
        var office = offices.create(
                        kind, world.oblast(), place.code(), place.name(), place.address(), new Bin(place.bin()))
                .orElseThrow();
        place.staff().forEach(member -> employ(office, member));
        if (place.blanks() != null) place.blanks().forEach(series -> takeIn(office, series));
        return office;
    }

    private void employ(Office office, World.Staff member) {
        var person = people.create(new Iin(member.iin()), member.family(), member.given(), member.patronymic());
        var post = posts.create(office.id(), Role.valueOf(constant(member.role())), member.post());
        if (appointments.appoint(post.id(), person.id(), LONG_AGO, null).isEmpty())
            throw new IllegalStateException("the post is taken: " + member.login());
        opened(accounts.createStaff(person, member.login(), World.PASSWORD));
    }

    private void certify(Office office, World.Staff member) {
        var person = people.find(new Iin(member.iin())).orElseThrow();
        keys.make(person, office, Role.valueOf(constant(member.role())), profile(member.rsa()));
    }

    private void takeIn(Office keeper, World.Blanks of) {
        var deed = new Deed("demo", World.ADMINISTRATOR, null, clock.now());
        var answer = blanks.takeIn(keeper, of.service(), of.result(), of.series(), of.from(), of.to(), deed);
        if (answer instanceof Answer.Refused(var reason))
            throw new IllegalStateException("the demo's blanks " + of.series() + " were refused: " + reason);
    }

    private void make(World.Somebody somebody) {
        var person = people.find(new Iin(somebody.iin())).orElseGet(() -> register(somebody));
        keys.make(person, profile(somebody.rsa()));
    }

    private Person register(World.Somebody somebody) {
        var person = people.create(new Iin(somebody.iin()), somebody.family(), somebody.given(), somebody.patronymic());
        if (somebody.hasAccount()) opened(accounts.registerCitizen(person, World.PASSWORD));
        return person;
    }

    private static DemoAuthorities.Name profile(@Nullable Boolean rsa) {
        return Boolean.TRUE.equals(rsa) ? DemoAuthorities.Name.RSA : DemoAuthorities.Name.GOST;
    }

    private static void opened(Opening opening) {
        if (opening instanceof Opening.Refused(var fault))
            throw new IllegalStateException("the demo's account was refused: " + fault);
    }

    private static String constant(String written) {
        return written.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
