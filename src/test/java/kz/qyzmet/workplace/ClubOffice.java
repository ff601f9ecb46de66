package kz.qyzmet.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.identity.Appointments;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.Posts;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.TestEditions;

/** Two made-up services at a demo office, which gets a deputy and an akim: people with keys who hold other posts there already. */
final class ClubOffice {
    private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 1);

    private ClubOffice() {}

    static void open(TestSystem system) {
        TestEditions.add(system, Path.of("src/test/regulations/casework"));
        employ(
                system,
                Role.DEPUTY_HEAD,
                "970312500119",
                new Label("Басшының орынбасары", "Заместитель", "Deputy head"));
        employ(system, Role.AKIMAT, "980520500131", new Label("Қала әкімі", "Аким города", "Akim of the city"));
    }

    private static void employ(TestSystem system, Role role, String iin, Label post) {
        var office =
                system.module(Offices.class).find("zhambyl", "taraz-education").orElseThrow();
        var person = system.module(People.class).find(new Iin(iin)).orElseThrow();
        var created = system.module(Posts.class).create(office.id(), role, post);
        var appointed = system.module(Appointments.class).appoint(created.id(), person.id(), LONG_AGO, null);
        assertThat(appointed).isPresent();
    }
}
