package kz.qyzmet.directory;

import java.util.Arrays;
import java.util.Optional;
import kz.qyzmet.calendar.Term;

/** The units of terms, as files write them. */
enum TermUnit {
    MINUTE("minute"),
    HOUR("hour"),
    WORKING_DAY("working day"),
    CALENDAR_DAY("calendar day"),
    MONTH("month");

    private final String written;

    TermUnit(String written) {
        this.written = written;
    }

    String term(String count) {
        return count + " " + written;
    }

    static Optional<TermUnit> of(String name) {
        return Arrays.stream(values()).filter(unit -> unit.name().equals(name)).findFirst();
    }

    static TermUnit of(Term term) {
        return switch (term) {
            case Term.Minutes _ -> MINUTE;
            case Term.Hours _ -> HOUR;
            case Term.WorkingDays _ -> WORKING_DAY;
            case Term.CalendarDays _ -> CALENDAR_DAY;
            case Term.Months _ -> MONTH;
        };
    }
}
