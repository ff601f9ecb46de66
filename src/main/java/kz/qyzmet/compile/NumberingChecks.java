package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.ITEM_NUMBERING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.compile.Outline.Part;

/** Numbers of paragraphs and of their items: one after another, each once. */
final class NumberingChecks {
    private NumberingChecks() {}

    static List<Finding> paragraphs(Examined e) {
        return broken(e, e.paragraphs().toList(), Paragraph::ref, Paragraph::head);
    }

    static List<Finding> items(Examined e) {
        return e.paragraphs()
                .flatMap(paragraph -> broken(e, paragraph.items(), Part::printed, Part::place).stream())
                .toList();
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
