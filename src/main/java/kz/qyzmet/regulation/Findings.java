package kz.qyzmet.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong in one file. */
final class Findings {
    private final Document document;
    private final List<Finding> found = new ArrayList<>();

    Findings(Document document) {
        this.document = document;
    }

    List<Finding> found() {
        return found;
    }

    void add(Fact where, String code, String message, String hint) {
        found.add(document.finding(where.pointer(), code, message, hint));
    }

    /** The keys, edition by edition, stand in the path of the file as well. */
    void pathIs(String expected) {
        if (!document.file().equals(expected))
            add(
                    document.root(),
                    "path-disagrees",
                    "The file says it is " + expected + ".",
                    "move it or correct its keys");
    }

    void unique(List<Fact> facts, String key) {
        var seen = new HashSet<String>();
        for (var fact : facts)
            if (!seen.add(fact.get(key).node().asString()))
                add(
                        fact.get(key),
                        "duplicate-id",
                        "\"" + fact.get(key).node().asString() + "\" stands here a second time.",
                        "");
    }

    void monthDay(Fact written) {
        try {
            MonthDay.parse("--" + written.text());
        } catch (DateTimeException wrong) {
            add(written, "malformed", "No month has the day \"" + written.text() + "\".", "");
        }
    }

    /** Dates that are there come one after another; equal ones are in order. */
    void ordered(List<Optional<Fact>> dates) {
        var known = dates.stream().flatMap(Optional::stream).toList();
        for (int next = 1; next < known.size(); next++) {
            var earlier = known.get(next - 1).text();
            var later = known.get(next);
            if (LocalDate.parse(later.text()).isBefore(LocalDate.parse(earlier)))
                add(later, "dates-disorder", later.text() + " is before " + earlier + ", which must come first.", "");
        }
    }
}
