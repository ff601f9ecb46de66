package kz.qyzmet.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import kz.qyzmet.calendar.Counting;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.calendar.WorkCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code qyzmet deadline}: when a term ends, and how each day was counted. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = "Counts a term: when it ends, and how each day was counted.")
final class DeadlineCommand implements Callable<Integer> {
    @Option(
            names = "--start",
            required = true,
            description = "2018-04-26T10:00, local time of the zone; or with an offset or Z.")
    private String start = "";

    @Option(
            names = "--term",
            required = true,
            description = "\"15 working days\", \"20 calendar days\", \"3 months\", \"2 hours\", \"30 minutes\".")
    private String term = "";

    @Option(names = "--week", defaultValue = "5", description = "5: a provider (default); 6: the State Corporation.")
    private String week = "";

    @Option(names = "--zone", defaultValue = "Asia/Almaty", description = "Time zone; default: ${DEFAULT-VALUE}.")
    private String zone = "";

    @Option(
            names = "--portal",
            description = "Sent through the portal: what comes after hours is received on the next working day.")
    private boolean portal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            var calendar = calendar();
            var counted = new CountedTerm(calendar, Term.parse(term), portal ? Counting.PORTAL : Counting.GENERAL);
            counted.lines(instant(calendar.zone())).forEach(spec.commandLine().getOut()::println);
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private WorkCalendar calendar() {
        return switch (week) {
            case "5" -> WorkCalendar.provider(zoneId());
            case "6" -> WorkCalendar.stateCorporation(zoneId());
            default -> throw new IllegalArgumentException("--week is 5 or 6, not \"" + week + "\".");
        };
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a time zone: \"" + zone + "\". Write one such as Asia/Oral.", e);
        }
    }

    private Instant instant(ZoneId local) {
        try {
            var read = DateTimeFormatter.ISO_DATE_TIME.parseBest(start, ZonedDateTime::from, LocalDateTime::from);
            return read instanceof LocalDateTime unzoned ? unzoned.atZone(local).toInstant() : Instant.from(read);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Not a date and time: \"" + start + "\". Write one such as 2018-04-26T10:00.", e);
        }
    }
}
