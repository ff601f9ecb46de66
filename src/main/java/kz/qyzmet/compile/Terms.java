package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.qyzmet.calendar.Term;
import org.jspecify.annotations.Nullable;

/** Terms as acts write them: «15 (пятнадцать) минут», «бір күнтізбелік күн ішінде», «3–5 рабочих дней» (which allows five). */
final class Terms {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\d]{0,6}");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:[-–—]|\\p{L}{1,3}|[-–—]\\p{L}{1,3}\\s+)\\s*");
    /** Nothing longer is one paragraph. */
    private static final int LONGEST = 20_000;

    private static final int MINUTES_IN_AN_HOUR = 60;
    private static final int DIGITS_AT_MOST = 6;

    private Terms() {}

    /**
     * A term found.
     *
     * @param digits as printed in digits, null where only words tell it
     * @param words as told in words, null where only digits tell it
     */
    record Found(
            Term term,
            Place place,
            @Nullable Integer digits,
            @Nullable Integer words) {
        boolean contradictory() {
            return digits != null && words != null && !digits.equals(words);
        }

        private static final Pattern DIGITS = Pattern.compile("\\d+");

        /** «22–20 минут»: a range that begins above its end. */
        boolean backwards(Clauses clauses) {
            var told = DIGITS.matcher(clauses.words(place))
                    .results()
                    .map(MatchResult::group)
                    .filter(number -> number.length() < DIGITS_AT_MOST)
                    .map(Integer::valueOf)
                    .toList();
            return digits != null
                    && told.size() == 2
                    && told.getFirst() > told.getLast()
                    && told.getLast().equals(digits);
        }
    }

    /** All terms in the place, from left to right. */
    static List<Found> in(Clauses clauses, Place whole) {
        var place = new Place(whole.ref(), whole.from(), Math.min(whole.to(), whole.from() + LONGEST));
        var found = new ArrayList<Found>();
        var spans = clauses.in(place, "span");
        for (var unit : clauses.in(place, "unit")) {
            if (spans.stream().anyMatch(unit::overlaps)) continue;
            var term = counted(clauses, place, unit);
            if (term != null) add(found, term, clauses.text());
        }
        spans.forEach(span -> found.add(spanned(place, span)));
        for (var same : clauses.in(place, "same-day"))
            if (found.stream().noneMatch(term -> within(term, same)))
                found.add(
                        new Found(new Term.WorkingDays(1), new Place(place.ref(), same.from(), same.to()), null, null));
        found.sort(java.util.Comparator.comparingInt(term -> term.place().from()));
        return found;
    }

    /** «в тот же день в течение двух часов»: hours say exactly what the day says roughly. */
    private static boolean within(Found term, Clause day) {
        return (term.place().from() < day.to() && day.from() < term.place().to()) || !Steps.days(term.term());
    }

    /** «1 час 30 минут» is one term. */
    private static void add(List<Found> found, Found next, String text) {
        if (!found.isEmpty()
                && found.getLast().term() instanceof Term.Hours(int hours)
                && next.term() instanceof Term.Minutes(int minutes)
                && between(found.getLast(), next, text).isBlank()) {
            var place = new Place(
                    next.place().ref(),
                    found.getLast().place().from(),
                    next.place().to());
            found.removeLast();
            found.add(new Found(new Term.Minutes(hours * MINUTES_IN_AN_HOUR + minutes), place, null, null));
        } else found.add(next);
    }

    /** «получаса», «в четырехчасовой срок»: number and unit in one. */
    private static Found spanned(Place place, Clause span) {
        var told = span.means().split(" ", -1);
        return new Found(
                of(told[1], Integer.parseInt(told[0])), new Place(place.ref(), span.from(), span.to()), null, null);
    }

    private static String between(Found one, Found next, String text) {
        int from = Math.min(one.place().to(), next.place().from());
        return text.substring(from, next.place().from());
    }

    private static @Nullable Found counted(Clauses clauses, Place place, Clause unit) {
        var words = clauses.words();
        var spelled = spelled(clauses, place, words.from(unit.from()));
        int first = spelled.first();
        Integer digits = null;
        if (first > 0
                && words.at(first - 1).number()
                && near(clauses, words.at(first - 1).to(), words.at(first).from(), place))
            digits = words.at(--first).value();
        if (digits != null && spelled.value() == null && bracketed(clauses, place, first)) {
            spelled = spelled(clauses, place, first);
            first = spelled.first();
        }
        first = rangeStart(clauses, first, place);
        Integer count = digits == null ? spelled.value() : digits;
        if (count == null || count < 1 || count > Term.MOST || words.at(first).from() < place.from()) return null;
        return new Found(
                of(unit.means(), count),
                new Place(place.ref(), words.at(first).from(), unit.to()),
                digits,
                spelled.value());
    }

    /** A number in words right before a word: {@code value} null where there is none, and {@code first} that word. */
    private record Spelled(int first, @Nullable Integer value) {}

    private static Spelled spelled(Clauses clauses, Place place, int behind) {
        var words = clauses.words();
        int first = behind;
        Integer told = null;
        int value = 0;
        while (first > 0
                && near(clauses, words.at(first - 1).to(), words.at(first).from(), place)) {
            int number = numeral(clauses, words.at(first - 1));
            if (number == 0) break;
            if (told == null || !ranges(clauses, first)) value += number;
            told = value;
            first--;
        }
        return new Spelled(first, told);
    }

    /** «пятнадцать (15) минут»: the words stand before the digits. */
    private static boolean bracketed(Clauses clauses, Place place, int digits) {
        int from = clauses.words().at(digits).from();
        return from > place.from() && clauses.text().charAt(from - 1) == '(';
    }

    /** «екі-үш», «пятнадцати – двадцати»: the lower number adds nothing. */
    private static boolean ranges(Clauses clauses, int word) {
        var words = clauses.words();
        return RANGE.matcher(clauses.text()
                        .substring(words.at(word - 1).to(), words.at(word).from()))
                .matches();
    }

    /** Of «3–5» the term covers both numbers. */
    private static int rangeStart(Clauses clauses, int first, Place place) {
        var words = clauses.words();
        for (int back = 1; back <= 2 && first - back >= 0; back++) {
            var lower = words.at(first - back);
            if (lower.number()
                    && lower.from() >= place.from()
                    && RANGE.matcher(clauses.text()
                                    .substring(lower.to(), words.at(first).from()))
                            .matches()) return first - back;
        }
        return first;
    }

    private static boolean near(Clauses clauses, int to, int from, Place place) {
        return to > place.from()
                && APART.matcher(clauses.text().substring(to, from)).matches();
    }

    private static int numeral(Clauses clauses, Words.Word word) {
        return clauses.in(word.from(), word.to(), "numeral").stream()
                .mapToInt(clause -> Integer.parseInt(clause.means()))
                .findFirst()
                .orElse(0);
    }

    static Term of(String unit, int count) {
        return switch (unit) {
            case "MINUTE" -> new Term.Minutes(count);
            case "HOUR" -> new Term.Hours(count);
            case "WORKING_DAY" -> new Term.WorkingDays(count);
            case "CALENDAR_DAY" -> new Term.CalendarDays(count);
            case "MONTH" -> new Term.Months(count);
            default -> throw new IllegalArgumentException("The lexicon names a unit we do not count in: " + unit);
        };
    }
}
