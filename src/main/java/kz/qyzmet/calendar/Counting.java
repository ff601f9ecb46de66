package kz.qyzmet.calendar;

import java.util.List;
import kz.qyzmet.calendar.Policy.Always;
import kz.qyzmet.calendar.Policy.CutOff;
import kz.qyzmet.calendar.Policy.Ending;
import kz.qyzmet.calendar.Policy.FirstDay;

/** The chosen ways of counting a term. */
public record Counting(FirstDay firstDay, Ending ending, CutOff cutOff) {
    /** For steps, and for what a person of the office or the State Corporation accepts. */
    public static final Counting GENERAL =
            new Counting(FirstDay.DAY_AFTER_ACCEPTANCE, Ending.ROLLS_FORWARD, CutOff.ANY_HOUR);

    /** For what is sent through the portal at any hour. */
    public static final Counting PORTAL =
            new Counting(FirstDay.DAY_AFTER_ACCEPTANCE, Ending.ROLLS_FORWARD, CutOff.CLOSING);

    /** For terms that end on their day, day off or not. */
    public static final Counting AS_STATED =
            new Counting(FirstDay.DAY_AFTER_ACCEPTANCE, Ending.AS_STATED, CutOff.ANY_HOUR);

    public Counting {
        // Otherwise one working day given after closing would have ended before it began.
        if (firstDay == FirstDay.DAY_OF_ACCEPTANCE && cutOff == CutOff.ANY_HOUR)
            throw new IllegalArgumentException("To count the day of acceptance, say when that day ends: a cut-off.");
    }

    /** The policies that bear on such a term. */
    public List<Policy> policies(Term term) {
        return switch (term) {
            case Term.Minutes _, Term.Hours _ -> List.of(cutOff, Always.WITHIN_OPENING_HOURS);
            case Term.WorkingDays _ -> List.of(firstDay, cutOff, Always.DUE_AT_CLOSING);
            case Term.CalendarDays _, Term.Months _ -> List.of(firstDay, ending, cutOff, Always.DUE_AT_CLOSING);
        };
    }
}
