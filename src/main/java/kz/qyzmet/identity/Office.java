package kz.qyzmet.identity;

import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.calendar.WorkCalendar;

/**
 * A place where officials work: a school, a department, a branch of the State Corporation.
 *
 * @param oblast as in regulation files
 * @param code names the office within its oblast, in addresses and numbers
 * @param bin that of the legal entity; units of one entity share it
 */
public record Office(long id, OfficeKind kind, String oblast, String code, Label name, Label address, Bin bin) {
    /** By which it counts: six days a week and its own hours at the State Corporation, five elsewhere, in the oblast's time. */
    public WorkCalendar calendar() {
        var zone = OblastZones.of(oblast);
        return kind == OfficeKind.STATE_CORPORATION ? WorkCalendar.stateCorporation(zone) : WorkCalendar.provider(zone);
    }
}
