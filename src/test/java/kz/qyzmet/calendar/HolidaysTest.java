package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.calendar.HolidayYear.Named;
import kz.qyzmet.calendar.HolidayYear.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    private static final Holidays SHIPPED = Holidays.shipped();

    @Test
    void the_years_2015_to_2027_are_data_and_later_ones_the_rule() {
        assertThat(SHIPPED.known(2015)).isTrue();
        assertThat(SHIPPED.known(2027)).isTrue();
        assertThat(SHIPPED.known(2028)).isFalse();
        assertThat(SHIPPED.year(2028).transfers()).isEmpty();
        assertThat(SHIPPED.year(2028).remark()).contains("2028");
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void every_data_file_agrees_with_the_rule_of_the_law(int year) {
        var rule = HolidayLaw.shipped().year(year);
        var data = SHIPPED.year(year);
        assertThat(data.year()).isEqualTo(year);
        assertThat(data.holidays()).containsExactlyInAnyOrderElementsOf(rule.holidays());
        assertThat(data.daysOff()).contains(new Named(LocalDate.of(year, 1, 7), "christmas"));
        assertThat(data.sources()).isNotEmpty();
        assertThat(data.knownSince()).isNotNull();
        assertThat(data.transfers())
                .allSatisfy(moved -> assertThat(data.sources()).contains(moved.act()));
    }

    /** Observed since 2017; in 2015 and 2016 the country kept the feast a day after the computed one. */
    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void the_estimate_of_Kurban_Ait_is_at_most_a_day_early(int year) {
        var kept = kurbanAit(SHIPPED.year(year));
        assertThat(kurbanAit(HolidayLaw.shipped().year(year))).isEqualTo(year < 2017 ? kept.minusDays(1) : kept);
    }

    @Test
    void a_year_may_have_two_Kurban_Aits() {
        assertThat(HolidayLaw.shipped().year(2039).daysOff())
                .filteredOn(day -> day.name().equals("kurban-ait"))
                .hasSize(2);
    }

    @Test
    void Constitution_Day_moves_from_August_to_March() {
        assertThat(offBecauseOfConstitution(SHIPPED, "2025-08-30")).isTrue();
        assertThat(offBecauseOfConstitution(SHIPPED, "2026-08-30")).isFalse();
        assertThat(offBecauseOfConstitution(SHIPPED, "2028-03-15")).isTrue();
    }

    @Test
    void an_edited_year_changes_that_year_only_and_leaves_the_shipped_calendar_alone() {
        var year = SHIPPED.year(2028);
        var transfer = new Transfer(LocalDate.parse("2028-01-15"), LocalDate.parse("2028-01-17"), "test act");
        var edited = SHIPPED.with(new HolidayYear(
                2028, true, year.holidays(), year.daysOff(), List.of(transfer), null, null, List.of("test act")));

        assertThat(edited.kind(transfer.from(), Week.FIVE_DAYS).working()).isTrue();
        assertThat(edited.kind(transfer.to(), Week.FIVE_DAYS).working()).isFalse();
        assertThat(edited.known(2028)).isTrue();
        assertThat(SHIPPED.known(2028)).isFalse();
        assertThat(edited).isNotEqualTo(SHIPPED);
        assertThat(edited.with(year)).isEqualTo(SHIPPED);
    }

    @Test
    void a_year_that_speaks_of_another_is_refused() {
        var stray = List.of(new Named(LocalDate.parse("2027-01-01"), "new-year"));
        assertThatThrownBy(() -> new HolidayYear(2028, true, stray, List.of(), List.of(), null, null, List.of()))
                .hasMessage("The calendar of 2028 speaks of 2027-01-01.");
    }

    @Test
    void a_year_out_of_reach_is_refused_not_guessed() {
        assertThatThrownBy(() -> SHIPPED.kind(LocalDate.parse("2014-12-31"), Week.FIVE_DAYS))
                .hasMessage("There is no calendar for the year 2014.");
    }

    private static LocalDate kurbanAit(HolidayYear year) {
        return year.daysOff().stream()
                .filter(day -> day.name().equals("kurban-ait"))
                .map(Named::date)
                .findFirst()
                .orElseThrow();
    }

    private static boolean offBecauseOfConstitution(Holidays holidays, String date) {
        return holidays.kind(LocalDate.parse(date), Week.SIX_DAYS).equals(new DayKind.Holiday("constitution-day"));
    }
}
