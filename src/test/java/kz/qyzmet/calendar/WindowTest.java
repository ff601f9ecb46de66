package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import kz.qyzmet.calendar.Policy.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    private static final Window DAY_FORM = window("--06-20", "--08-20");
    private static final Window EXTERNAT = window("--09-01", "--12-01");
    private static final Window OVER_NEW_YEAR = window("--11-15", "--02-10");

    @ParameterizedTest
    @CsvSource({
        "2018-06-19T12:00, false",
        "2018-06-19T23:59:59.999999, false",
        "2018-06-20T00:00, true",
        "2018-08-20T23:59:59.999, true",
        "2018-08-20T23:59:59.999999, true",
        "2018-08-21T00:00, false"
    })
    void a_window_is_open_from_the_first_moment_to_the_last_in_local_time(LocalDateTime local, boolean open) {
        for (var oblast : new String[] {"west-kazakhstan", "karaganda"}) {
            var zone = OblastZones.of(oblast);
            assertThat(DAY_FORM.isOpen(local.atZone(zone).toInstant(), zone)).isEqualTo(open);
        }
    }

    @Test
    void the_same_instant_may_be_inside_in_one_oblast_and_outside_in_another() {
        var instant = LocalDateTime.parse("2018-08-20T23:30")
                .atZone(OblastZones.of("west-kazakhstan"))
                .toInstant();
        assertThat(DAY_FORM.isOpen(instant, OblastZones.of("west-kazakhstan"))).isTrue();
        assertThat(DAY_FORM.isOpen(instant, OblastZones.of("karaganda"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-14, false",
        "2018-11-15, true",
        "2018-12-31, true",
        "2019-01-01, true",
        "2019-02-10, true",
        "2019-02-11, false"
    })
    void a_window_may_run_over_the_new_year(LocalDate date, boolean open) {
        assertThat(OVER_NEW_YEAR.isOpen(date)).isEqualTo(open);
    }

    @Test
    void a_last_day_that_is_a_day_off_stays_the_last_unless_the_rule_says_otherwise() {
        var calendar = WorkCalendar.provider(OblastZones.of("zhambyl")); // 1-3 December 2018 are days off
        var last = calendar.opening(LocalDate.parse("2018-12-01"));
        var rolled = calendar.opening(LocalDate.parse("2018-12-04"));
        var late = calendar.opening(LocalDate.parse("2018-12-05"));

        assertThat(EXTERNAT.isOpen(last, calendar.zone())).isTrue();
        assertThat(EXTERNAT.isOpen(rolled, calendar, Ending.AS_STATED)).isFalse();
        assertThat(EXTERNAT.isOpen(rolled, calendar, Ending.ROLLS_FORWARD)).isTrue();
        assertThat(EXTERNAT.isOpen(late, calendar, Ending.ROLLS_FORWARD)).isFalse();
    }

    @Test
    void a_last_day_that_is_a_working_day_does_not_roll() {
        var calendar = WorkCalendar.provider(OblastZones.of("zhambyl"));
        var dayAfter = calendar.opening(LocalDate.parse("2018-08-21"));
        assertThat(DAY_FORM.isOpen(dayAfter, calendar, Ending.ROLLS_FORWARD)).isFalse();
        assertThat(OVER_NEW_YEAR.isOpen(
                        calendar.opening(LocalDate.parse("2018-02-12")), calendar, Ending.ROLLS_FORWARD))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2018-06-19, 2018-06-20", "2018-07-01, 2018-07-01", "2018-08-21, 2019-06-20"})
    void a_closed_window_says_when_it_opens(LocalDate today, LocalDate opens) {
        assertThat(DAY_FORM.opensNext(today)).isEqualTo(opens);
    }

    @Test
    void a_window_of_one_leap_day_opens_in_the_next_leap_year() {
        assertThat(window("--02-29", "--02-29").opensNext(LocalDate.parse("2025-01-01")))
                .isEqualTo("2028-02-29");
    }

    private static Window window(String from, String to) {
        return new Window(MonthDay.parse(from), MonthDay.parse(to));
    }
}
