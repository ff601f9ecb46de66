package kz.qyzmet.compile;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When applications are taken.
 *
 * @param fact its key as in {@link Told}; empty where nobody asks for it
 * @param from null where the act sets a last date only
 * @param holdsFor the act's words for the form of study or the grade it holds for; null when for all
 * @param corrected whether a person said so and not the text
 */
public record ToldWindow(
        String fact,
        @Nullable MonthDay from,
        MonthDay to,
        @Nullable String holdsFor,
        Place place,
        boolean corrected) {
    /** The beginning of the keys, within a regulation, of those that a person added: a number follows. */
    public static final String ADDED = "windows/added-";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final Pattern WRITTEN = Pattern.compile("(\\d\\d-\\d\\d)?\\.\\.(\\d\\d-\\d\\d)(?: (\\S.{0,200}))?");

    /** As the text tells it. */
    ToldWindow(@Nullable MonthDay from, MonthDay to, @Nullable String holdsFor, Place place) {
        this("", from, to, holdsFor, place, false);
    }

    /** As corrections write it: {@code 06-20..08-20}, {@code ..12-01 күндізгі нысан}. */
    public String written() {
        return (from == null ? "" : DAY.format(from)) + ".." + DAY.format(to)
                + (holdsFor == null ? "" : " " + holdsFor);
    }

    /**
     * What {@link #written} gives, told at that place.
     *
     * @throws IllegalArgumentException for anything else, {@link java.time.DateTimeException} for days no year has
     */
    public static ToldWindow parse(String written, Place place) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) throw new IllegalArgumentException("no days of a year: " + written);
        var from = parts.group(1);
        return new ToldWindow(from == null ? null : day(from), day(parts.group(2)), parts.group(3), place);
    }

    /** Whether it is open on the same days for the same people. */
    public boolean same(ToldWindow other) {
        return written().equals(other.written());
    }

    ToldWindow of(Told<ToldWindow> told) {
        return new ToldWindow(told.fact(), from, to, holdsFor, place, told.corrected());
    }

    private static MonthDay day(String written) {
        return MonthDay.parse("--" + written);
    }
}
