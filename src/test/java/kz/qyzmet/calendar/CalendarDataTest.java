package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones and hours: what the module reads from files. */
class CalendarDataTest {
    @ParameterizedTest
    @CsvSource({
        "west-kazakhstan, 5, 5",
        "mangystau, 5, 5",
        "karaganda, 6, 5",
        "zhambyl, 6, 5",
    })
    void an_oblast_counts_in_its_own_zone(String oblast, int hoursBefore, int hoursAfter) {
        var rules = OblastZones.of(oblast).getRules();
        assertThat(rules.getOffset(Instant.parse("2018-07-02T00:00:00Z")).getTotalSeconds())
                .isEqualTo(hoursBefore * 3600);
        assertThat(rules.getOffset(Instant.parse("2024-02-29T17:59:59Z")).getTotalSeconds())
                .isEqualTo(hoursBefore * 3600);
        assertThat(rules.getOffset(Instant.parse("2024-02-29T18:00:00Z")).getTotalSeconds())
                .isEqualTo(hoursAfter * 3600);
    }

    @Test
    void every_zone_of_the_file_exists() {
        var oblasts = DataFile.read("zones.yaml").keys();
        assertThat(oblasts)
                .hasSize(20)
                .allSatisfy(oblast -> assertThat(OblastZones.of(oblast)).isNotNull());
    }

    @Test
    void an_unknown_oblast_is_named_in_the_complaint() {
        assertThatThrownBy(() -> OblastZones.of("atlantis")).hasMessageContaining("\"atlantis\"");
    }

    @Test
    void offices_keep_the_hours_of_their_schedules() {
        var provider = OfficeHours.provider();
        assertThat(provider.opens()).isEqualTo("09:00");
        assertThat(provider.closes()).isEqualTo("18:30");
        assertThat(provider.acceptsUntil()).isEqualTo("17:30");
        assertThat(provider.ground()).isNotBlank();
        assertThat(OfficeHours.stateCorporation().closes()).isEqualTo("20:00");
        assertThat(OfficeHours.stateCorporation().lunch()).isNull();
        assertThat(OfficeHours.named("state-corporation-office-now").closes()).isEqualTo("18:00");
    }

    @Test
    void hours_that_contradict_themselves_are_refused() {
        var nine = LocalTime.of(9, 0);
        var six = LocalTime.of(18, 0);
        assertThatThrownBy(() -> new OfficeHours(six, nine, null, nine, null, "test"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new OfficeHours(nine, six, new OfficeHours.Span(six, LocalTime.of(19, 0)), six, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_legal_clock_ticks_in_microseconds() {
        var clock = LegalClock.system();
        assertThat(IntStream.range(0, 1000).mapToLong(_ -> clock.now().getLong(ChronoField.NANO_OF_SECOND) % 1000))
                .containsOnly(0L);
    }
}
