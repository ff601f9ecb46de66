package kz.qyzmet.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActText;
import kz.qyzmet.compile.Outline.Attached;
import kz.qyzmet.compile.Outline.Paragraph;

/**
 * A regulation under examination: what was understood of it, and the text it was understood from.
 *
 * @param text of the act
 * @param clauses phrases of the act
 * @param attached the regulation taken apart
 */
record Examined(
        ActText text,
        Clauses clauses,
        CompiledAct act,
        CompiledRegulation regulation,
        Attached attached,
        KnownTerms standards) {
    /** A longer quote tells nobody more. */
    private static final int QUOTE = 200;

    /** Whether a wording of {@code sign} stands there. */
    boolean says(Place place, String sign) {
        return clauses.has(place, "sign", sign);
    }

    /** Whether one of the items that tell the step has a wording of {@code sign}. */
    boolean says(ToldStep step, String sign) {
        return told(step).stream().anyMatch(place -> says(place, sign));
    }

    /** Whether a signature is put there; a paper sent for signature has none yet. */
    boolean signs(Place place) {
        return signing(place, "NOW");
    }

    boolean forSignature(Place place) {
        return signing(place, "FOR");
    }

    private boolean signing(Place place, String when) {
        return clauses.in(place, "signing").stream()
                .anyMatch(clause -> clause.means().equals(when));
    }

    /** Whether the head of a unit takes the step: he shares out its work, though another is the provider's head. */
    boolean headsUnit(ToldStep step) {
        return step.role() != null && Heads.ofUnit(clauses, step.role().place());
    }

    /** Where a step is told: its own item and those that tell it again. */
    List<Place> told(ToldStep step) {
        var again = regulation.sequence().stream()
                .filter(other -> step.also().contains(other.ref()))
                .map(ToldStep::place);
        return Stream.concat(Stream.of(step.place()), again).distinct().toList();
    }

    /** Steps as each paragraph tells them. */
    Stream<ToldStep> tellings() {
        return Stream.concat(regulation.procedure().stream(), regulation.sequence().stream());
    }

    Optional<Paragraph> paragraph(ParagraphKind kind) {
        return attached.first(kind);
    }

    /** The paragraph whose items are the steps. */
    Optional<Paragraph> content() {
        return regulation.procedure().stream()
                .limit(1)
                .flatMap(step -> around(step.ref()))
                .findFirst();
    }

    /** The paragraph of this number: none, one, or by a slip two. */
    Stream<Paragraph> paragraph(String ref) {
        return paragraphs().filter(paragraph -> paragraph.ref().equals(ref));
    }

    /** The paragraph of this number, or the one that holds the item of this number. */
    Stream<Paragraph> around(String ref) {
        var own = paragraph(ref).toList();
        return own.isEmpty() ? paragraph(Steps.paragraph(ref)) : own.stream();
    }

    /** All of the regulation but its annexes. */
    Stream<Paragraph> paragraphs() {
        return attached.paragraphs();
    }

    /** Where a clause of the regulation stands. */
    Place place(Clause clause) {
        return place(clause.from(), clause.to());
    }

    /** These characters, under the item, else the paragraph, that holds them. */
    Place place(int from, int to) {
        return paragraphs()
                .filter(paragraph -> holds(paragraph.whole(), from))
                .flatMap(paragraph -> Stream.concat(
                        paragraph.parts().stream().map(Outline.Part::place).filter(part -> holds(part, from)),
                        Stream.of(paragraph.whole())))
                .findFirst()
                .map(place -> new Place(place.ref(), from, to))
                .orElseGet(() -> new Place("", from, to));
    }

    private static boolean holds(Place place, int offset) {
        return place.from() <= offset && offset < place.to();
    }

    Finding finding(Code code, Place place, String... arguments) {
        return finding(code, place, place, arguments);
    }

    Finding finding(Code code, Place place, Place second, String... arguments) {
        return new Finding(code, regulation.number(), place, second, quote(place), List.of(arguments));
    }

    private String quote(Place place) {
        var words = clauses.words(place).strip();
        return words.length() > QUOTE ? words.substring(0, QUOTE - 1) + "…" : words;
    }
}
