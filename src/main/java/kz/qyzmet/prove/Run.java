package kz.qyzmet.prove;

import kz.qyzmet.calendar.Term;

/** The way of a case through its steps when everybody takes all his time: a moment that goes on with each step. */
interface Run {
    void take(Turn turn);

    /** Half minutes from the first day of the proof; see {@link DayTable}. */
    int moment();

    /** Whole days for a total in days, to the minute for a total in minutes or hours. */
    static Run from(int start, Term total) {
        return exact(total) ? new ExactRun(start) : new DayRun(start / DayTable.DAY);
    }

    static boolean exact(Term total) {
        return total instanceof Term.Minutes || total instanceof Term.Hours;
    }
}
