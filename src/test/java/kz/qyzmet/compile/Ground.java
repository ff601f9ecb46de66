package kz.qyzmet.compile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.compile.Outline.Attached;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.compile.Outline.Part;
import kz.qyzmet.identity.Role;

/** One regulation of a text, seen as a place to plant slips in. */
record Ground(String text, Clauses clauses, Attached attached, CompiledRegulation regulation) {
    static Ground of(Compiled compiled, int number) {
        var text = compiled.text().text();
        var clauses = Lexicon.of(compiled.text().language()).read(text);
        return new Ground(
                text,
                clauses,
                Outliner.outline(clauses).regulations().get(number),
                compiled.regulations().get(number));
    }

    Stream<Part> allItems() {
        return attached.paragraphs()
                .flatMap(paragraph -> paragraph.items().stream())
                .filter(this::numbered);
    }

    /** Items that tell steps. */
    List<Part> items() {
        return allItems()
                .filter(item -> steps().anyMatch(step -> step.ref().equals(ref(item))))
                .toList();
    }

    Stream<ToldStep> steps() {
        return Stream.concat(regulation.procedure().stream(), regulation.sequence().stream());
    }

    /** The words of an item that name who takes its step. */
    record Acting(String ref, Role role, Place place) {}

    /** Wherever somebody is named: also where the merged step has its actor from another item. */
    List<Acting> acting() {
        return steps().filter(step -> step.role() != null)
                .flatMap(step -> acting(step).stream())
                .distinct()
                .toList();
    }

    private Optional<Acting> acting(ToldStep step) {
        var role = Objects.requireNonNull(step.role());
        if (role.place().ref().equals(step.ref()))
            return Optional.of(new Acting(step.ref(), role.value(), role.place()));
        return clauses.in(step.place(), "role").stream()
                .filter(clause -> clause.means().equals(role.value().name()))
                .findFirst()
                .map(clause -> new Acting(step.ref(), role.value(), new Place(step.ref(), clause.from(), clause.to())));
    }

    /** Whether an item that tells the step again is among these. */
    boolean again(String ref, Stream<String> refs) {
        return refs.anyMatch(other -> !other.equals(ref) && twins(ref).contains(other));
    }

    /** Whether something else in the text counts the step: an item that tells it again, or a list of as many results. */
    boolean countedElsewhere(Part item) {
        int results = attached.first(ParagraphKind.OUTCOMES)
                .map(paragraph -> paragraph.items().size())
                .orElse(0);
        return twins(ref(item)).size() > 1 || results == siblings(item).size();
    }

    /** Signatures that are put in the item. */
    List<Clause> signings(Part item) {
        return clauses.in(item.place(), "signing").stream()
                .filter(clause -> clause.means().equals("NOW"))
                .toList();
    }

    List<Terms.Found> terms() {
        return items().stream()
                .flatMap(item -> Terms.in(clauses, item.place()).stream())
                .toList();
    }

    /** The item and those that tell its step again. */
    Set<String> twins(String ref) {
        var twins = new HashSet<String>();
        twins.add(ref);
        for (var step : regulation.procedure())
            if (step.ref().equals(ref) || step.also().contains(ref)) {
                twins.add(step.ref());
                twins.addAll(step.also());
            }
        return twins;
    }

    static String ref(Part item) {
        return item.place().ref();
    }

    static boolean inTable(String ref) {
        return ref.startsWith("annex");
    }

    static boolean sameParagraph(String one, String other) {
        return Steps.paragraph(one).equals(Steps.paragraph(other));
    }

    List<Part> siblings(Part item) {
        return attached.paragraphs()
                .map(Paragraph::items)
                .filter(items -> items.contains(item))
                .findFirst()
                .orElseThrow();
    }

    /** From the item's number to the next item, or to the end of the item. */
    Place line(Part item) {
        int from = numberAt(item);
        int to = siblings(item).stream()
                .filter(other -> other.place().from() > item.place().from())
                .min(Comparator.comparingInt(other -> other.place().from()))
                .map(this::numberAt)
                .orElse(item.place().to());
        return new Place(ref(item), from, to);
    }

    /** Whether its number stands right before it, with a bracket: slips are planted by cutting there. */
    private boolean numbered(Part item) {
        int at = numberAt(item);
        return at >= 0 && text.substring(at, item.place().from()).strip().equals(item.printed() + ")");
    }

    int numberAt(Part item) {
        return text.lastIndexOf(item.printed() + ")", item.place().from());
    }

    String words(Place place) {
        return clauses.words(place);
    }

    String replaced(Place place, String words) {
        return text.substring(0, place.from()) + words + text.substring(place.to());
    }

    String without(Stream<Place> places) {
        var left = new StringBuilder(text);
        places.distinct()
                .sorted(Comparator.comparingInt(Place::from).reversed())
                .forEach(place -> left.delete(place.from(), place.to()));
        return left.toString();
    }

    Optional<String> refAt(int offset) {
        return allItems()
                .map(Part::place)
                .filter(place -> place.from() <= offset && offset < place.to())
                .map(Place::ref)
                .findFirst();
    }
}
