package kz.qyzmet.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Instant MONDAY = Instant.parse("2018-07-02T03:00:00.123456Z");

    private final Notices notices = new Notices(DATABASE.jdbc());

    private boolean tell(Recipient recipient, String event) {
        return notices.tell(recipient, "notices.test", Map.of(), MONDAY, "/cabinet", event);
    }

    @Test
    void a_notice_comes_with_what_its_words_need() {
        var person = new Recipient.Person(1);
        Map<String, Object> args = Map.of(
                "number",
                7L,
                "due",
                MONDAY,
                "day",
                LocalDate.parse("2018-07-02"),
                "late",
                true,
                "service",
                Map.of("kk", "Экстернат", "ru", "Экстернат"));
        notices.tell(person, "casework.registered", args, MONDAY, "/cabinet/7", "case/7/registered");

        var notice = notices.unread(person).getFirst();

        assertThat(notice.key()).isEqualTo("casework.registered");
        assertThat(notice.args()).isEqualTo(args);
        assertThat(notice.at()).isEqualTo(MONDAY);
        assertThat(notice.link()).isEqualTo("/cabinet/7");
    }

    @Test
    void what_is_told_twice_is_shown_once() {
        var person = new Recipient.Person(2);
        assertThat(tell(person, "e")).isTrue();
        assertThat(tell(person, "e")).isFalse();
        assertThat(notices.unread(person)).hasSize(1);
        assertThat(tell(new Recipient.Person(3), "e"))
                .as("another person is told the same event")
                .isTrue();
    }

    @Test
    void a_person_and_an_office_of_one_number_are_two() {
        tell(new Recipient.Office(4), "e");
        assertThat(notices.unread(new Recipient.Person(4))).isEmpty();
        assertThat(tell(new Recipient.Office(4), "e")).isFalse();
        assertThat(notices.unread(new Recipient.Office(4))).hasSize(1);
    }

    @Test
    void what_is_read_is_no_longer_unread_and_nobody_reads_for_another() {
        var person = new Recipient.Person(5);
        tell(person, "e");
        long id = notices.unread(person).getFirst().id();
        notices.read(new Recipient.Person(6), id, MONDAY);
        assertThat(notices.unread(person)).hasSize(1);
        notices.read(person, id, MONDAY);
        assertThat(notices.unread(person)).isEmpty();
        assertThat(tell(person, "e")).as("told again after it was read").isFalse();
    }

    @Test
    void what_is_rolled_back_is_not_told() {
        var person = new Recipient.Person(7);
        DATABASE.transactions().executeWithoutResult(status -> {
            tell(person, "e");
            status.setRollbackOnly();
        });
        assertThat(notices.unread(person)).isEmpty();
    }

    @Test
    void an_argument_that_would_not_come_back_is_refused() {
        assertThatThrownBy(() -> notices.tell(new Recipient.Person(8), "k", Map.of("x", 1.5), MONDAY, "/", "e"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
