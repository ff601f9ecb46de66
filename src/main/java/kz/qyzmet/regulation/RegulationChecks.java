package kz.qyzmet.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema cannot say of a regulation by itself. */
final class RegulationChecks {
    private final Fact root;
    private final Findings findings;

    private RegulationChecks(Document document) {
        this.root = document.root();
        this.findings = new Findings(document);
    }

    static List<Finding> findings(Document document) {
        var checks = new RegulationChecks(document);
        checks.path();
        checks.dates();
        checks.steps();
        checks.continuations();
        checks.blanks();
        checks.channels();
        checks.aliases();
        checks.root.list("windows").forEach(checks::window);
        checks.root.entries("fronts").forEach(checks::front);
        return checks.findings.found();
    }

    private void path() {
        var from = root.get("in-force").text("from");
        findings.pathIs("regulations/" + root.text("oblast") + "/" + root.text("service") + "/" + from + ".yaml");
    }

    private void dates() {
        var edition = root.find("edition");
        findings.ordered(List.of(
                root.get("act").find("date"),
                edition.flatMap(act -> act.find("date")),
                edition.flatMap(RegulationChecks::registered),
                root.get("in-force").find("from"),
                root.find("repealed").flatMap(end -> end.find("from"))));
        findings.ordered(List.of(root.get("act").find("date"), registered(root.get("act"))));
        root.find("repealed")
                .ifPresent(end -> findings.ordered(List.of(end.get("by").find("date"), end.find("from"))));
    }

    private static Optional<Fact> registered(Fact act) {
        return act.find("registered").flatMap(entry -> entry.find("date"));
    }

    private Stream<Fact> allSteps() {
        var around = root.entries("fronts").stream()
                .flatMap(front -> Stream.of("before", "after").flatMap(side -> front.list(side).stream()));
        return Stream.concat(root.list("procedure").stream(), around);
    }

    /** Ids are unique in the file but for the fronts, which never meet: each may check and issue in its way. */
    private void steps() {
        for (var front : root.entries("fronts"))
            findings.unique(
                    Stream.of(root.list("procedure"), front.list("before"), front.list("after"))
                            .flatMap(List::stream)
                            .toList(),
                    "step");
    }

    /** A step that shares a term shares it with the step right before, and has none of its own. */
    private void continuations() {
        continuations(root.list("procedure"));
        for (var front : root.entries("fronts")) {
            continuations(front.list("before"));
            continuations(front.list("after"));
        }
    }

    private void continuations(List<Fact> steps) {
        for (int place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            var before = place == 0 ? "" : steps.get(place - 1).text("step");
            step.find("continues")
                    .filter(other -> !other.text().equals(before))
                    .ifPresent(other -> findings.add(
                            other,
                            "not-the-step-before",
                            "A step shares the term of the step right before it only.",
                            before));
            if (step.find("continues").isPresent())
                step.find("within")
                        .ifPresent(term -> findings.add(
                                term,
                                "term-told-twice",
                                "The step shares a term and states one.",
                                "leave out within or continues"));
        }
    }

    /** A blank is asked of somebody, and then fetched. */
    private void blanks() {
        var steps = root.list("procedure");
        for (var step : steps) {
            if (!step.text("action").equals("request-blank")) continue;
            if (step.find("turns-to").isEmpty())
                findings.add(
                        step,
                        "keeper-untold",
                        "A blank is asked of nobody.",
                        "add turns-to: the kind of office that keeps the blanks");
            if (steps.stream().noneMatch(other -> other.text("action").equals("obtain-blank")))
                findings.add(
                        step,
                        "blank-never-obtained",
                        "A blank is asked for and never fetched.",
                        "add an obtain-blank step");
        }
    }

    private void channels() {
        var channels = root.get("channels");
        var offered = Stream.of("intake", "issue")
                .flatMap(side -> channels.list(side).stream())
                .map(Fact::text)
                .collect(Collectors.toSet());
        for (var channel : channels.list("intake"))
            if (root.get("fronts").find(channel.text()).isEmpty())
                findings.add(
                        channel,
                        "channel-without-front",
                        "Nothing is said under fronts of " + channel.text() + ".",
                        "add fronts: " + channel.text() + ": with its steps");
        root.entries("fronts").forEach(front -> offered(front, front.key(), offered));
        allSteps().forEach(step -> step.list("channels").forEach(channel -> offered(channel, channel.text(), offered)));
    }

    private void offered(Fact where, String channel, Set<String> offered) {
        if (!offered.contains(channel))
            findings.add(
                    where,
                    "channel-not-offered",
                    "The service is not offered through " + channel + ".",
                    "offered: " + offered.stream().sorted().collect(Collectors.joining(", ")));
    }

    private void aliases() {
        var acting = allSteps().map(step -> step.text("actor")).collect(Collectors.toSet());
        for (var alias : root.list("aliases"))
            if (!acting.contains(alias.text("role")))
                findings.add(
                        alias,
                        "alias-unused",
                        "No step is taken by the role " + alias.text("role") + ".",
                        "acting: " + acting.stream().sorted().collect(Collectors.joining(", ")));
    }

    private void window(Fact window) {
        Stream.of("from", "to").map(window::find).flatMap(Optional::stream).forEach(findings::monthDay);
    }

    private void front(Fact front) {
        findings.unique(front.list("refusals"), "kind");
        for (var kind : Arrays.asList("process", "condition"))
            findings.unique(
                    front.list("processes").stream()
                            .filter(process -> process.text("kind").equals(kind))
                            .toList(),
                    "number");
    }
}
