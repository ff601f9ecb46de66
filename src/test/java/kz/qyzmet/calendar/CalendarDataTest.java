package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones, hours, messages: what the module reads from files. */
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

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_reason_policy_and_holiday_has_its_words(String language) throws IOException {
        assertThat(messages(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys().toList());
    }

    @Test
    void the_time_left_is_told_in_the_plural_of_the_language() throws IOException {
        assertThat(left("kk", "IN_TIME", 6)).isEqualTo("6 жұмыс күні қалды");
        assertThat(left("ru", "IN_TIME", 1)).isEqualTo("остался 1 рабочий день");
        assertThat(left("ru", "IN_TIME", 3)).isEqualTo("осталось 3 рабочих дня");
        assertThat(left("ru", "IN_TIME", 6)).isEqualTo("осталось 6 рабочих дней");
        assertThat(left("en", "OVERDUE", 1)).isEqualTo("overdue by 1 working day");
        assertThat(left("en", "OVERDUE", 0)).isEqualTo("overdue");
    }

    private static Stream<String> keys() {
        var holidays = IntStream.rangeClosed(2015, 2030)
                .mapToObj(Holidays.shipped()::year)
                .flatMap(year -> Stream.concat(year.holidays().stream(), year.daysOff().stream()))
                .map(named -> "holiday." + named.name())
                .distinct();
        var kinds = Arrays.stream(DayKind.class.getPermittedSubclasses()).map(kind -> "kind." + kind.getSimpleName());
        var tallies = Arrays.stream(CountedDay.Tally.values()).map(tally -> "tally." + tally);
        var left = Arrays.stream(TimeLeft.Kind.values()).map(kind -> "left." + kind);
        var policies = Arrays.stream(Policy.class.getPermittedSubclasses())
                .flatMap(family -> Arrays.stream(family.getEnumConstants()))
                .map(policy -> "policy." + ((Policy) policy).name());
        return Stream.of(holidays, kinds, tallies, left, policies)
                .flatMap(keys -> keys)
                .map(key -> "calendar." + key);
    }

    private static String left(String language, String kind, int count) throws IOException {
        var pattern = messages(language).getProperty("calendar.left." + kind);
        return new MessageFormat(pattern, Locale.of(language)).format(new Object[] {count});
    }

    private static Properties messages(String language) throws IOException {
        var file = "messages_" + language + ".properties";
        var stream = Objects.requireNonNull(Term.class.getResourceAsStream(file), file);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
