package kz.qyzmet.prove;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.stream.IntStream;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;

/**
 * The days an application may be handed in on, and the moments of a day that matter. The portal takes it on any day, a counter on its
 * working days while it is open, both only while a filing window is open for some answer.
 *
 * <p>Whole days ({@link DayRun}): runs and totals depend on nothing but the day, except that the portal's total begins a working day
 * later for what comes after closing. So a working day of the portal has two classes of moments, until closing with the closing moment
 * itself, and after it; any other day has one.
 *
 * <p>To the minute ({@link ExactRun}): from a moment when the office is closed everything runs as from any other of the same night, so
 * one before opening and one after closing stand for it. Between opening and closing each term moves a moment along straight lines that
 * bend only on multiples of a grain: the greatest common divisor of all the terms and of the hours offices keep. Between two multiples
 * the difference of two such lines is a line of slope -1, 0 or 1 that comes from a multiple of the grain and goes to one, so it is
 * positive somewhere only if it is so in the middle. Multiples and middles are all that matters.
 *
 * @param front whose counter it is; the provider's for the portal
 * @param open the days, by number
 */
record Starts(Channel channel, DayTable front, BitSet open) {
    /** How many days a proof covers: 2015 to 2035. */
    static final int DAYS = DayTable.day(LocalDate.of(2036, 1, 1));

    static Starts of(Offering offering, Channel channel, DayTable front) {
        var windows = new Windows(offering);
        var open = new BitSet(DAYS);
        for (int day = 0; day < DAYS; day++)
            if (channel == Channel.PORTAL || front.works(day))
                open.set(day, windows.none() || windows.open(DayTable.date(day)));
        return new Starts(channel, front, open);
    }

    /** A moment of each class of the day, for whole days. */
    int[] classes(int day) {
        int opening = front.opening(day);
        return channel == Channel.PORTAL && front.works(day)
                ? new int[] {opening, front.closing(day) + DayTable.MINUTE}
                : new int[] {opening};
    }

    /** The moments of the day that matter to the minute. */
    int[] moments(int day, int grain) {
        int step = grain / 2;
        var hours = IntStream.iterate(front.opening(day), at -> at <= front.closing(day), at -> at + step);
        var night = IntStream.of(day * DayTable.DAY, front.closing(day) + DayTable.MINUTE);
        return (channel == Channel.PORTAL ? IntStream.concat(night, hours) : hours).toArray();
    }

    /** Every moment of the same day up to that far away. */
    int[] around(int moment, int grain) {
        int day = moment / DayTable.DAY;
        boolean portal = channel == Channel.PORTAL;
        int from = portal ? day * DayTable.DAY : front.opening(day);
        int to = portal ? from + DayTable.DAY - 1 : front.closing(day);
        return IntStream.rangeClosed(Math.max(from, moment - grain), Math.min(to, moment + grain))
                .toArray();
    }
}
