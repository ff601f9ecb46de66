package kz.qyzmet.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Counting;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.calendar.WorkCalendar;

/**
 * A service as one oblast offers it in one edition: the key of everything.
 *
 * @param hash content hash of both files, what a case pins
 */
public record Offering(String hash, Regulation regulation, Standard standard) {
    public String service() {
        return regulation.service();
    }

    public String oblast() {
        return regulation.oblast();
    }

    /** The first day of the pair: both files apply from here on. */
    public LocalDate from() {
        var regulated = regulation.from().value();
        var standardised = standard.from().value();
        return regulated.isBefore(standardised) ? standardised : regulated;
    }

    /** The first day on which one of the two is at an end by its own text; empty when the sources show no end. */
    public Optional<LocalDate> until() {
        var repealed = Optional.ofNullable(regulation.repealed())
                .map(repeal -> repeal.from().value());
        var ended = Optional.ofNullable(standard.until()).map(Stated::value);
        return Stream.of(repealed, ended).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** What may be given here through this channel: the regulation's choice among the standard's results. */
    public List<Standard.Result> results(Channel channel) {
        var here = regulation.results().value();
        return standard.results().stream()
                .filter(result ->
                        here.contains(result.id()) && result.channels().contains(channel))
                .toList();
    }

    /** The last instant of the total term of what was handed in then, counted at the provider. */
    public Instant due(Instant acceptedAt, Channel channel, WorkCalendar provider) {
        var counting = channel == Channel.PORTAL ? Counting.PORTAL : Counting.GENERAL;
        return provider.due(acceptedAt, standard.total().value(), counting).at();
    }

    /** The window for filing that what these answers ask must wait for then, in the oblast's local time; empty when all is open. */
    public Optional<FilingWindow> closedWindow(Map<String, String> answers, Instant then) {
        var asked = regulation.windows().stream()
                .filter(window ->
                        window.field() == null || Objects.equals(window.value(), answers.get(window.field())));
        return FilingWindow.closed(asked, LocalDate.ofInstant(then, OblastZones.of(oblast())));
    }

    /** Whether applications are taken under this edition on that day: a later edition may still replace it, see {@link Library}. */
    public boolean inForce(LocalDate on) {
        return !on.isBefore(from()) && until().map(on::isBefore).orElse(true);
    }
}
