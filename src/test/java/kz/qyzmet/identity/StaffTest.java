package kz.qyzmet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** Offices, posts, their holders and substitutes, on a real PostgreSQL. */
class StaffTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Label NAME = new Label("Білім бөлімі", "Отдел образования", "Education department");
    private static final Label ADDRESS = new Label("Тараз, 1", "Тараз, 1", "Taraz, 1");
    private static final Bin BIN = new Bin("600140000018");
    private static final LocalDate MONDAY = LocalDate.parse("2018-07-02");

    private static int serial;

    private final TestIdentity identity = new TestIdentity(DATABASE);
    private final Appointments appointments = identity.appointments();
    private Office office;
    private Post head;
    private Post deputy;
    private Post executor;

    @BeforeEach
    void an_office_with_three_posts() {
        office = office("office-" + serial++);
        head = post(office, Role.HEAD);
        deputy = post(office, Role.DEPUTY_HEAD);
        executor = post(office, Role.RESPONSIBLE_EXECUTOR);
    }

    @Test
    void a_person_is_one_row_whoever_tells_us_about_him() {
        var first = identity.people().create(TestIdentity.iin(900), "Сынақов", "Ғани", "Үмітұлы");
        assertThat(identity.people().create(TestIdentity.iin(900), "SYNAQOV", "GANI", null))
                .isEqualTo(first);
        assertThat(identity.people().find(first.id())).contains(first);
        assertThat(first.fullName()).isEqualTo("Сынақов Ғани Үмітұлы");

        var married = new Person(first.id(), first.iin(), "Жаңаева", "Ғани", null);
        identity.people().rename(married);
        assertThat(identity.people().find(first.iin())).contains(married);
        assertThat(married.fullName()).isEqualTo("Жаңаева Ғани");
    }

    @Test
    void an_office_is_found_by_code_and_listed_by_oblast_and_kind() {
        assertThat(identity.offices().find(office.id())).contains(office);
        assertThat(identity.offices().find("zhambyl", office.code())).contains(office);
        assertThat(identity.offices().list("zhambyl", OfficeKind.EDUCATION_DEPARTMENT))
                .contains(office);
        assertThat(identity.offices().list("zhambyl", OfficeKind.SCHOOL)).isEmpty();
        assertThat(identity.offices().list()).contains(office);
    }

    @Test
    void a_code_is_given_once_in_an_oblast() {
        var offices = identity.offices();
        assertThat(offices.create(OfficeKind.SCHOOL, "zhambyl", office.code(), NAME, ADDRESS, BIN))
                .isEmpty();
        assertThat(offices.create(OfficeKind.SCHOOL, "mangystau", office.code(), NAME, ADDRESS, BIN))
                .isPresent();
    }

    @Test
    void an_office_may_move_but_keeps_its_code() {
        var moved = new Office(
                office.id(),
                office.kind(),
                office.oblast(),
                office.code(),
                NAME,
                new Label("Тараз, 2", "Тараз, 2", "Taraz, 2"),
                new Bin("600141000023"));
        identity.offices().correct(moved);
        assertThat(identity.offices().find(office.id())).contains(moved);
        assertThatThrownBy(() -> DATABASE.jdbc()
                        .sql("update identity.office set code = 'other'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void every_kind_of_office_and_every_role_of_an_official_can_be_stored() {
        for (var kind : OfficeKind.values())
            assertThat(identity.offices().create(kind, "mangystau", "all-" + kind.code(), NAME, ADDRESS, BIN))
                    .isPresent();
        for (var role : Role.values())
            if (role != Role.RECIPIENT && role != Role.SYSTEM)
                assertThat(identity.posts()
                                .find(post(office, role).id())
                                .orElseThrow()
                                .role())
                        .isEqualTo(role);
        assertThatThrownBy(() -> post(office, Role.RECIPIENT)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(identity.posts().list(office.id())).startsWith(head, deputy, executor);
    }

    @Test
    void a_post_is_held_from_the_first_day_through_the_last() {
        var asel = official();
        appoint(head, asel, MONDAY, MONDAY.plusDays(4));
        assertThat(posts(asel, MONDAY.minusDays(1))).isEmpty();
        assertThat(posts(asel, MONDAY)).containsExactly(head);
        assertThat(posts(asel, MONDAY.plusDays(4))).containsExactly(head);
        assertThat(posts(asel, MONDAY.plusDays(5))).isEmpty();
    }

    @Test
    void a_post_has_one_holder_a_day() {
        appoint(head, official(), MONDAY, null);
        assertThat(appointments.appoint(head.id(), official().person().id(), MONDAY.plusYears(1), null))
                .isEmpty();
        assertThat(appointments.appoint(head.id(), official().person().id(), MONDAY.minusYears(1), MONDAY))
                .isEmpty();
        assertThat(appointments.appoint(head.id(), official().person().id(), MONDAY.minusYears(1), MONDAY.minusDays(1)))
                .isPresent();
    }

    @Test
    void a_dismissed_holder_makes_room_from_the_next_day() {
        var old = official();
        var held = appoint(head, old, MONDAY, null);
        assertThat(appointments.end(held.id(), MONDAY.minusDays(1))).isFalse();
        assertThat(appointments.end(held.id(), MONDAY)).isTrue();
        assertThat(appointments.end(held.id(), MONDAY.plusDays(9)))
                .as("history is not rewritten")
                .isFalse();
        appoint(head, official(), MONDAY.plusDays(1), null);
        assertThat(appointments.ofOffice(office.id()))
                .extracting(Appointment::until)
                .containsExactly(MONDAY, null);
    }

    @Test
    void a_substitute_acts_at_both_posts_while_it_lasts() {
        var boss = official();
        var stand = official();
        appoint(head, boss, MONDAY, null);
        appoint(deputy, stand, MONDAY, null);
        var leave = appointments
                .substitute(head.id(), deputy.id(), MONDAY.plusDays(1), MONDAY.plusDays(2))
                .orElseThrow();

        assertThat(posts(stand, MONDAY)).containsExactly(deputy);
        assertThat(posts(stand, MONDAY.plusDays(1))).containsExactly(head, deputy);
        assertThat(posts(stand, MONDAY.plusDays(2))).containsExactly(head, deputy);
        assertThat(posts(stand, MONDAY.plusDays(3))).containsExactly(deputy);
        assertThat(posts(boss, MONDAY.plusDays(1))).containsExactly(head);
        assertThat(identity.officials().holders(office.id(), Role.HEAD, MONDAY.plusDays(1)))
                .extracting(Official::person)
                .containsExactly(boss.person(), stand.person());
        assertThat(identity.officials().acting(stand.account(), head.id(), MONDAY.plusDays(1)))
                .contains(new Official(stand.person(), head, office, stand.account()));
        assertThat(identity.officials().acting(stand.account(), head.id(), MONDAY))
                .isEmpty();

        assertThat(appointments.endSubstitution(leave.id(), MONDAY.plusDays(1))).isTrue();
        assertThat(posts(stand, MONDAY.plusDays(2))).containsExactly(deputy);
        assertThat(appointments.substitutionsOf(office.id()))
                .containsExactly(
                        new Substitution(leave.id(), head.id(), deputy.id(), MONDAY.plusDays(1), MONDAY.plusDays(1)));
    }

    @Test
    void a_substitutes_substitute_gains_nothing_by_it() {
        var third = official();
        appoint(deputy, official(), MONDAY, null);
        appoint(executor, third, MONDAY, null);
        appointments.substitute(head.id(), deputy.id(), MONDAY, MONDAY);
        appointments.substitute(deputy.id(), executor.id(), MONDAY, MONDAY);
        assertThat(posts(third, MONDAY)).containsExactly(deputy, executor);
    }

    @Test
    void a_post_has_one_substitute_a_day_and_only_from_its_own_office() {
        assertThat(appointments.substitute(head.id(), deputy.id(), MONDAY, MONDAY))
                .isPresent();
        assertThat(appointments.substitute(head.id(), executor.id(), MONDAY, MONDAY))
                .isEmpty();
        var stranger = post(office("office-" + serial++), Role.HEAD);
        assertThatThrownBy(() -> appointments.substitute(deputy.id(), stranger.id(), MONDAY, MONDAY))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_executors_a_head_can_name_are_those_of_his_office_with_an_open_account() {
        var named = official();
        var closed = official();
        var second = post(office, Role.RESPONSIBLE_EXECUTOR);
        appoint(executor, named, MONDAY, null);
        appoint(second, closed, MONDAY, null);
        appoint(post(office("office-" + serial++), Role.RESPONSIBLE_EXECUTOR), official(), MONDAY, null);
        identity.accounts().close(closed.account());
        assertThat(identity.officials().holders(office.id(), Role.RESPONSIBLE_EXECUTOR, MONDAY))
                .containsExactly(new Official(named.person(), executor, office, named.account()));
        assertThat(posts(closed, MONDAY)).isEmpty();
    }

    private record Staff(Person person, long account) {}

    private Staff official() {
        int number = serial++;
        var person = identity.person(number);
        var opened = (Opening.Opened) identity.accounts().createStaff(person, "staff-" + number, "correct horse");
        return new Staff(person, opened.accountId());
    }

    private Office office(String code) {
        return identity.offices()
                .create(OfficeKind.EDUCATION_DEPARTMENT, "zhambyl", code, NAME, ADDRESS, BIN)
                .orElseThrow();
    }

    private Post post(Office of, Role role) {
        return identity.posts().create(of.id(), role, NAME);
    }

    private Appointment appoint(
            Post post, Staff staff, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        return appointments.appoint(post.id(), staff.person().id(), from, until).orElseThrow();
    }

    private List<Post> posts(Staff staff, LocalDate on) {
        return identity.officials().actingFor(staff.account(), on).stream()
                .map(Official::post)
                .toList();
    }
}
