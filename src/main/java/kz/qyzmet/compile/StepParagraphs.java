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
        for (var part : paragraph.parts()) {
            if (outcome(part.place())) continue;
            if (part.item()) steps.addAll(reader.read(part.place()));
            else if (items)
                steps.addAll(
                        reader.read(part.place()).stream().filter(this::whole).toList());
            else sentences(part.place(), steps);
        }
        return steps;
    }

    /** Items of the paragraph in which nothing is done that we know. */
    Stream<Place> unread(Paragraph paragraph) {
        return paragraph.items().stream()
                .map(Outline.Part::place)
                .filter(place -> reader.deeds(place).isEmpty() && !outcome(place));
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
        var text = scope.words(place);
        int start = 0;
        for (var end = SENTENCE.matcher(text); end.find(); start = end.end())
            sentence(place, start, end.start(), steps);
        sentence(place, start, text.length(), steps);
    }

    private void sentence(Place place, int start, int end, List<ReadStep> steps) {
        var sentence = new Place(place.ref(), place.from() + start, place.from() + end);
        if (!outcome(sentence)) steps.addAll(reader.read(sentence));
    }

    private Place behindHeading(Paragraph paragraph) {
        var head = paragraph.head();
        int colon = scope.clauses().text().indexOf(':', head.from());
        return colon < 0 || colon >= head.to() ? head : new Place(head.ref(), colon + 1, head.to());
    }
}
