package kz.qyzmet.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an office works on its working days, in its local time.
 *
 * @param lunch null where there is no break
 * @param acceptsUntil the last moment for acceptance and issue
 * @param saturdayCloses null where Saturday is like every working day
 * @param ground who states these hours
 */
public record OfficeHours(
        LocalTime opens,
        LocalTime closes,
        @Nullable Span lunch,
        LocalTime acceptsUntil,
        @Nullable LocalTime saturdayCloses,
        String ground) {
    /** A stretch of one day, from before to. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) throw new IllegalArgumentException("Not a stretch of a day: " + from + "-" + to);
        }
    }

    public OfficeHours {
        var day = new Span(opens, closes);
        if (acceptsUntil.isBefore(opens) || acceptsUntil.isAfter(closes))
            throw new IllegalArgumentException("Acceptance until " + acceptsUntil + " is outside " + day);
        if (lunch != null && (!lunch.from().isAfter(opens) || !lunch.to().isBefore(closes)))
            throw new IllegalArgumentException(lunch + " is not inside " + day);
        if (saturdayCloses != null && (!saturdayCloses.isAfter(opens) || saturdayCloses.isAfter(closes)))
            throw new IllegalArgumentException("Closing on Saturday at " + saturdayCloses + " is outside " + day);
    }

    /** Hours of providers. */
    public static OfficeHours provider() {
        return named("provider");
    }

    /** Hours of the State Corporation from 2016 to about 2020. */
    public static OfficeHours stateCorporation() {
        return named("state-corporation");
    }

    /** Hours by their name in {@code calendar/hours.yaml}. */
    public static OfficeHours named(String name) {
        return HoursFile.read(name);
    }

    /** When the office closes on such a day of the week. */
    public LocalTime closes(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY && saturdayCloses != null ? saturdayCloses : closes;
    }

    /** The stretches in which minutes run on such a day of the week. */
    public List<Span> open(DayOfWeek day) {
        var end = closes(day);
        if (lunch == null || !lunch.from().isBefore(end)) return List.of(new Span(opens, end));
        var morning = new Span(opens, lunch.from());
        return lunch.to().isBefore(end) ? List.of(morning, new Span(lunch.to(), end)) : List.of(morning);
    }
}
