package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<String, Correction> corrections;
    private final Set<String> applied = new HashSet<>();
    private final Set<Mark> marks = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Facts(String text, List<Correction> corrections) {
        this.text = text;
        this.corrections = corrections.stream()
                .collect(Collectors.toMap(
                        Correction::fact, Function.identity(), (_, later) -> later, LinkedHashMap::new));
    }

    /** The fact with its mark; what a person said about these words takes the place of what was read. */
    <T> Told<T> told(String fact, String kind, T value, Place place, Function<String, T> parse) {
        marks.add(new Mark(place, kind, fact));
        var correction = corrections.get(fact);
        if (correction == null || !written(value).equals(correction.was()))
            return new Told<>(fact, value, place, false);
        applied.add(fact);
        return removed(fact)
                ? new Told<>(fact, value, place, false)
                : new Told<>(fact, parse.apply(correction.value()), place, true);
    }

    /** As corrections write it. */
    private static String written(Object value) {
        return switch (value) {
            case Enum<?> code -> Codes.code(code);
            case ToldWindow window -> window.written();
            default -> value.toString();
        };
    }

    /** Whether a person said that there is no such thing, though the text tells it. */
    boolean removed(String fact) {
        var correction = corrections.get(fact);
        return correction != null
                && applied.contains(fact)
                && correction.value().equals(Correction.NONE);
    }

    /** Corrections of what the text does not tell any more, or tells otherwise by now: a finding each, which names the fact. Of a regulation that is there no more: the act's. */
    List<Finding> unfit(int regulations) {
        var nowhere = new Place("", 0, 0);
        return corrections.keySet().stream()
                .filter(fact -> !applied.contains(fact))
                .map(fact -> new Finding(
                        Code.CORRECTION_DOES_NOT_FIT,
                        regulation(fact, regulations),
                        nowhere,
                        nowhere,
                        "",
                        List.of(fact)))
                .toList();
    }

    private static int regulation(String fact, int regulations) {
        int number = Integer.parseInt(fact.substring(0, fact.indexOf('/')));
        return number > regulations ? 0 : number;
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
        if (correction == null || correction.was() != null) return null;
        applied.add(fact);
        marks.add(new Mark(place, kind, fact));
        return new Told<>(fact, parse.apply(correction.value()), place, true);
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
