package kz.qyzmet.calendar;

import java.time.ZoneId;

/** The time zone of each oblast ({@code calendar/zones.yaml}). */
public final class OblastZones {
    private static final DataFile ZONES = DataFile.read("zones.yaml");

    private OblastZones() {}

    /** The zone in which the oblast's offices count. */
    public static ZoneId of(String oblast) {
        return ZONES.maybe(oblast)
                .map(zone -> ZoneId.of(zone.text()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No time zone is stated for the oblast \"" + oblast + "\" in calendar/zones.yaml."));
    }
}
