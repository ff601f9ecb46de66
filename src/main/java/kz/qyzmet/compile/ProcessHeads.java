package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.qyzmet.regulation.Regulation.NumberedProcess.Kind;

/** Where numbered processes and conditions begin: at the beginning of an item, or behind a sentence mark inside it. */
final class ProcessHeads {
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[;:.)])[\\s\"«“*–—-]*$");

    private ProcessHeads() {}

    /** @param place from behind the number to where the next process begins */
    record Head(Kind kind, int number, Place place) {}

    static List<Head> in(Clauses clauses, Place item) {
        var usual = in(clauses, item, "process-head");
        return usual.isEmpty() ? in(clauses, item, "process-head-turned") : usual;
    }

    private static List<Head> in(Clauses clauses, Place item, String kind) {
        var begun = clauses.in(item, kind).stream()
                .filter(clause -> begins(clauses, item, clause))
                .toList();
        var heads = new ArrayList<Head>();
        for (int at = 0; at < begun.size(); at++) {
            var clause = begun.get(at);
            int to = at + 1 < begun.size() ? begun.get(at + 1).from() : item.to();
            heads.add(new Head(
                    Kind.valueOf(clause.means()), number(clauses, clause), new Place(item.ref(), clause.to(), to)));
        }
        return heads;
    }

    private static boolean begins(Clauses clauses, Place item, Clause clause) {
        var before = clauses.text().substring(item.from(), clause.from());
        return BEGINNING.matcher(before).find();
    }

    private static int number(Clauses clauses, Clause clause) {
        var words = clauses.words();
        for (int at = words.from(clause.from()); words.at(at).from() < clause.to(); at++)
            if (words.at(at).number()) return words.at(at).value();
        throw new IllegalStateException("A process head without its number: the lexicon's phrase lacks #.");
    }
}
