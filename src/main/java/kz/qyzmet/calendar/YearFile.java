package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.HolidayYear.Named;
import kz.qyzmet.calendar.HolidayYear.Transfer;

/** Reads {@code calendar/<year>.yaml}. */
final class YearFile {
    private YearFile() {}

    /** Empty if the year has no file. */
    static Optional<HolidayYear> find(int year) {
        return DataFile.find(year + ".yaml").map(YearFile::read);
    }

    private static HolidayYear read(DataFile file) {
        return new HolidayYear(
                file.at("year").number(),
                true,
                named(file.at("holidays")),
                named(file.at("days-off")),
                file.items("transfers").stream().map(YearFile::transfer).toList(),
                date(file.at("known-since")),
                file.maybe("remark").map(DataFile::text).orElse(null),
                file.at("sources").items().stream().map(DataFile::text).toList());
    }

    private static List<Named> named(DataFile byName) {
        return byName.keys().stream()
                .flatMap(name -> byName.at(name).items().stream().map(day -> new Named(date(day), name)))
                .toList();
    }

    private static Transfer transfer(DataFile moved) {
        return new Transfer(
                date(moved.at("from")), date(moved.at("to")), moved.at("act").text());
    }

    private static LocalDate date(DataFile day) {
        return LocalDate.parse(day.text());
    }
}
