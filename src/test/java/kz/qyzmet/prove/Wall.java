package kz.qyzmet.prove;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A calendar on the wall for 2015 to 2039, written down from the official ones up to 2027 and by the rule of the law after that. It
 * shares no code with the calendar module.
 */
final class Wall {
    static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate END = LocalDate.of(2040, 1, 1);

    /** First days of Kurban Ait: announced up to 2026, by the Umm al-Qura tables after that. */
    private static final Set<LocalDate> KURBAN_AIT =
            days("2015-09-24 2016-09-12 2017-09-01 2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 2023-06-28"
                    + " 2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22"
                    + " 2033-03-12 2034-03-01 2035-02-19 2036-02-08 2037-01-27 2038-01-16 2039-01-05 2039-12-26");

    /** Days off instead of holidays on a weekly day off, and moved ones, where people work five days. */
    private static final Set<LocalDate> OFF_INSTEAD_FIVE = days(
            "2015-03-09 2015-03-24 2015-03-25 2015-05-11 2015-08-31 2016-01-04 2016-05-02 2016-05-10 2016-12-19 2016-03-07"
                    + " 2017-01-03 2017-05-08 2017-12-18 2017-12-19 2017-03-20 2017-07-07"
                    + " 2018-12-03 2018-12-18 2018-03-09 2018-04-30 2018-05-08 2018-08-31 2018-12-31"
                    + " 2019-03-25 2019-07-08 2019-12-02 2019-05-10 2020-03-09 2020-03-24 2020-03-25 2020-08-31 2020-01-03"
                    + " 2020-05-08 2020-12-18 2021-01-04 2021-03-24 2021-05-03 2021-05-10 2021-07-05"
                    + " 2022-01-03 2022-01-04 2022-05-02 2022-05-10 2022-03-07 2022-08-29 2022-10-24"
                    + " 2023-01-03 2023-05-08 2023-12-18 2023-07-07 2024-03-25 2024-07-08 2024-05-08"
                    + " 2025-03-10 2025-03-24 2025-03-25 2025-07-07 2025-09-01 2025-10-27 2025-01-03"
                    + " 2026-03-09 2026-03-24 2026-03-25 2026-05-11 2026-10-26 2027-01-04 2027-03-24 2027-05-03 2027-05-10");

    /** The same where people work six. */
    private static final Set<LocalDate> OFF_INSTEAD_SIX =
            days("2015-03-09 2015-03-24 2015-08-31 2016-05-02 2017-01-03 2017-05-08 2017-12-18 2018-12-18 2019-12-02"
                    + " 2020-03-09 2020-03-24 2020-08-31 2020-01-03 2020-12-18 2021-03-24 2021-05-10 2022-01-03 2022-05-02"
                    + " 2023-01-03 2023-05-08 2025-03-24 2025-07-07 2025-01-03 2026-03-09 2026-03-24 2026-10-26"
                    + " 2027-03-24 2027-05-10");

    /** Days off that were worked. */
    private static final Set<LocalDate> WORKED_FIVE = days(
            "2016-03-05 2017-03-18 2017-07-01 2018-03-03 2018-04-28 2018-05-05 2018-08-25 2018-12-29 2019-05-04 2020-01-05"
                    + " 2020-12-20 2020-05-11 2021-07-03 2022-03-05 2022-08-27 2022-10-22 2023-07-01 2024-05-04 2025-01-05");

    private static final Set<LocalDate> WORKED_SIX = days("2020-01-05 2020-12-20 2025-01-05");

    private static final Map<Integer, TreeSet<LocalDate>> HOLIDAYS = Stream.iterate(2015, year -> year + 1)
            .limit(30)
            .collect(Collectors.toMap(year -> year, Wall::writtenHolidays));

    static final Wall FIVE = new Wall(false);
    static final Wall SIX = new Wall(true);

    private final boolean sixDays;
    private final boolean[] works = new boolean[number(END)];

    private Wall(boolean sixDays) {
        this.sixDays = sixDays;
        var instead = new HashSet<>(sixDays ? OFF_INSTEAD_SIX : OFF_INSTEAD_FIVE);
        for (int year = 2028; year < END.getYear(); year++) instead.addAll(insteadByRule(year));
        var worked = sixDays ? WORKED_SIX : WORKED_FIVE;
        for (int day = 0; day < works.length; day++) {
            var date = date(day);
            boolean off = weekend(date) || holidays(date.getYear()).contains(date) || religious(date);
            works[day] = worked.contains(date) || !(off || instead.contains(date));
        }
    }

    private Set<LocalDate> insteadByRule(int year) {
        var taken = new TreeSet<LocalDate>();
        for (var holiday : holidays(year)) {
            if (!weekend(holiday)) continue;
            var day = holiday;
            do day = day.plusDays(1);
            while (weekend(day) || holidays(year).contains(day) || religious(day) || taken.contains(day));
            taken.add(day);
        }
        return taken;
    }

    private static TreeSet<LocalDate> holidays(int year) {
        return HOLIDAYS.get(year);
    }

    private static TreeSet<LocalDate> writtenHolidays(int year) {
        var days = "01-01 01-02 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 12-16";
        if (year <= 2021) days += " 12-01 12-17";
        if (year <= 2025) days += " 08-30";
        if (year >= 2022) days += " 10-25";
        if (year >= 2027) days += " 03-15";
        return Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean religious(LocalDate date) {
        return KURBAN_AIT.contains(date) || (date.getMonthValue() == 1 && date.getDayOfMonth() == 7);
    }

    private boolean weekend(LocalDate date) {
        var day = date.getDayOfWeek();
        return day == DayOfWeek.SUNDAY || (!sixDays && day == DayOfWeek.SATURDAY);
    }

    static int number(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(FIRST, date);
    }

    static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    boolean works(int day) {
        return works[day];
    }

    /** In half minutes of the day: 9:00 to 18:30 without 13:00 to 14:30; at the State Corporation 9:00 to 20:00. */
    boolean open(int day, int half) {
        if (!works(day) || half < 1080) return false;
        return sixDays ? half < 2400 : half < 1560 || (half >= 1740 && half < 2220);
    }

    int closes() {
        return sixDays ? 2400 : 2220;
    }

    /** How many minutes a working day has. */
    int minutes() {
        return sixDays ? 660 : 480;
    }

    private static Set<LocalDate> days(String written) {
        return List.of(written.split(" ")).stream().map(LocalDate::parse).collect(Collectors.toSet());
    }
}
