package kz.qyzmet.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.compile.Outline.Attached;
import org.jspecify.annotations.Nullable;

/** What an act says of itself above its orders, and above its regulations where its own head is lost: what it is, what it amends, what ended it. */
final class ActHead {
    /** A sentence that is the act's own imprint is short; longer ones cite other acts. */
    private static final int IMPRINT = 260;

    private final Clauses clauses;
    private final Outline outline;
    private final List<Place> sentences;

    ActHead(Clauses clauses, Outline outline) {
        this.clauses = clauses;
        this.outline = outline;
        this.sentences = outline.head().stream()
                .flatMap(line -> Sentences.in(clauses, line).stream())
                .toList();
    }

    /** An act and the words that name it. */
    record Named(ActReference act, Place place) {}

    Optional<Named> act() {
        return imprint()
                .or(() ->
                        approvals().flatMap(above -> above.attaching().stream()).findFirst());
    }

    Optional<Named> amends() {
        var own = act().map(Named::act).orElse(null);
        return Stream.of(ordered(), announced(), approved())
                .flatMap(Optional::stream)
                .filter(named -> !same(named.act(), own))
                .findFirst();
    }

    Optional<Named> repealedBy() {
        return repeals()
                .flatMap(sentence -> named(sentence, Acts.first(clauses, sentence)).stream())
                .findFirst();
    }

    /** Items of the act as the repeal counts them, {@code 1.2}; empty for the whole. */
    List<String> repealedItems() {
        return repeals()
                .map(sentence -> Counted.items(clauses, before(sentence, "repeal")))
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Place> repeals() {
        var notes = outline.notes().stream().flatMap(note -> Sentences.in(clauses, note).stream());
        return Stream.concat(sentences.stream(), notes)
                .filter(sentence -> tells(sentence, "repeal") && !tells(sentence, "no-act"))
                .filter(sentence -> !Dates.in(clauses, sentence).isEmpty());
    }

    /** The line under the title: body, day, number. The entry in the register may be a sentence of its own. */
    private Optional<Named> imprint() {
        for (int at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            if (!isImprint(sentence)) continue;
            var act = Acts.first(clauses, sentence);
            if (act.isPresent() && act.get().number() != null)
                return named(sentence, Optional.of(entered(act.get(), at)));
        }
        return Optional.empty();
    }

    private boolean isImprint(Place sentence) {
        return sentence.to() - sentence.from() <= IMPRINT
                && tells(sentence, "act-noun")
                && !tells(sentence, "repeal")
                && !tells(sentence, "amends")
                && !tells(sentence, "note");
    }

    private ActReference entered(ActReference act, int at) {
        if (act.registered() != null) return act;
        return sentences.stream()
                .skip(at + 1L)
                .limit(2)
                .filter(sentence -> !tells(sentence, "repeal"))
                .flatMap(sentence -> Acts.registered(clauses, sentence).stream())
                .findFirst()
                .map(entry -> new ActReference(
                        act.body(), act.number(), act.date(), entry.registered(), entry.registeredOn()))
                .orElse(act);
    }

    private Optional<Named> ordered() {
        return outline.orders().stream()
                .map(Outline.Paragraph::whole)
                .filter(order -> tells(order, "amends"))
                .flatMap(order -> named(order, Acts.first(clauses, order)).stream())
                .findFirst();
    }

    private Optional<Named> announced() {
        return sentences.stream()
                .filter(sentence -> tells(sentence, "amends"))
                .flatMap(sentence -> named(sentence, Acts.first(clauses, sentence)).stream())
                .findFirst();
    }

    private Optional<Named> approved() {
        return approvals().flatMap(above -> above.approving().stream()).findFirst();
    }

    private Stream<Approval> approvals() {
        return outline.regulations().stream()
                .map(Attached::header)
                .filter(header -> !header.isEmpty())
                .map(header ->
                        new Place("", header.getFirst().from(), header.getLast().to()))
                .map(header -> Approval.of(clauses, header));
    }

    private boolean tells(Place place, String kind) {
        return !clauses.in(place, kind).isEmpty();
    }

    private Place before(Place sentence, String kind) {
        return new Place(
                sentence.ref(),
                sentence.from(),
                clauses.in(sentence, kind).getFirst().to());
    }

    private static Optional<Named> named(Place place, Optional<ActReference> act) {
        return act.map(found -> new Named(found, place));
    }

    private static boolean same(ActReference act, @Nullable ActReference other) {
        return other != null && act.number() != null && act.number().equals(other.number());
    }
}
