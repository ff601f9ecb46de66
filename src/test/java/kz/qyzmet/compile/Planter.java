package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.ACTION_INCOMPLETE;
import static kz.qyzmet.compile.Code.ITEM_NUMBERING;
import static kz.qyzmet.compile.Code.NO_APPEAL;
import static kz.qyzmet.compile.Code.NUMERAL_WORD_MISMATCH;
import static kz.qyzmet.compile.Code.PARAGRAPHS_DISAGREE;
import static kz.qyzmet.compile.Code.PARTICIPANT_MISMATCH;
import static kz.qyzmet.compile.Code.RESULTS_DO_NOT_MATCH_STEPS;
import static kz.qyzmet.compile.Code.STEP_WITHOUT_ACTOR;
import static kz.qyzmet.compile.Code.STEP_WITHOUT_TERM;
import static kz.qyzmet.compile.Code.WRONG_ACTOR;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.compile.CompiledRegulation.Participant;
import kz.qyzmet.compile.Ground.Acting;
import kz.qyzmet.compile.Outline.Part;
import kz.qyzmet.identity.Role;

/** Plants slips as hasty hands make them. Each kind gives nothing where the text offers no room for it. */
record Planter(Random random, Ground ground) {
    static final List<Function<Planter, Optional<Slip>>> KINDS = List.of(
            Planter::swapRole,
            Planter::changeDigits,
            Planter::changeTerm,
            Planter::dropStep,
            Planter::dropStepAndCountOn,
            Planter::doubleNumber,
            Planter::cutSigning,
            Planter::cutParticipant,
            Planter::cutAppeal,
            Planter::dropActor,
            Planter::dropTerm);

    private <T> Optional<T> one(Collection<T> all) {
        return all.stream().skip(all.isEmpty() ? 0 : random.nextInt(all.size())).findFirst();
    }

    private Set<String> refs(String ref, String... more) {
        return Stream.concat(ground.twins(ref).stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    /** Another person of the same paragraph takes the step, in one of several items that say who takes it. */
    private Optional<Slip> swapRole() {
        var acting = ground.acting();
        var twice = acting.stream()
                .filter(one -> ground.again(one.ref(), acting.stream().map(Acting::ref)))
                .toList();
        return one(twice)
                .flatMap(step -> one(acting.stream()
                                .filter(other ->
                                        Ground.sameParagraph(other.ref(), step.ref()) && other.role() != step.role())
                                .toList())
                        .map(other -> new Slip(
                                "swap a role",
                                ground.replaced(step.place(), ground.words(other.place())),
                                Set.of(PARAGRAPHS_DISAGREE, WRONG_ACTOR, PARTICIPANT_MISMATCH),
                                refs(step.ref()))));
    }

    private static Role role(ToldStep step) {
        return Objects.requireNonNull(step.role()).value();
    }

    private Optional<Slip> changeDigits() {
        var told = ground.terms().stream()
                .filter(term -> term.digits() != null && term.words() != null)
                .toList();
        return one(told).map(term -> {
            int other = Objects.requireNonNull(term.digits()) + 1 + random.nextInt(8);
            return new Slip(
                    "change a number without its word",
                    ground.replaced(
                            term.place(), ground.words(term.place()).replaceFirst("\\d+", Integer.toString(other))),
                    Set.of(NUMERAL_WORD_MISMATCH),
                    refs(term.place().ref()));
        });
    }

    /** The term of another step, digits and word, in one of the two paragraphs that tell it. */
    private Optional<Slip> changeTerm() {
        var all = ground.terms();
        var told = all.stream().map(term -> term.place().ref()).collect(Collectors.toSet());
        var twice = all.stream()
                .filter(term -> ground.twins(term.place().ref()).stream()
                                .filter(told::contains)
                                .count()
                        > 1)
                .toList();
        return one(twice)
                .flatMap(term -> one(all.stream()
                                .filter(other -> Ground.sameParagraph(
                                        other.place().ref(), term.place().ref()))
                                .filter(other -> !other.term().equals(term.term()))
                                .toList())
                        .map(other -> new Slip(
                                "change a term in one of two paragraphs",
                                ground.replaced(term.place(), ground.words(other.place())),
                                Set.of(PARAGRAPHS_DISAGREE),
                                refs(term.place().ref()))));
    }

    /** A step that is counted elsewhere, or whose number will be missed. */
    private Optional<Slip> dropStep() {
        var items = ground.items().stream()
                .filter(item -> ground.countedElsewhere(item) || !behind(item).isEmpty())
                .toList();
        return one(items).map(item -> {
            var refs = refs(Ground.ref(item), Steps.paragraph(Ground.ref(item)));
            behind(item).forEach(other -> refs.add(Ground.ref(other)));
            return new Slip(
                    "drop a step",
                    ground.replaced(ground.line(item), ""),
                    Set.of(PARAGRAPHS_DISAGREE, RESULTS_DO_NOT_MATCH_STEPS, ITEM_NUMBERING),
                    refs);
        });
    }

    private List<Part> behind(Part item) {
        return ground.siblings(item).stream()
                .filter(other -> other.place().from() > item.place().from())
                .sorted(Comparator.comparingInt((Part part) -> part.place().from())
                        .reversed())
                .toList();
    }

    /** The items behind it numbered anew, so that only what counts it elsewhere shows it. */
    private Optional<Slip> dropStepAndCountOn() {
        return one(ground.items().stream().filter(ground::countedElsewhere).toList())
                .map(item -> {
                    var left = new StringBuilder(ground.text());
                    for (var other : behind(item)) number(left, other, Integer.parseInt(other.printed()) - 1);
                    var line = ground.line(item);
                    left.delete(line.from(), line.to());
                    return new Slip(
                            "drop a step and count on",
                            left.toString(),
                            Set.of(PARAGRAPHS_DISAGREE, RESULTS_DO_NOT_MATCH_STEPS),
                            refs(Ground.ref(item), Steps.paragraph(Ground.ref(item))));
                });
    }

    private void number(StringBuilder text, Part item, int number) {
        int at = ground.numberAt(item);
        text.replace(at, at + item.printed().length(), Integer.toString(number));
    }

    private Optional<Slip> doubleNumber() {
        var items = ground.allItems()
                .filter(item ->
                        item.printed().matches("\\d+") && !item.printed().equals("1"))
                .toList();
        return one(items).map(item -> {
            int number = Integer.parseInt(item.printed()) - 1;
            var changed = new StringBuilder(ground.text());
            number(changed, item, number);
            return new Slip(
                    "double an item number",
                    changed.toString(),
                    Set.of(ITEM_NUMBERING),
                    Set.of(Ground.ref(item), Steps.paragraph(Ground.ref(item)) + "." + number));
        });
    }

    /** The words that say that somebody signs: another item says so too, or no other does. */
    private Optional<Slip> cutSigning() {
        var signed = ground.items().stream()
                .filter(item -> !ground.signings(item).isEmpty())
                .toList();
        var cut = signed.stream()
                .filter(item -> signed.size() == 1
                        || ground.again(Ground.ref(item), signed.stream().map(Ground::ref)))
                .flatMap(item -> ground.signings(item).stream())
                .toList();
        return one(cut).flatMap(clause -> ground.refAt(clause.from())
                .map(ref -> new Slip(
                        "cut the signing",
                        ground.replaced(new Place(ref, clause.from(), clause.to()), ""),
                        Set.of(ACTION_INCOMPLETE, PARAGRAPHS_DISAGREE),
                        refs(ref))));
    }

    /** Somebody who acts and is listed once. */
    private Optional<Slip> cutParticipant() {
        var acting = ground.steps()
                .filter(step -> step.role() != null && Steps.inside(step))
                .map(Planter::role)
                .collect(Collectors.toSet());
        acting.remove(Role.OTHER);
        var roles = ground.regulation().participants().stream()
                .map(Participant::role)
                .toList();
        var listed = ground.regulation().participants().stream()
                .filter(one -> acting.contains(one.role()) && roles.size() > 1)
                .filter(one -> roles.indexOf(one.role()) == roles.lastIndexOf(one.role()))
                .map(one -> one.alias().place().ref())
                .toList();
        var items = ground.allItems()
                .filter(item -> listed.contains(Ground.ref(item)))
                .toList();
        return one(items).map(item -> {
            var refs = new HashSet<String>();
            ground.siblings(item).forEach(other -> refs.add(Ground.ref(other)));
            return new Slip(
                    "cut a participant", ground.replaced(ground.line(item), ""), Set.of(PARTICIPANT_MISMATCH), refs);
        });
    }

    private Optional<Slip> cutAppeal() {
        var all = ground.attached().paragraphs().toList();
        return ground.attached()
                .first(ParagraphKind.COMPLAINT)
                .filter(paragraph -> paragraph.equals(all.getLast()))
                .map(paragraph -> new Slip(
                        "cut the appeal",
                        ground.replaced(paragraph.whole(), ""),
                        Set.of(NO_APPEAL),
                        Set.of(all.get(all.size() - 2).ref())));
    }

    /** Wherever it is told; of what tables tell, the text may name the actor too. */
    private Optional<Slip> dropActor() {
        var acting = ground.acting();
        var inText = acting.stream()
                .filter(one -> ground.twins(one.ref()).stream().noneMatch(Ground::inTable))
                .toList();
        return one(inText)
                .map(step -> new Slip(
                        "drop the actor",
                        ground.without(acting.stream()
                                .filter(other -> ground.twins(step.ref()).contains(other.ref()))
                                .map(Acting::place)),
                        Set.of(STEP_WITHOUT_ACTOR),
                        refs(step.ref())));
    }

    /** Wherever it is told. */
    private Optional<Slip> dropTerm() {
        var told = ground.terms();
        return one(told)
                .map(term -> new Slip(
                        "drop the term",
                        ground.without(told.stream()
                                .map(Terms.Found::place)
                                .filter(place ->
                                        ground.twins(term.place().ref()).contains(place.ref()))),
                        Set.of(STEP_WITHOUT_TERM),
                        refs(term.place().ref())));
    }
}
