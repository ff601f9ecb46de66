package kz.qyzmet.prove;

import kz.qyzmet.calendar.Term;
import org.jspecify.annotations.Nullable;

/**
 * In whole days, as acts count: minutes are met within the day. A term of minutes or hours is over on the day it begins, or, if the
 * office does not work then, on its next working day; it takes another day only when the minutes of one office in a row are more than
 * the office is open.
 */
final class DayRun implements Run {
    private int day;
    private int used;
    private @Nullable Desk last;

    DayRun(int day) {
        this.day = day;
    }

    @Override
    public void take(Turn turn) {
        switch (turn.step().within()) {
            case null -> {}
            case Term.Minutes(int count) -> minutes(turn.desk(), count);
            case Term.Hours(int count) -> minutes(turn.desk(), 60 * count);
            case Term days -> {
                day = turn.desk().table().after(day, days);
                used = 0;
            }
        }
    }

    private void minutes(Desk desk, int count) {
        var table = desk.table();
        used = desk == last ? used + count : count;
        last = desk;
        // a day off has no minutes
        for (; used > table.openMinutes(day); day = table.nextWorkingDay(day)) used -= table.openMinutes(day);
    }

    @Override
    public int moment() {
        return day * DayTable.DAY;
    }
}
