package kz.qyzmet.prove;

import java.util.BitSet;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;

/**
 * The moments an application may be handed in at. The portal takes it on any day, a counter on its working days, both only while a
 * filing window is open for some answer. One moment stands for a whole class, and the classes leave nothing out:
 *
 * <p>For a total in days, runs and totals are whole days (see {@link DayRun}) and depend on nothing but the day, except that the
 * portal's total begins a working day later for what comes after closing: a working day has two classes, until closing with the closing
 * moment itself, and after it; a day off has one.
 *
 * <p>For a total in minutes or hours every term moves a moment along straight lines that bend on full minutes only, since offices open
 * and close on them and terms are whole minutes. Between two full minutes the difference of two such lines is a line of slope -1, 0 or 1
 * between whole numbers, so it is positive somewhere only if it is in the middle. Full and half minutes are all that matters.
 *
 * @param front whose counter it is; the provider's for the portal
 * @param open the days, by number
 */
record Starts(Channel channel, Desk front, BitSet open) {
    /** How many days a proof covers: 2015 to 2035. */
    static final int DAYS = DayTable.day(java.time.LocalDate.of(2036, 1, 1));

    static Starts of(Offering offering, Channel channel, Desk front) {
        var windows = new Windows(offering);
        var open = new BitSet(DAYS);
        for (int day = 0; day < DAYS; day++)
            if (channel == Channel.PORTAL || front.table().works(day)) open.set(day, windows.open(DayTable.date(day)));
        return new Starts(channel, front, open);
    }

    /** A moment of each class of the day. */
    IntStream on(int day, Term total) {
        var table = front.table();
        int opening = table.opening(day);
        if (channel != Channel.PORTAL)
            return Run.exact(total) ? IntStream.rangeClosed(opening, table.closing(day)) : IntStream.of(opening);
        if (Run.exact(total)) return IntStream.range(day * DayTable.DAY, (day + 1) * DayTable.DAY);
        return table.works(day) ? IntStream.of(opening, table.closing(day) + DayTable.MINUTE) : IntStream.of(opening);
    }
}
