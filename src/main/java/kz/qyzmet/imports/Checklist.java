package kz.qyzmet.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.compile.CompiledAct.Duty;
import kz.qyzmet.compile.CompiledAct.EntryIntoForce;
import kz.qyzmet.compile.Told;
import org.jspecify.annotations.Nullable;

/** What an act orders to be done with itself, beside what was done. */
public final class Checklist {
    private static final String PUBLICATION = "act/publication";
    private static final WorkCalendar WEEKDAYS = WorkCalendar.provider(ZoneId.of("Asia/Almaty"));

    private Checklist() {}

    /**
     * A duty.
     *
     * @param key by which it is noted as done
     * @param told the act's own words; null for the publication that an act presupposes without ordering it
     * @param until last day for it; null where the act sets none or it cannot be counted yet
     * @param done null until it is
     */
    public record Line(
            String key,
            Duty.Kind kind,
            @Nullable Told<Duty> told,
            @Nullable LocalDate until,
            @Nullable DutyDone done) {
        /** Done after its last day, or not yet although that day is over. */
        public boolean late(LocalDate today) {
            return until != null && (done == null ? today : done.on()).isAfter(until);
        }
    }

    /** In the order of the act. */
    public static List<Line> of(Import act) {
        var rules = act.compiled().act();
        var lines = new ArrayList<Line>();
        for (var told : rules.duties())
            lines.add(
                    new Line(told.fact(), told.value().kind(), told, until(act, told.value()), done(act, told.fact())));
        boolean ordered = lines.stream().anyMatch(line -> line.kind() == Duty.Kind.PUBLICATION);
        if (!ordered && rules.entryIntoForce() != null && namedDay(act).isEmpty())
            lines.add(new Line(PUBLICATION, Duty.Kind.PUBLICATION, null, null, done(act, PUBLICATION)));
        return List.copyOf(lines);
    }

    /** The first day in force by the act's own rule; empty while it follows from a publication that is not noted, or where it has no rule. */
    static Optional<LocalDate> inForceFrom(Import act) {
        var rule = act.compiled().act().entryIntoForce();
        if (rule == null) return Optional.empty();
        var named = namedDay(act);
        return named.isPresent()
                ? named
                : of(act).stream()
                        .filter(line -> line.kind() == Duty.Kind.PUBLICATION)
                        .flatMap(line -> Optional.ofNullable(line.done()).stream())
                        .map(published -> rule.value().from(published.on()))
                        .findFirst();
    }

    /** The day in force that the act itself names. */
    private static Optional<LocalDate> namedDay(Import act) {
        var rule = act.compiled().act().entryIntoForce();
        return rule != null && rule.value() instanceof EntryIntoForce.OnDay(var day)
                ? Optional.of(day)
                : Optional.empty();
    }

    /** Acts give a term for the publication, and count it from the state registration; a day off is no last day. */
    private static @Nullable LocalDate until(Import act, Duty duty) {
        var within = duty.within();
        if (within == null || duty.kind() != Duty.Kind.PUBLICATION) return null;
        return registered(act)
                .map(day -> WEEKDAYS.date(
                        WEEKDAYS.due(WEEKDAYS.opening(day), within).at()))
                .orElse(null);
    }

    /** As noted, else as the text's own heading tells it. */
    private static Optional<LocalDate> registered(Import act) {
        var told = act.compiled().act().act();
        return act.compiled().act().duties().stream()
                .filter(duty -> duty.value().kind() == Duty.Kind.STATE_REGISTRATION)
                .flatMap(duty -> Optional.ofNullable(done(act, duty.fact())).stream())
                .map(DutyDone::on)
                .findFirst()
                .or(() ->
                        Optional.ofNullable(told).map(heading -> heading.value().registeredOn()));
    }

    private static @Nullable DutyDone done(Import act, String key) {
        return act.duties().stream()
                .filter(done -> done.duty().equals(key))
                .findFirst()
                .orElse(null);
    }
}
