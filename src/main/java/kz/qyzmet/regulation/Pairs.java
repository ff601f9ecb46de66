package kz.qyzmet.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which standard a regulation applies when: files in order become editions, one for each standard that holds while it does. */
final class Pairs {
    private final List<Document> regulations;
    private final List<Document> standards;
    private final List<Finding> findings;

    Pairs(List<Document> regulations, List<Document> standards, List<Finding> findings) {
        this.regulations = inOrder(regulations);
        this.standards = inOrder(standards);
        this.findings = findings;
    }

    List<Edition> editions() {
        regulations.forEach(this::overlap);
        standards.forEach(this::overlap);
        return regulations.stream().flatMap(this::editions).toList();
    }

    private static List<Document> inOrder(List<Document> documents) {
        return documents.stream().sorted(Comparator.comparing(Pairs::from)).toList();
    }

    private static LocalDate from(Document document) {
        return document.root().get("in-force").date("from");
    }

    /** Its own last word on the end: repeal or end of the standard. */
    private static Optional<Fact> end(Document document) {
        return document.root()
                .find("repealed")
                .or(() -> document.root().find("ended"))
                .map(end -> end.get("from"));
    }

    private Stream<Edition> editions(Document regulation) {
        var applied = standards.stream()
                .filter(standard -> meet(regulation, standard))
                .toList();
        if (applied.isEmpty() || from(applied.getFirst()).isAfter(from(regulation))) return noStandard(regulation);
        return applied.stream()
                .filter(standard -> agree(regulation, standard))
                .map(standard -> Edition.of(regulation, standard));
    }

    private Stream<Edition> noStandard(Document regulation) {
        var service = service(regulation);
        findings.add(regulation.finding(
                "/in-force/from",
                "no-standard",
                "No standard of " + service + " is in force on " + from(regulation) + ".",
                "add standards/" + service + "/<in-force-from>.yaml without findings"));
        return Stream.empty();
    }

    private boolean meet(Document regulation, Document standard) {
        return service(regulation).equals(service(standard))
                && until(regulation, regulations).isAfter(from(standard))
                && until(standard, standards).isAfter(from(regulation));
    }

    private static String service(Document document) {
        return document.root().text("service");
    }

    /** The same service, and for a regulation the same oblast. */
    private static String line(Document document) {
        return service(document) + "/"
                + document.root().find("oblast").map(Fact::text).orElse("");
    }

    private static LocalDate until(Document document, List<Document> all) {
        var replaced = next(document, all).map(Pairs::from);
        var ended = end(document).map(end -> LocalDate.parse(end.text()));
        return Stream.of(replaced, ended)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static Optional<Document> next(Document document, List<Document> all) {
        return all.stream()
                .filter(other ->
                        line(other).equals(line(document)) && from(other).isAfter(from(document)))
                .findFirst();
    }

    private void overlap(Document document) {
        var next = next(document, standards.contains(document) ? standards : regulations);
        var end = end(document);
        if (next.isEmpty()
                || end.isEmpty()
                || !LocalDate.parse(end.get().text()).isAfter(from(next.get()))) return;
        findings.add(document.finding(
                end.get().pointer(),
                "editions-overlap",
                "The edition of " + from(next.get()) + " begins before this end.",
                "an edition that a later one replaces states no end"));
    }

    private boolean agree(Document regulation, Document standard) {
        var found = new Findings(regulation);
        var root = regulation.root();
        var ids = standard.root().list("results").stream()
                .map(result -> result.text("id"))
                .toList();
        for (var id : root.get("results").list("of"))
            if (!ids.contains(id.text()))
                found.add(
                        id,
                        "unknown-result",
                        "The standard has no result " + id.text() + ".",
                        Similar.hint(id.text(), ids));
        root.list("windows").stream()
                .flatMap(window -> window.find("for").stream())
                .forEach(answer -> StandardChecks.answer(found, answer, standard.root()));
        findings.addAll(found.found());
        return found.found().isEmpty();
    }
}
