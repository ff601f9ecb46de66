package kz.qyzmet.workplace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.blanks.Answer;
import kz.qyzmet.blanks.Blanks;
import kz.qyzmet.blanks.Deed;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.Appointments;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.Posts;
import kz.qyzmet.identity.Role;
import kz.qyzmet.identity.TestIdentity;
import kz.qyzmet.regulation.AddedEditions;
import kz.qyzmet.regulation.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's offices with a service on numbered forms, two archivists at one of them, and keepers at two. */
final class BlankOffices {
    private static final String SERVICE = "second-certificate";
    private static final AtomicInteger PEOPLE = new AtomicInteger(300);

    private final TestSystem system;
    private final Fronts fronts;

    BlankOffices(TestSystem system) {
        this.system = system;
        this.fronts = new Fronts(system, SERVICE, Map.of("learner", "Үлгі Дана", "document", "basic"));
        AddedEditions.from(Path.of("src/test/regulations/blanks"), system.module(JdbcClient.class));
        employ("taraz-education", Role.ARCHIVIST, "taraz.archivist", "Мұрағатова", "Мұрағатшы");
        employ("taraz-education", Role.ARCHIVIST, "taraz.archivist2", "Екіншіева", "Мұрағатшы");
        employ("taraz-education", Role.BLANK_KEEPER, "taraz.keeper", "Сақтаушин", "Бланк сақтаушы");
        employ("bayzak-education", Role.BLANK_KEEPER, "bayzak.keeper", "Қоймашин", "Бланк сақтаушы");
    }

    private void employ(String office, Role role, String login, String family, String words) {
        var person =
                system.module(People.class).create(TestIdentity.iin(PEOPLE.incrementAndGet()), family, "Әсел", null);
        var label = new Label(words, words, words);
        var post = system.module(Posts.class).create(office(office).id(), role, label);
        system.module(Appointments.class).appoint(post.id(), person.id(), LocalDate.of(2018, 1, 1), null);
        system.module(Accounts.class).createStaff(person, login, "qyzmet-demo");
    }

    Office office(String code) {
        return system.module(Offices.class).find("zhambyl", code).orElseThrow();
    }

    Answer takeIn(String keeper, String series, long from, long to) {
        var deed = new Deed(
                "demo", "Сақтаушин Әсел", null, system.module(LegalClock.class).now());
        return system.module(Blanks.class).takeIn(office(keeper), SERVICE, "basic", series, from, to, deed);
    }

    /** A case that waits for its archivist to examine it. */
    String atArchivist() {
        var number = fronts.handIn(Channel.PORTAL, "taraz-education");
        Browsing.as("taraz.clerk", system).send(number, "register", Map.of());
        var head = Browsing.as("taraz.head", system);
        var post = head.open("/kk/workplace/cases/" + number)
                .page()
                .select(".choice:contains(Мұрағатова) input")
                .val();
        head.send(number, "resolve", Map.of("executor", post));
        return number;
    }
}
