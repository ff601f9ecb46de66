package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.qyzmet.compile.Cases.Part;
import kz.qyzmet.compile.Outline.Paragraph;

/** Reads the steps of whole paragraphs: of their items, of lines without numbers, of sentences put into one line. */
final class StepParagraphs {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{L})][.;])\\s+(?=\\p{L})");

    /** Words that may stand before who acts: «станция басшысы». */
    private static final int WORDS_BEFORE = 3;

    private final Scope scope;
    private final Actors actors;
    private final StepReader reader;

    StepParagraphs(Scope scope, List<Place> strangers) {
        this.scope = scope;
        this.actors = new Actors(scope, strangers);
        this.reader = new StepReader(scope, actors);
    }

    List<ReadStep> read(Stream<Paragraph> paragraphs) {
        return paragraphs.flatMap(paragraph -> read(paragraph).stream()).toList();
    }

    List<ReadStep> read(Paragraph paragraph) {
        var steps = new ArrayList<ReadStep>();
        if (paragraph.parts().isEmpty()) sentences(behindHeading(paragraph), steps);
        boolean items = !paragraph.items().isEmpty();
        ReadStep.Actor opener = null;
        for (var part : paragraph.parts()) {
            if (outcome(part.place())) continue;
            if (part.item()) opener = opens(part.place()) ? actors.actor(part.place()) : null;
            if (part.item()) steps.addAll(told(paragraph, part.place()));
            else if (opener != null) steps.addAll(reader.read(part.place(), opener));
            else if (items)
                steps.addAll(
                        reader.read(part.place()).stream().filter(this::whole).toList());
            else sentences(part.place(), steps);
        }
        return steps;
    }

    /** An item that only names who does what follows it. */
    private boolean opens(Place item) {
        return scope.words(item).stripTrailing().endsWith(":");
    }

    /** In the sequence whoever is named first does something, also what we have no word for. */
    private List<ReadStep> told(Paragraph paragraph, Place item) {
        var steps = reader.read(item);
        var actor = steps.isEmpty() && paragraph.kind() == ParagraphKind.SEQUENCE ? actors.actor(item) : null;
        if (actor == null || !starts(item, actor) || names(item, actor)) return steps;
        return List.of(new ReadStep(item.ref(), List.of(), item, actor, List.of(), null, null));
    }

    private boolean aboutSomebody(Place sentence) {
        var actor = actors.actor(sentence);
        return actor != null && starts(sentence, actor);
    }

    private boolean starts(Place item, ReadStep.Actor actor) {
        var words = scope.clauses().words();
        return words.from(actor.place().from()) - words.from(item.from()) < WORDS_BEFORE;
    }

    private boolean names(Place item, ReadStep.Actor actor) {
        return Trim.name(scope.clauses(), item).to() <= actor.place().to();
    }

    /** What the paragraph tells in which nothing is done that we know: items, or sentences about somebody among those that tell steps. */
    Stream<Place> unread(Paragraph paragraph) {
        var told = paragraph.items().isEmpty()
                ? sentences(paragraph)
                : paragraph.items().stream().map(Outline.Part::place);
        return told.filter(place -> reader.deeds(place).isEmpty() && !outcome(place) && !opens(place))
                .filter(place -> paragraph.kind() != ParagraphKind.SEQUENCE || !passes(paragraph, place));
    }

    /** Whether an item of the sequence tells its part: who acts, or only who is next. */
    private boolean passes(Paragraph paragraph, Place item) {
        var actor = actors.actor(item);
        return !told(paragraph, item).isEmpty() || (actor != null && names(item, actor));
    }

    private Stream<Place> sentences(Paragraph paragraph) {
        if (read(paragraph).isEmpty()) return Stream.empty();
        var lines = paragraph.parts().isEmpty()
                ? Stream.of(behindHeading(paragraph))
                : paragraph.parts().stream().map(Outline.Part::place);
        return lines.flatMap(line -> sentences(line).stream()).filter(this::aboutSomebody);
    }

    /** A line that only tells what a step gives. */
    boolean outcome(Place place) {
        int first = scope.clauses().words().from(place.from());
        return scope.in(place, "outcome").stream()
                .anyMatch(clause -> scope.clauses().words().from(clause.from()) == first);
    }

    /** A line between items counts where it tells a step from end to end. */
    private boolean whole(ReadStep step) {
        return step.term() != null
                && !step.deeds().isEmpty()
                && actors.named(step.place()).stream().anyMatch(clause -> actors.part(clause) == Part.DOES);
    }

    private void sentences(Place place, List<ReadStep> steps) {
        for (var sentence : sentences(place)) if (!outcome(sentence)) steps.addAll(reader.read(sentence));
    }

    private List<Place> sentences(Place place) {
        var text = scope.words(place);
        var sentences = new ArrayList<Place>();
        int start = 0;
        for (var end = SENTENCE.matcher(text); end.find(); start = end.end())
            sentences.add(new Place(place.ref(), place.from() + start, place.from() + end.start()));
        sentences.add(new Place(place.ref(), place.from() + start, place.to()));
        return sentences;
    }

    private Place behindHeading(Paragraph paragraph) {
        var head = paragraph.head();
        int colon = scope.clauses().text().indexOf(':', head.from());
        return colon < 0 || colon >= head.to() ? head : new Place(head.ref(), colon + 1, head.to());
    }
}
