package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kz.qyzmet.calendar.CountedDay.Tally;
import kz.qyzmet.calendar.Policy.CutOff;
import kz.qyzmet.calendar.Policy.Ending;
import kz.qyzmet.calendar.Policy.FirstDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
    private static final WorkCalendar PROVIDER = WorkCalendar.provider(ZoneId.of("Asia/Oral"));
    private static final WorkCalendar CORPORATION = WorkCalendar.stateCorporation(ZoneId.of("Asia/Oral"));

    @ParameterizedTest
    @CsvSource({
        "2018-04-26T10:00, 15 working days, 2018-05-22T18:30",
        "2026-08-21T10:00, 10 working days, 2026-09-04T18:30",
        "2018-04-10T10:00, 20 calendar days, 2018-05-02T18:30",
        "2018-08-01T10:00, 30 calendar days, 2018-09-03T18:30",
        "2022-03-18T16:00, 1 working day, 2022-03-24T18:30",
        "2018-04-22T10:00, 1 working day, 2018-04-23T18:30",
        "2020-02-28T10:00, 1 calendar day, 2020-03-02T18:30",
        "2020-02-28T10:00, 2 working days, 2020-03-03T18:30",
        "2024-01-31T10:00, 1 month, 2024-02-29T18:30",
        "2023-01-31T10:00, 1 month, 2023-02-28T18:30",
        "2024-02-29T10:00, 12 months, 2025-02-28T18:30",
        "2018-02-10T10:00, 3 months, 2018-05-10T18:30"
    })
    void a_provider_has_until_closing_of_the_last_day(String start, String term, String due) {
        assertThat(due(PROVIDER, start, term, Counting.GENERAL)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-26T10:00, 15 working days, 2018-05-17T20:00",
        "2018-12-14T10:00, 2 working days, 2018-12-19T20:00",
        "2025-01-02T10:00, 1 working day, 2025-01-04T20:00"
    })
    void the_State_Corporation_counts_by_its_six_days(String start, String term, String due) {
        assertThat(due(CORPORATION, start, term, Counting.GENERAL)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-02T10:00, 15 minutes, 2018-07-02T10:15",
        "2018-07-02T12:50, 15 minutes, 2018-07-02T14:35",
        "2018-07-02T12:45, 15 minutes, 2018-07-02T13:00",
        "2018-07-02T13:20, 15 minutes, 2018-07-02T14:45",
        "2018-07-02T18:20, 15 minutes, 2018-07-03T09:05",
        "2018-07-02T18:30, 15 minutes, 2018-07-03T09:15",
        "2018-07-02T21:00, 15 minutes, 2018-07-03T09:15",
        "2018-07-02T07:00, 15 minutes, 2018-07-02T09:15",
        "2018-07-05T18:20, 15 minutes, 2018-07-09T09:05",
        "2018-07-02T09:00, 9 hours, 2018-07-03T10:00",
        "2018-07-02T09:00, 8 hours, 2018-07-02T18:30"
    })
    void minutes_and_hours_run_while_the_office_is_open(String start, String term, String due) {
        assertThat(due(PROVIDER, start, term, Counting.GENERAL)).isEqualTo(due);
    }

    @Test
    void a_Saturday_may_close_earlier() {
        var duty = new WorkCalendar(
                Holidays.shipped(),
                Week.SIX_DAYS,
                ZoneId.of("Asia/Oral"),
                OfficeHours.named("state-corporation-duty-now"));
        assertThat(due(duty, "2026-07-18T12:50", "15 minutes", Counting.GENERAL))
                .isEqualTo("2026-07-20T09:05");
        assertThat(due(duty, "2026-07-17T12:50", "1 working day", Counting.GENERAL))
                .isEqualTo("2026-07-18T13:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-02T18:30, 1 working day, 2018-07-03T18:30",
        "2018-07-02T18:31, 1 working day, 2018-07-04T18:30",
        "2018-07-07T10:00, 1 working day, 2018-07-10T18:30",
        "2018-07-07T10:00, 1 calendar day, 2018-07-10T18:30",
        "2018-07-07T10:00, 15 minutes, 2018-07-09T09:15"
    })
    void what_the_portal_takes_after_hours_is_received_on_the_next_working_day(String start, String term, String due) {
        assertThat(due(PROVIDER, start, term, Counting.PORTAL)).isEqualTo(due);
    }

    @Test
    void an_office_that_stopped_accepting_receives_tomorrow() {
        var strict = new Counting(FirstDay.DAY_AFTER_ACCEPTANCE, Ending.ROLLS_FORWARD, CutOff.LAST_ACCEPTANCE);
        assertThat(due(PROVIDER, "2018-07-02T17:30", "1 working day", strict)).isEqualTo("2018-07-03T18:30");
        assertThat(due(PROVIDER, "2018-07-02T17:31", "1 working day", strict)).isEqualTo("2018-07-04T18:30");
    }

    @Test
    void a_term_as_stated_may_end_on_a_day_off() {
        assertThat(due(PROVIDER, "2018-04-10T10:00", "20 calendar days", Counting.AS_STATED))
                .isEqualTo("2018-04-30T18:30");
    }

    @Test
    void the_day_of_acceptance_counts_only_with_a_cut_off() {
        var counted = new Counting(FirstDay.DAY_OF_ACCEPTANCE, Ending.ROLLS_FORWARD, CutOff.CLOSING);
        assertThat(due(PROVIDER, "2018-07-02T10:00", "1 working day", counted)).isEqualTo("2018-07-02T18:30");
        assertThat(due(PROVIDER, "2018-07-02T19:00", "1 working day", counted)).isEqualTo("2018-07-03T18:30");
        assertThatThrownBy(() -> new Counting(FirstDay.DAY_OF_ACCEPTANCE, Ending.ROLLS_FORWARD, CutOff.ANY_HOUR))
                .hasMessageContaining("cut-off");
    }

    @Test
    void everybody_sees_how_each_day_was_counted() {
        var from =
                LocalDateTime.parse("2018-04-27T10:00").atZone(PROVIDER.zone()).toInstant();
        assertThat(PROVIDER.due(from, new Term.WorkingDays(2)).counted())
                .containsExactly(
                        day("2018-04-27", new DayKind.WorkingDay(), Tally.ACCEPTANCE, 0),
                        day(
                                "2018-04-28",
                                new DayKind.WorkingByTransfer(LocalDate.parse("2018-04-30"), "P1700000864"),
                                Tally.COUNTED,
                                1),
                        day("2018-04-29", new DayKind.Weekend(), Tally.SKIPPED, 1),
                        day(
                                "2018-04-30",
                                new DayKind.RestByTransfer(LocalDate.parse("2018-04-28"), "P1700000864"),
                                Tally.SKIPPED,
                                1),
                        day("2018-05-01", new DayKind.Holiday("unity-day"), Tally.SKIPPED, 1),
                        day("2018-05-02", new DayKind.WorkingDay(), Tally.COUNTED, 2));
    }

    @Test
    void a_rolled_end_is_shown_as_such() {
        var from =
                LocalDateTime.parse("2018-07-05T10:00").atZone(PROVIDER.zone()).toInstant();
        assertThat(PROVIDER.due(from, new Term.CalendarDays(1)).counted())
                .extracting(CountedDay::tally)
                .containsExactly(Tally.ACCEPTANCE, Tally.COUNTED, Tally.SKIPPED, Tally.SKIPPED, Tally.ROLLED_TO);
    }

    @Test
    void a_deadline_beyond_the_data_says_so() {
        var from =
                LocalDateTime.parse("2027-12-29T10:00").atZone(PROVIDER.zone()).toInstant();
        assertThat(PROVIDER.due(from, new Term.WorkingDays(2)).beyondData()).isFalse();
        assertThat(PROVIDER.due(from, new Term.WorkingDays(3)).beyondData()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28T10:00, 1 working day, 2024-02-29T12:30:00Z",
        "2024-02-29T10:00, 1 working day, 2024-03-01T13:30:00Z",
        "2024-02-29T18:20, 15 minutes, 2024-03-01T04:05:00Z"
    })
    void the_hour_Almaty_gave_up_on_1_March_2024_changes_the_instant_not_the_clock_on_the_wall(
            LocalDateTime start, String term, String due) {
        var calendar = WorkCalendar.provider(ZoneId.of("Asia/Almaty"));
        assertThat(calendar.due(start.atZone(calendar.zone()).toInstant(), Term.parse(term))
                        .at())
                .isEqualTo(due);
    }

    private static String due(WorkCalendar calendar, String start, String term, Counting counting) {
        var from = LocalDateTime.parse(start).atZone(calendar.zone()).toInstant();
        var at = calendar.due(from, Term.parse(term), counting).at();
        return LocalDateTime.ofInstant(at, calendar.zone()).toString();
    }

    private static CountedDay day(String date, DayKind kind, Tally tally, int count) {
        return new CountedDay(LocalDate.parse(date), kind, tally, count);
    }
}
