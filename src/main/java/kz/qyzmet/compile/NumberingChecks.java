package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.ITEM_NUMBERING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.compile.Outline.Part;

/** Numbers of paragraphs and of their items: one after another, each once. */
final class NumberingChecks {
    /** Characters between a number and what it numbers. */
    private static final int FARTHEST = 8;

    private NumberingChecks() {}

    static List<Finding> paragraphs(Examined e) {
        var all = e.paragraphs().toList();
        boolean levels = !all.isEmpty() && all.getFirst().ref().indexOf('.') > 0;
        var within = new LinkedHashMap<String, List<Paragraph>>();
        for (var paragraph : all)
            within.computeIfAbsent(above(paragraph.ref()), _ -> new ArrayList<>())
                    .add(paragraph);
        if (levels) within.remove("");
        return within.values().stream()
                .flatMap(some -> broken(e, some, NumberingChecks::last, Paragraph::head).stream())
                .toList();
    }

    /** The number of what a paragraph with a number of two levels stands in: {@code 2} for {@code 2.3}. */
    private static String above(String ref) {
        return ref.substring(0, Math.max(0, ref.lastIndexOf('.')));
    }

    private static String last(Paragraph paragraph) {
        return paragraph.ref().substring(paragraph.ref().lastIndexOf('.') + 1);
    }

    static List<Finding> items(Examined e) {
        return e.paragraphs()
                .flatMap(paragraph -> broken(e, paragraph.items(), Part::printed, Part::place).stream())
                .toList();
    }

    /** A letter printed for the digit of its shape: what it means is clear, yet it is a slip (facts 6.2, 27). */
    static List<Finding> letterForDigit(Examined e) {
        return e.paragraphs()
                .flatMap(paragraph -> paragraph.items().stream())
                .filter(item -> number(item.printed()) > 0)
                .flatMap(item ->
                        asFound(e, item)
                                .map(found -> e.finding(ITEM_NUMBERING, item.place(), found, item.printed()))
                                .stream())
                .toList();
    }

    /** The number as the original has it, where that is no number. */
    private static Optional<String> asFound(Examined e, Part item) {
        int at = e.text().text().lastIndexOf(item.printed() + ")", item.place().from());
        if (at < 0 || item.place().from() - at > FARTHEST) return Optional.empty();
        int original = e.text().originOf(at);
        var found = e.text().original().substring(original, original + 1);
        return Character.isLetter(found.charAt(0)) ? Optional.of(found) : Optional.empty();
    }

    /** One slip is one finding: where the next number fits the count, the count goes on, else it goes on from the slip. */
    private static <T> List<Finding> broken(
            Examined e, List<T> all, Function<T, String> printed, Function<T, Place> place) {
        var found = new ArrayList<Finding>();
        int expected = 1;
        for (int i = 0; i < all.size() && !lettered(printed.apply(all.getFirst())); i++, expected++) {
            int number = number(printed.apply(all.get(i)));
            if (number == expected) continue;
            found.add(e.finding(
                    ITEM_NUMBERING, place.apply(all.get(i)), printed.apply(all.get(i)), Argument.count(expected)));
            boolean goesOn = i + 1 == all.size() || number(printed.apply(all.get(i + 1))) == expected + 1;
            if (!goesOn && number > 0) expected = number;
        }
        return found;
    }

    /** Lists by letters are numbered another way. */
    private static boolean lettered(String printed) {
        return number(printed) == 0;
    }

    private static int number(String printed) {
        return printed.matches("\\d{1,3}") ? Integer.parseInt(printed) : 0;
    }
}
