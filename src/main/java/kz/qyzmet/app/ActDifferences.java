package kz.qyzmet.app;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Counterparts;
import kz.qyzmet.compile.Difference;
import kz.qyzmet.compile.Differences;
import kz.qyzmet.identity.Language;

/** What differs between two acts, a page at most; nothing where they tell the same. */
final class ActDifferences {
    /** Lines of a page. */
    private static final int PAGE = 50;

    private ActDifferences() {}

    static List<String> lines(Compiled first, Compiled second, Language language) {
        var pairs = Counterparts.of(first, second);
        var all = Stream.of(
                        pairs.stream().flatMap(pair -> lines(pair, language)),
                        alone(first, pairs.stream().map(Counterparts::first).toList(), "first"),
                        alone(second, pairs.stream().map(Counterparts::second).toList(), "second"))
                .flatMap(lines -> lines)
                .toList();
        if (all.size() <= PAGE) return all;
        return Stream.concat(
                        all.stream().limit(PAGE - 1), Stream.of("… and " + (all.size() - PAGE + 1) + " more lines"))
                .toList();
    }

    private static Stream<String> lines(Counterparts pair, Language language) {
        var differences = Differences.between(pair.first(), pair.second());
        return differences.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(name(pair.first()) + " | " + name(pair.second())),
                        differences.stream().map(one -> line(one, language)));
    }

    private static String line(Difference difference, Language language) {
        return "  %-6s %-6s %s".formatted(or(difference.first()), or(difference.second()), difference.in(language));
    }

    private static String or(String ref) {
        return ref.isEmpty() ? "-" : ref;
    }

    private static String name(CompiledRegulation told) {
        var oblast = told.oblast();
        return "«" + told.title().value().replaceAll("[«»\"]|\\s+$", "") + "»"
                + (oblast == null ? "" : ", " + oblast.value());
    }

    /** Services of one act that have no counterpart. */
    private static Stream<String> alone(Compiled act, List<CompiledRegulation> paired, String which) {
        return act.regulations().stream()
                .filter(one -> !paired.contains(one))
                .map(one -> "Only the " + which + " act has the service " + name(one));
    }
}
