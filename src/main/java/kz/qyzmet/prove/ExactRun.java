package kz.qyzmet.prove;

import kz.qyzmet.calendar.Term;

/** To the minute, for a total that is itself one of minutes or hours. */
final class ExactRun implements Run {
    private int moment;

    ExactRun(int start) {
        this.moment = start;
    }

    @Override
    public void take(Turn turn) {
        var term = turn.step().within();
        if (term != null) moment = after(moment, term, turn.desk().table());
    }

    static int after(int moment, Term term, DayTable table) {
        return switch (term) {
            case Term.Minutes(int count) -> table.later(moment, count * DayTable.MINUTE);
            case Term.Hours(int count) -> table.later(moment, 60 * count * DayTable.MINUTE);
            case Term days -> table.closing(table.after(moment / DayTable.DAY, days));
        };
    }

    @Override
    public int moment() {
        return moment;
    }
}
