package kz.qyzmet.calendar;

import java.time.LocalTime;
import kz.qyzmet.calendar.OfficeHours.Span;

/** Reads {@code calendar/hours.yaml}. */
final class HoursFile {
    private static final DataFile HOURS = DataFile.read("hours.yaml");

    private HoursFile() {}

    static OfficeHours read(String name) {
        var stated = HOURS.at(name);
        return new OfficeHours(
                time(stated.at("opens")),
                time(stated.at("closes")),
                stated.maybe("lunch")
                        .map(lunch -> new Span(time(lunch.at("from")), time(lunch.at("to"))))
                        .orElse(null),
                time(stated.at("accepts-until")),
                stated.maybe("saturday-closes").map(HoursFile::time).orElse(null),
                stated.at("ground").text());
    }

    private static LocalTime time(DataFile value) {
        return LocalTime.parse(value.text());
    }
}
