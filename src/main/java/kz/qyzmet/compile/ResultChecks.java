package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.ANNEX_USED_TWICE;
import static kz.qyzmet.compile.Code.NO_APPEAL;
import static kz.qyzmet.compile.Code.RESULTS_DO_NOT_MATCH_STEPS;
import static kz.qyzmet.compile.Code.RESULT_NAMED_DIFFERENTLY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.regulation.Action;

/** What comes out: results of procedures, the result of the service, its paper, and where to complain. */
final class ResultChecks {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /** A line of more letters is no heading. */
    private static final int HEADING = 160;

    /** Fewer than these are one result told in several words. */
    private static final int LISTED = 3;

    private ResultChecks() {}

    /** As many results as procedures: each is the ground of the next (facts 6.2, 25). */
    static List<Finding> asManyAsSteps(Examined e) {
        var outcomes = e.paragraph(ParagraphKind.OUTCOMES);
        var content = e.content();
        if (outcomes.isEmpty() || content.isEmpty()) return List.of();
        int results = results(e, outcomes.get());
        int steps = content.get().items().size();
        if (results == 0 || steps == 0 || results == steps) return List.of();
        return List.of(e.finding(
                RESULTS_DO_NOT_MATCH_STEPS,
                outcomes.get().head(),
                content.get().head(),
                Argument.count(results),
                Argument.count(steps)));
    }

    /** Numbered results; else one in each line behind the head, or those between semicolons of the head. */
    private static int results(Examined e, Paragraph outcomes) {
        if (!outcomes.items().isEmpty()) return outcomes.items().size();
        if (!outcomes.parts().isEmpty()) return inLines(e, outcomes);
        var head = e.clauses().words(outcomes.head()).strip();
        int colon = head.indexOf(':');
        int parts = 1
                + (int) head.substring(colon + 1, Math.max(colon + 1, head.length() - 1))
                        .chars()
                        .filter(letter -> letter == ';')
                        .count();
        return colon < 0 || parts < LISTED ? 0 : parts;
    }

    /** Lines that are a list: all but the last end with a semicolon. */
    private static int inLines(Examined e, Paragraph outcomes) {
        var lines = outcomes.parts().stream()
                .map(part -> e.clauses().words(part.place()).strip())
                .toList();
        boolean list = e.clauses().words(outcomes.head()).strip().endsWith(":")
                && lines.subList(0, lines.size() - 1).stream().allMatch(line -> line.endsWith(";"));
        return list && lines.size() >= LISTED ? lines.size() : 0;
    }

    /** The last process of a channel gives out, in brackets, something that the result paragraph does not know. */
    static List<Finding> namedDifferently(Examined e) {
        var result = e.paragraph(ParagraphKind.RESULT).map(Paragraph::whole).orElse(null);
        if (result == null) return List.of();
        var known = papers(e, result);
        if (known.isEmpty()) return List.of();
        return e.regulation().processes().values().stream()
                .filter(list -> !list.isEmpty())
                .map(list -> list.getLast().place())
                .filter(place -> strange(e, place, known))
                .map(place -> e.finding(RESULT_NAMED_DIFFERENTLY, place, result))
                .toList();
    }

    /** The step that gives out the result gives out something else. */
    static List<Finding> anotherGivenOut(Examined e) {
        var result = e.paragraph(ParagraphKind.RESULT).map(Paragraph::whole).orElse(null);
        if (result == null || papers(e, result).isEmpty()) return List.of();
        var known = papers(e, result);
        return e.regulation().procedure().stream()
                .filter(step -> Steps.does(step, Action.ISSUE))
                .flatMap(step -> e.told(step).stream())
                .filter(place -> {
                    var given = papers(e, place);
                    return !given.isEmpty() && given.stream().noneMatch(known::contains);
                })
                .map(place -> e.finding(RESULT_NAMED_DIFFERENTLY, place, result))
                .toList();
    }

    private static boolean strange(Examined e, Place place, Set<String> known) {
        return BRACKETS.matcher(e.clauses().words(place))
                .results()
                .map(found -> papers(e, new Place("", place.from() + found.start(), place.from() + found.end())))
                .anyMatch(papers -> !papers.isEmpty() && papers.stream().noneMatch(known::contains));
    }

    private static Set<String> papers(Examined e, Place place) {
        return e.clauses().in(place, "result-paper").stream().map(Clause::means).collect(Collectors.toSet());
    }

    /** One annex of the standard cannot be two forms (facts 6.2, 4). */
    static List<Finding> annexUsedTwice(Examined e) {
        var found = new ArrayList<Finding>();
        var first = new HashMap<String, Told<String>>();
        e.regulation().annexes().values().stream()
                .sorted(Comparator.comparingInt(annex -> annex.place().from()))
                .forEach(annex -> {
                    var before = first.putIfAbsent(annex.value(), annex);
                    if (before != null && !annex.value().isBlank())
                        found.add(e.finding(ANNEX_USED_TWICE, annex.place(), before.place(), annex.value()));
                });
        return found;
    }

    /** Nothing on complaints, at the end of the regulation where it would stand. */
    static List<Finding> noAppeal(Examined e) {
        if (e.regulation().complaint() != null
                || e.paragraph(ParagraphKind.COMPLAINT).isPresent()) return List.of();
        return e
                .paragraphs()
                .reduce((_, last) -> last)
                .filter(_ -> e.paragraphs()
                        .flatMap(Paragraph::lines)
                        .filter(line -> !heading(e, line))
                        .noneMatch(line -> e.says(line, "COMPLAINT")))
                .map(last -> e.finding(NO_APPEAL, last.head()))
                .stream()
                .toList();
    }

    /** A few words without an end: the heading of a chapter that is empty. */
    private static boolean heading(Examined e, Place line) {
        var words = e.clauses().words(line).strip();
        if (words.isEmpty()) return false;
        char last = words.charAt(words.length() - 1);
        return words.length() < HEADING && (Character.isLetter(last) || last == ')');
    }
}
