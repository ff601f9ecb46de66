package kz.qyzmet.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.qyzmet.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** To which moment somebody asks the demo's clock to be moved; in the capital's time. */
final class ClockMove {
    static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private ClockMove() {}

    /**
     * Empty when neither says a moment.
     *
     * @param by {@code hour}, {@code working-day} (the next one at 09:00) or {@code week}; null or empty when {@code to} says it
     * @param to a local date-time: {@code 2018-07-05T10:00}
     */
    static Optional<Instant> from(Instant now, @Nullable String by, @Nullable String to) {
        if (by == null || by.isEmpty()) return Optional.ofNullable(to).flatMap(ClockMove::local);
        return switch (by) {
            case "hour" -> Optional.of(now.plus(Duration.ofHours(1)));
            case "working-day" -> Optional.of(morningAfter(now));
            case "week" -> Optional.of(now.plus(Duration.ofDays(7)));
            default -> Optional.empty();
        };
    }

    private static Instant morningAfter(Instant now) {
        var calendar = WorkCalendar.provider(ZONE);
        var day = calendar.nextWorkingDay(calendar.date(now));
        return day.atTime(MORNING).atZone(ZONE).toInstant();
    }

    private static Optional<Instant> local(String written) {
        try {
            var moment = LocalDateTime.parse(written.strip().replace(' ', 'T'));
            return Optional.of(moment.atZone(ZONE).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
