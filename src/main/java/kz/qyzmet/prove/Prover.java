package kz.qyzmet.prove;

import java.time.ZoneId;
import java.util.List;
import kz.qyzmet.calendar.Holidays;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.regulation.Offering;

/**
 * Proves a regulation and its standard for every start from 2015 to 2035, on every channel, to every ending. Looks up days instead of
 * walking them: milliseconds, so the tables are made once. Safe for many threads.
 */
public final class Prover {
    private static final Prover SHIPPED = new Prover(Holidays.shipped());

    private final Holidays holidays;
    private final DayTable provider;
    private final DayTable corporation;

    /** A prover by these holidays. */
    public Prover(Holidays holidays) {
        this.holidays = holidays;
        // local days and hours: the zone has no part in them
        var anywhere = ZoneId.of("Z");
        this.provider = new DayTable(WorkCalendar.provider(anywhere).with(holidays));
        this.corporation = new DayTable(WorkCalendar.stateCorporation(anywhere).with(holidays));
    }

    /** By the calendar of this release. */
    public static Proof prove(Offering offering) {
        return SHIPPED.of(offering);
    }

    /** What is true of the offering. */
    public Proof of(Offering offering) {
        var zone = OblastZones.of(offering.oblast());
        var paths = Paths.of(
                offering,
                new Desk(WorkCalendar.provider(zone).with(holidays), provider),
                new Desk(WorkCalendar.stateCorporation(zone).with(holidays), corporation));
        return new Proof(
                offering.service(),
                offering.oblast(),
                List.of(
                        new Terms(offering, paths).claim(),
                        new Endings(offering, paths).claim(),
                        new RolesAndTerms(paths).claim(),
                        new FourEyes(paths).claim(),
                        new Grounds(offering, paths).claim()));
    }
}
