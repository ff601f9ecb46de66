package kz.qyzmet.calendar;

import java.util.regex.Pattern;

/** How long the law allows for something: a count of one unit, never a mere duration. */
public sealed interface Term {
    /** The longest count any unit takes: more is a slip of the pen. */
    int MOST = 10_000;

    /** How many units; 1 to {@link #MOST}. */
    int count();

    /** Minutes of opening time. */
    record Minutes(int count) implements Term {
        public Minutes {
            check(count);
        }

        @Override
        public String toString() {
            return text(count, "minute");
        }
    }

    /** Hours of opening time. */
    record Hours(int count) implements Term {
        public Hours {
            check(count);
        }

        @Override
        public String toString() {
            return text(count, "hour");
        }
    }

    /** Working days of the acting office. */
    record WorkingDays(int count) implements Term {
        public WorkingDays {
            check(count);
        }

        @Override
        public String toString() {
            return text(count, "working day");
        }
    }

    /** Days one after another, days off included. */
    record CalendarDays(int count) implements Term {
        public CalendarDays {
            check(count);
        }

        @Override
        public String toString() {
            return text(count, "calendar day");
        }
    }

    /** Months: ends on the day of the same number, or on the last day of a shorter month. */
    record Months(int count) implements Term {
        public Months {
            check(count);
        }

        @Override
        public String toString() {
            return text(count, "month");
        }
    }

    /** Reads what {@code toString} writes, such as "15 working days"; the plural is not insisted on. */
    static Term parse(String text) {
        var match = Pattern.compile("(\\d{1,9}) +(minute|hour|working day|calendar day|month)s?")
                .matcher(text.strip());
        if (!match.matches())
            throw new IllegalArgumentException("Not a term: \"" + text
                    + "\". Write a number and minutes, hours, working days, calendar days or months.");
        int count = Integer.parseInt(match.group(1));
        return switch (match.group(2)) {
            case "minute" -> new Minutes(count);
            case "hour" -> new Hours(count);
            case "working day" -> new WorkingDays(count);
            case "calendar day" -> new CalendarDays(count);
            default -> new Months(count);
        };
    }

    private static void check(int count) {
        if (count < 1 || count > MOST)
            throw new IllegalArgumentException("A term counts from 1 to " + MOST + ", not " + count + ".");
    }

    private static String text(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
