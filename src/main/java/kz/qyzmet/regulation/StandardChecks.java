package kz.qyzmet.regulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema cannot say of a standard by itself. */
final class StandardChecks {
    /** What the case knows beside the answers of the application, for the text of a result. */
    static final Set<String> KNOWN = Set.of("number", "date", "office", "head", "applicant", "iin", "blank");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Fact root;
    private final Findings findings;

    private StandardChecks(Document document) {
        this.root = document.root();
        this.findings = new Findings(document);
    }

    static List<Finding> findings(Document document) {
        var checks = new StandardChecks(document);
        checks.path();
        checks.dates();
        checks.ids();
        checks.results();
        return checks.findings.found();
    }

    private void path() {
        var from = root.get("in-force").text("from");
        findings.pathIs("standards/" + root.text("service") + "/" + from + ".yaml");
    }

    private void dates() {
        findings.ordered(List.of(
                root.get("order").find("date"),
                root.find("wording").flatMap(act -> act.find("date")),
                root.get("in-force").find("from"),
                root.find("ended").flatMap(end -> end.find("from"))));
    }

    private void ids() {
        var alternatives = root.list("documents").stream().flatMap(document -> document.list("any-of").stream());
        findings.unique(root.list("documents"), "id");
        findings.unique(alternatives.toList(), "id");
        findings.unique(fields(), "id");
        findings.unique(root.list("grounds"), "id");
        findings.unique(root.list("results"), "id");
        fields().forEach(field -> findings.unique(field.list("choices"), "value"));
    }

    private List<Fact> fields() {
        return root.get("application").list("fields");
    }

    private void results() {
        var known = Stream.concat(KNOWN.stream(), fields().stream().map(field -> field.text("id")))
                .collect(Collectors.toSet());
        for (var result : root.list("results")) {
            result.find("for").ifPresent(answer -> answer(findings, answer, root));
            result.list("text")
                    .forEach(text ->
                            Stream.of("kk", "ru", "en").map(text::get).forEach(words -> placeholders(words, known)));
        }
    }

    private void placeholders(Fact words, Set<String> known) {
        PLACEHOLDER.matcher(words.text()).results().map(match -> match.group(1)).forEach(name -> {
            if (!known.contains(name))
                findings.add(
                        words,
                        "unknown-placeholder",
                        "Nothing fills {" + name + "}.",
                        Similar.hint(name, known.stream().sorted().toList()));
        });
    }

    /** The field is one of the standard's, and its value one of the field's choices. */
    static void answer(Findings findings, Fact answer, Fact standard) {
        var fields = standard.get("application").list("fields");
        var ids = fields.stream().map(field -> field.text("id")).toList();
        Optional<Fact> field = fields.stream()
                .filter(candidate -> candidate.text("id").equals(answer.text("field")))
                .findFirst();
        if (field.isEmpty()) {
            findings.add(
                    answer.get("field"),
                    "unknown-field",
                    "The form has no field " + answer.text("field") + ".",
                    Similar.hint(answer.text("field"), ids));
            return;
        }
        var values = field.get().list("choices").stream()
                .map(choice -> choice.text("value"))
                .toList();
        if (!values.contains(answer.text("value")))
            findings.add(
                    answer.get("value"),
                    "unknown-choice",
                    "The field " + answer.text("field") + " has no choice " + answer.text("value") + ".",
                    Similar.hint(answer.text("value"), values));
    }
}
