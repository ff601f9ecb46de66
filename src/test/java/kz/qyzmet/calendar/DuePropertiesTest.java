package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is true of every deadline from 2015 to 2035. */
class DuePropertiesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final List<WorkCalendar> OFFICES =
            List.of(WorkCalendar.provider(ZONE), WorkCalendar.stateCorporation(ZONE));
    private static final LocalDate FIRST = LocalDate.parse("2015-01-01");
    private static final LocalDate LAST = LocalDate.parse("2035-12-31");

    @Property(tries = 3000)
    void a_later_start_never_ends_earlier(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 5_000_000) int secondsLater,
            @ForAll("terms") Term term,
            @ForAll("countings") Counting counting,
            @ForAll("offices") WorkCalendar office) {
        var later = office.due(start.plusSeconds(secondsLater), term, counting).at();
        assertThat(office.due(start, term, counting).at()).isBeforeOrEqualTo(later);
    }

    @Property(tries = 3000)
    void a_longer_term_never_ends_earlier(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll("countings") Counting counting,
            @ForAll("offices") WorkCalendar office) {
        var shorter = every(count);
        var longer = every(count + 1);
        for (int i = 0; i < shorter.size(); i++)
            assertThat(office.due(start, shorter.get(i), counting).at())
                    .isBeforeOrEqualTo(
                            office.due(start, longer.get(i), counting).at());
    }

    @Property(tries = 3000)
    void a_deadline_is_after_its_start_and_within_a_working_day(
            @ForAll("starts") Instant start,
            @ForAll("terms") Term term,
            @ForAll("countings") Counting counting,
            @ForAll("offices") WorkCalendar office) {
        var deadline = office.due(start, term, counting);
        var day = office.date(deadline.at());
        assertThat(deadline.at()).isAfter(start);
        assertThat(deadline.counted().getLast().date()).isEqualTo(day);
        if (counting.ending() == Policy.Ending.ROLLS_FORWARD) {
            assertThat(office.isWorkingDay(day)).isTrue();
            assertThat(deadline.at()).isBetween(office.opening(day), office.closing(day));
        }
    }

    @Property(tries = 2000)
    void minutes_are_exactly_that_much_open_time(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 3000) int count,
            @ForAll("offices") WorkCalendar office) {
        var due = office.due(start, new Term.Minutes(count)).at();
        assertThat(office.openTime(start, due)).hasMinutes(count);
    }

    /** Day by day against a count that shares no code with the calendar but the dates of the holidays. */
    @Test
    void working_days_are_what_a_count_on_the_fingers_gives() {
        for (var office : OFFICES) {
            var off = daysOffOnTheFingers(office.week());
            for (var date = FIRST; date.isBefore(LAST); date = date.plusDays(1))
                for (int count : new int[] {1, 2, 5, 15})
                    assertThat(office.due(office.opening(date), new Term.WorkingDays(count))
                                    .at())
                            .as("%s + %d, %s", date, count, office.week())
                            .isEqualTo(office.closing(onTheFingers(date, count, off)));
        }
    }

    private static LocalDate onTheFingers(LocalDate date, int count, Set<LocalDate> off) {
        int left = count;
        var day = date;
        while (left > 0) {
            day = day.plusDays(1);
            if (!off.contains(day)) left--;
        }
        return day;
    }

    private static Set<LocalDate> daysOffOnTheFingers(Week week) {
        var off = new HashSet<LocalDate>();
        var weekend = new HashSet<LocalDate>();
        for (var date = FIRST; date.getYear() <= LAST.getYear() + 1; date = date.plusDays(1)) {
            boolean saturday = date.getDayOfWeek() == DayOfWeek.SATURDAY && week == Week.FIVE_DAYS;
            if (saturday || date.getDayOfWeek() == DayOfWeek.SUNDAY) weekend.add(date);
        }
        for (int year = FIRST.getYear(); year <= LAST.getYear() + 1; year++)
            off.addAll(daysOffOnTheFingers(Holidays.shipped().year(year), weekend));
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++)
            for (var moved : Holidays.shipped().year(year).transfers())
                if (weekend.remove(moved.from()) || off.remove(moved.from())) off.add(moved.to());
        off.addAll(weekend);
        return off;
    }

    private static Set<LocalDate> daysOffOnTheFingers(HolidayYear year, Set<LocalDate> weekend) {
        var off = new HashSet<LocalDate>();
        year.daysOff().forEach(day -> off.add(day.date()));
        year.holidays().forEach(day -> off.add(day.date()));
        int owed = 0;
        for (var date = LocalDate.of(year.year(), 1, 1); date.getYear() == year.year(); date = date.plusDays(1)) {
            var day = date;
            boolean rests = weekend.contains(day) || off.contains(day);
            if (weekend.contains(day)
                    && year.holidays().stream()
                            .anyMatch(holiday -> holiday.date().equals(day))) owed++;
            if (!rests && owed > 0) {
                off.add(day);
                owed--;
            }
        }
        return off;
    }

    @Provide
    Arbitrary<Instant> starts() {
        var seconds = Arbitraries.longs()
                .between(
                        FIRST.atStartOfDay(ZONE).toEpochSecond(),
                        LAST.atStartOfDay(ZONE).toEpochSecond());
        return seconds.map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.integers().between(1, 100).flatMap(count -> Arbitraries.of(every(count)));
    }

    @Provide
    Arbitrary<WorkCalendar> offices() {
        return Arbitraries.of(OFFICES);
    }

    @Provide
    Arbitrary<Counting> countings() {
        var endings = Arbitraries.of(Policy.Ending.class);
        var afterwards = Combinators.combine(endings, Arbitraries.of(Policy.CutOff.class))
                .as((ending, cutOff) -> new Counting(Policy.FirstDay.DAY_AFTER_ACCEPTANCE, ending, cutOff));
        var atOnce = Combinators.combine(endings, Arbitraries.of(Policy.CutOff.CLOSING, Policy.CutOff.LAST_ACCEPTANCE))
                .as((ending, cutOff) -> new Counting(Policy.FirstDay.DAY_OF_ACCEPTANCE, ending, cutOff));
        return Arbitraries.oneOf(afterwards, atOnce);
    }

    private static List<Term> every(int count) {
        return Stream.<Term>of(
                        new Term.Minutes(count),
                        new Term.Hours(count),
                        new Term.WorkingDays(count),
                        new Term.CalendarDays(count),
                        new Term.Months(count))
                .toList();
    }
}
