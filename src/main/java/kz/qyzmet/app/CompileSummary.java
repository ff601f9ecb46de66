package kz.qyzmet.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.compile.ActReference;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Finding;
import kz.qyzmet.compile.FindingSentence;
import kz.qyzmet.compile.Told;
import kz.qyzmet.compile.ToldStep;
import kz.qyzmet.identity.Language;
import kz.qyzmet.prove.Claim;
import kz.qyzmet.prove.Proof;
import kz.qyzmet.prove.ProofText;
import kz.qyzmet.regulation.Channel;
import org.jspecify.annotations.Nullable;

/** What came of an act, for people at a terminal. */
final class CompileSummary {
    private CompileSummary() {}

    /** The services of the act: a head and a line per step. */
    static Stream<String> lines(ActFiles.Told told, Language language) {
        var compiled = told.compiled();
        return Stream.concat(
                Stream.of(told.file() + ": " + act(compiled)),
                compiled.regulations().stream()
                        .flatMap(one -> lines(one, told.proofs().get(one.number()), language)));
    }

    private static String act(Compiled compiled) {
        var told = compiled.act().act();
        return (told == null ? "act unknown" : act(told.value()))
                + ", services: " + compiled.regulations().size()
                + ", findings: " + compiled.findings().size();
    }

    private static String act(ActReference act) {
        return Stream.of(act.body(), act.number() == null ? null : "No " + act.number(), act.date())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> lines(CompiledRegulation told, @Nullable Proof proof, Language language) {
        return Stream.of(
                        Stream.of(
                                "",
                                "  " + told.number() + ". " + told.title().value(),
                                "     "
                                        + (told.oblast() == null
                                                ? "no oblast"
                                                : told.oblast().value()) + "; in: "
                                        + channels(told.intake()) + "; out: " + channels(told.issue())
                                        + (told.totalTerm() == null
                                                ? ""
                                                : "; within " + told.totalTerm().value())),
                        told.procedure().stream().map(CompileSummary::line),
                        proof == null
                                ? Stream.<String>empty()
                                : proof(proof, new ProofText(language)).map(line -> "     " + line),
                        Stream.of(""))
                .flatMap(lines -> lines);
    }

    /** What holds in a line, what fails with the worst case. */
    private static Stream<String> proof(Proof proof, ProofText text) {
        return proof.claims().stream()
                .flatMap(claim -> Stream.concat(
                        Stream.of(text.headline(claim)),
                        claim instanceof Claim.Fails fails ? failure(fails, text) : Stream.empty()));
    }

    private static Stream<String> failure(Claim.Fails fails, ProofText text) {
        var story = fails.story();
        return Stream.concat(
                        fails.remarks().stream().map(text::remark),
                        story == null ? Stream.empty() : text.story(story).stream())
                .map(line -> "  " + line);
    }

    private static String channels(List<Told<Channel>> told) {
        return told.isEmpty()
                ? "not told"
                : told.stream().map(one -> one.value().code()).distinct().collect(Collectors.joining(", "));
    }

    private static String line(ToldStep step) {
        return "     %-6s %-20s %-32s %s"
                .formatted(
                        step.ref(),
                        step.role() == null ? "?" : code(step.role().value()),
                        step.actions().isEmpty()
                                ? "?"
                                : step.actions().stream()
                                        .map(action -> action.value().code())
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                        step.term() == null ? "" : step.term().value())
                .stripTrailing();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** {@code act.txt:5.3 ERROR NUMERAL_WORD_MISMATCH sentence «quote»} */
    static String line(String file, Finding finding, Language language) {
        var place = finding.place().ref().isEmpty() ? "" : ":" + finding.place().ref();
        return "%s%s %s %s %s%s"
                .formatted(
                        file,
                        place,
                        finding.severity(),
                        finding.code(),
                        FindingSentence.of(finding, language),
                        quoted(finding.quote()));
    }

    private static String quoted(@Nullable String quote) {
        return quote == null || quote.isBlank() ? "" : " «" + quote.strip().replaceAll("\\s+", " ") + "»";
    }
}
