package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kz.qyzmet.calendar.TimeLeft.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
    private static final WorkCalendar PROVIDER = WorkCalendar.provider(ZoneId.of("Asia/Oral"));
    private static final Instant STARTED = at("2018-04-26T10:00");
    private static final Instant DUE = at("2018-05-22T18:30");

    @ParameterizedTest
    @CsvSource({
        "2018-04-26T10:00, IN_TIME, 15, 420",
        "2018-04-29T10:00, IN_TIME, 13, 0",
        "2018-05-14T12:00, IN_TIME, 6, 300",
        "2018-05-21T19:00, IN_TIME, 1, 0",
        "2018-05-22T18:00, LAST_DAY, 0, 30",
        "2018-05-22T18:30, LAST_DAY, 0, 0",
        "2018-05-22T18:30:01, OVERDUE, 0, 0",
        "2018-05-23T09:00, OVERDUE, 1, 0",
        "2018-05-28T09:00, OVERDUE, 4, 0"
    })
    void a_page_can_say_how_a_deadline_stands(String now, Kind kind, int workingDays, int minutesToday) {
        var left = TimeLeft.of(at(now), STARTED, DUE, PROVIDER);
        assertThat(left.kind()).isEqualTo(kind);
        assertThat(left.workingDays()).isEqualTo(workingDays);
        assertThat(left.minutesToday()).isEqualTo(minutesToday);
        assertThat(left.due()).isEqualTo(DUE);
    }

    @Test
    void the_share_used_runs_from_nothing_to_all() {
        assertThat(used("2018-04-26T10:00")).isZero();
        assertThat(used("2018-04-26T09:00")).isZero();
        assertThat(used("2018-05-22T18:30")).isEqualTo(1);
        assertThat(used("2018-06-01T10:00")).isEqualTo(1);
        // The first day gave 7 of its 8 hours, then 15 days of 8: 7 + 8 + 4 hours of 127.
        assertThat(used("2018-04-28T14:30")).isCloseTo(19.0 / 127, within(1e-9));
    }

    @Test
    void days_off_use_nothing() {
        assertThat(used("2018-04-28T19:00")).isEqualTo(used("2018-05-02T08:00"));
    }

    @Test
    void a_term_of_minutes_shows_its_minutes() {
        var left = TimeLeft.of(at("2018-07-02T12:55"), at("2018-07-02T12:50"), at("2018-07-02T14:35"), PROVIDER);
        assertThat(left.kind()).isEqualTo(Kind.LAST_DAY);
        assertThat(left.minutesToday()).isEqualTo(10);
        assertThat(left.used()).isCloseTo(1.0 / 3, within(1e-9));
    }

    private static double used(String now) {
        return TimeLeft.of(at(now), STARTED, DUE, PROVIDER).used();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Oral")).toInstant();
    }
}
