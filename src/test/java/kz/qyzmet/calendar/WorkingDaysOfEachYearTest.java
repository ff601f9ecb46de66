package kz.qyzmet.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official calendars of 2015-2027: counts, substitute days and transfers. */
class WorkingDaysOfEachYearTest {
    private static final Holidays HOLIDAYS = Holidays.shipped();

    @ParameterizedTest
    @CsvSource({
        "2015,245,297",
        "2016,245,298",
        "2017,245,296",
        "2018,246,298",
        "2019,246,298",
        "2020,246,298",
        "2021,245,297",
        "2022,246,298",
        "2023,246,297",
        "2024,249,301",
        "2025,246,298",
        "2026,247,299",
        "2027,247,299"
    })
    void a_year_has_its_number_of_working_days(int year, long five, long six) {
        assertThat(workingDays(year, Week.FIVE_DAYS)).isEqualTo(five);
        assertThat(workingDays(year, Week.SIX_DAYS)).isEqualTo(six);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2015, 0308>0309 0321>0324 0322>0325 0509>0511 0830>0831, 0308>0309 0322>0324 0830>0831",
                "2016, 0102>0104 0501>0502 0507>0510 1217>1219, 0501>0502",
                "2017, 0101>0103 0507>0508 1216>1218 1217>1219, 0101>0103 0507>0508 1217>1218",
                "2018, 1201>1203 1216>1218, 1216>1218",
                "2019, 0323>0325 0706>0708 1201>1202, 1201>1202",
                "2020, 0308>0309 0321>0324 0322>0325 0830>0831, 0308>0309 0322>0324 0830>0831",
                "2021, 0102>0104 0321>0324 0501>0503 0509>0510, 0321>0324 0509>0510",
                "2022, 0101>0103 0102>0104 0501>0502 0507>0510, 0102>0103 0501>0502",
                "2023, 0101>0103 0507>0508 1216>1218, 0101>0103 0507>0508",
                "2024, 0323>0325 0706>0708, ''",
                "2025, 0308>0310 0322>0324 0323>0325 0706>0707 0830>0901 1025>1027, 0323>0324 0706>0707",
                "2026, 0308>0309 0321>0324 0322>0325 0509>0511 1025>1026, 0308>0309 0322>0324 1025>1026",
                "2027, 0102>0104 0321>0324 0501>0503 0509>0510, 0321>0324 0509>0510"
            })
    void a_holiday_on_a_weekly_day_off_has_its_substitute(int year, String five, String six) {
        assertThat(substitutes(year, Week.FIVE_DAYS)).isEqualTo(five);
        assertThat(substitutes(year, Week.SIX_DAYS)).isEqualTo(six);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-05,2016-03-07", "2017-03-18,2017-03-20", "2017-07-01,2017-07-07", "2018-03-03,2018-03-09",
        "2018-04-28,2018-04-30", "2018-05-05,2018-05-08", "2018-08-25,2018-08-31", "2018-12-29,2018-12-31",
        "2019-05-04,2019-05-10", "2020-05-11,2020-05-08", "2021-07-03,2021-07-05", "2022-03-05,2022-03-07",
        "2022-08-27,2022-08-29", "2022-10-22,2022-10-24", "2023-07-01,2023-07-07", "2024-05-04,2024-05-08"
    })
    void a_transfer_from_a_day_only_the_five_day_week_rests_concerns_it_alone(LocalDate from, LocalDate to) {
        assertThat(works(from, Week.FIVE_DAYS)).isTrue();
        assertThat(works(to, Week.FIVE_DAYS)).isFalse();
        assertThat(works(from, Week.SIX_DAYS)).isTrue();
        assertThat(works(to, Week.SIX_DAYS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2020-01-05,2020-01-03", "2020-12-20,2020-12-18", "2025-01-05,2025-01-03"})
    void a_transfer_from_a_Sunday_concerns_both_weeks(LocalDate from, LocalDate to) {
        for (var week : Week.values()) {
            assertThat(works(from, week)).isTrue();
            assertThat(works(to, week)).isFalse();
        }
    }

    @Test
    void a_religious_day_off_on_a_weekend_is_lost() {
        assertThat(works(LocalDate.parse("2017-01-09"), Week.FIVE_DAYS)).isTrue();
        assertThat(works(LocalDate.parse("2022-07-11"), Week.FIVE_DAYS)).isTrue();
        assertThat(works(LocalDate.parse("2022-07-09"), Week.SIX_DAYS)).isFalse();
    }

    @Test
    void the_31st_of_August_2026_is_a_working_day() {
        assertThat(works(LocalDate.parse("2026-08-31"), Week.FIVE_DAYS)).isTrue();
        assertThat(HOLIDAYS.year(2026).remark()).contains("31 August");
    }

    @Test
    void the_reason_of_a_transferred_day_names_the_other_day_and_the_act() {
        assertThat(HOLIDAYS.kind(LocalDate.parse("2018-04-28"), Week.FIVE_DAYS))
                .isEqualTo(new DayKind.WorkingByTransfer(LocalDate.parse("2018-04-30"), "P1700000864"));
        assertThat(HOLIDAYS.kind(LocalDate.parse("2018-04-30"), Week.FIVE_DAYS))
                .isEqualTo(new DayKind.RestByTransfer(LocalDate.parse("2018-04-28"), "P1700000864"));
    }

    private static long workingDays(int year, Week week) {
        return days(year).filter(date -> works(date, week)).count();
    }

    private static String substitutes(int year, Week week) {
        var day = DateTimeFormatter.ofPattern("MMdd");
        return days(year)
                .flatMap(date -> HOLIDAYS.kind(date, week) instanceof DayKind.Substitute(var holiday, var _)
                        ? Stream.of(day.format(holiday) + ">" + day.format(date))
                        : Stream.of())
                .collect(joining(" "));
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean works(LocalDate date, Week week) {
        return HOLIDAYS.kind(date, week).working();
    }
}
