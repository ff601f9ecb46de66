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
