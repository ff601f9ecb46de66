package kz.qyzmet.compile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as acts write them: in words with the year before or behind the day, in figures, and the days of any year. Only digits are read
 * here; months and the word for year are data.
 */
final class Dates {
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?!\\d)");

    private Dates() {}

    /** A day with its year and where it stands. */
    record Found(LocalDate date, int from, int to) {}

    /** A day of any year and where it stands. */
    record Yearly(MonthDay day, int from, int to) {}

    /** The days with a year in the place, from left to right. */
    static List<Found> in(Clauses clauses, Place place) {
        var found = new ArrayList<Found>();
        FIGURES.matcher(clauses.words(place)).results().forEach(match -> figures(match, place.from(), found));
        for (var month : clauses.in(place, "month")) inWords(clauses, month, found);
        turned(clauses, place, found);
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    /** The days of any year in the place, from left to right. */
    static List<Yearly> yearlyIn(Clauses clauses, Place place) {
        var found = new ArrayList<Yearly>();
        for (var month : clauses.in(place, "month")) {
            var day = day(clauses, month);
            if (day != null && day.from() >= place.from() && year(clauses, month, day) == null) {
                var of = yearly(number(month), day.value());
                if (of != null) found.add(new Yearly(of, day.from(), month.to()));
            }
        }
        return found;
    }

    /** {@code 08.06} behind a year and its word, as Kazakh notes write it. */
    private static void turned(Clauses clauses, Place place, List<Found> found) {
        for (var year : clauses.in(place, "year")) {
            var words = clauses.words();
            int at = words.from(year.to());
            int before = words.from(year.from()) - 1;
            if (before < 0 || at + 1 >= words.size() || !words.at(at + 1).parted()) continue;
            if (!isYear(words.at(before))
                    || !words.at(at).number()
                    || words.at(at).letters().length() != 2) continue;
            if (words.at(at + 1).letters().length() != 2
                    || words.at(at + 1).from() != words.at(at).to() + 1) continue;
            add(
                    found,
                    words.at(before).letters(),
                    words.at(at + 1).letters(),
                    words.at(at).letters(),
                    words.at(before).from(),
                    words.at(at + 1).to());
        }
    }

    private static void figures(MatchResult match, int offset, List<Found> found) {
        add(found, match.group(3), match.group(2), match.group(1), offset + match.start(), offset + match.end());
    }

    private static void inWords(Clauses clauses, Clause month, List<Found> found) {
        var day = day(clauses, month);
        var year = day == null ? null : year(clauses, month, day);
        if (day == null || year == null) return;
        int from = Math.min(day.from(), year.from());
        add(found, year.letters(), String.valueOf(number(month)), day.letters(), from, Math.max(month.to(), year.to()));
    }

    private static void add(List<Found> found, String year, String month, String day, int from, int to) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            found.add(new Found(date, from, to));
        } catch (DateTimeException noSuchDay) {
            // a misprint such as 31 June is no date: whoever needs one reports that it is missing
        }
    }

    private static @Nullable MonthDay yearly(int month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Clause month) {
        return Integer.parseInt(month.means());
    }

    private static Words.@Nullable Word day(Clauses clauses, Clause month) {
        int at = clauses.words().from(month.from()) - 1;
        if (at < 0) return null;
        var word = clauses.words().at(at);
        return word.number() && word.letters().length() <= 2 ? word : null;
    }

    /** The year of the day: right behind the month, or before the day with the word for year between. */
    private static Words.@Nullable Word year(Clauses clauses, Clause month, Words.Word day) {
        var words = clauses.words();
        int behind = words.from(month.to());
        if (behind < words.size() && isYear(words.at(behind))) return words.at(behind);
        int before = words.from(day.from()) - 1;
        if (before >= 0 && isYear(words.at(before))) return words.at(before);
        if (before < 1 || !isYear(words.at(before - 1))) return null;
        var word = words.at(before);
        var between = new Place("", word.from(), word.to());
        return clauses.in(between, "year").isEmpty() ? null : words.at(before - 1);
    }

    private static boolean isYear(Words.Word word) {
        var letters = word.letters();
        return letters.length() == 4 && (letters.startsWith("19") || letters.startsWith("20")) && word.number();
    }
}
