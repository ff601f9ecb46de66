package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is collected while an act is compiled: marks and findings; and what people said instead of the text. */
final class Facts {
    private static final int LONGEST_QUOTE = 200;

    private final String text;
    private final Map<String, String> corrections;
    private final Set<Mark> marks = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Facts(String text, List<Correction> corrections) {
        this.text = text;
        this.corrections = corrections.stream()
                .collect(Collectors.toMap(Correction::fact, Correction::value, (_, later) -> later));
    }

    /** The fact with its mark; what a person said about it takes the place of what was read. */
    <T> Told<T> told(String fact, String kind, T value, Place place, Function<String, T> parse) {
        marks.add(new Mark(place, kind, fact));
        var correction = corrections.get(fact);
        return correction == null || removed(fact)
                ? new Told<>(fact, value, place, false)
                : new Told<>(fact, parse.apply(correction), place, true);
    }

    /** Whether a person said that there is no such thing, though the text tells it. */
    boolean removed(String fact) {
        return Correction.NONE.equals(corrections.get(fact));
    }

    /** The facts of that beginning about which a person said something, in order. */
    List<String> saidUnder(String beginning) {
        return corrections.keySet().stream()
                .filter(fact -> fact.startsWith(beginning))
                .sorted()
                .toList();
    }

    /** What a person said about a fact the text does not tell; null where nobody did. */
    <T> @Nullable Told<T> said(String fact, String kind, Place place, Function<String, T> parse) {
        var correction = corrections.get(fact);
        if (correction == null || removed(fact)) return null;
        marks.add(new Mark(place, kind, fact));
        return new Told<>(fact, parse.apply(correction), place, true);
    }

    void finding(Code code, int regulation, Place place, Place second, String... arguments) {
        var quote = text.substring(place.from(), Math.min(place.to(), place.from() + LONGEST_QUOTE));
        findings.add(new Finding(code, regulation, place, second, quote, List.of(arguments)));
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
