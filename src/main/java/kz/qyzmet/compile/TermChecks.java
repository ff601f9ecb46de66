package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.CONFLICTING_TERMS;
import static kz.qyzmet.compile.Code.EXTERNAL_PARTY_WITHOUT_TERM;
import static kz.qyzmet.compile.Code.STEP_WITHOUT_TERM;
import static kz.qyzmet.compile.Code.TRANSFER_WITHOUT_TERM;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Regulation.NumberedProcess.Kind;

/** Terms: missing ones, and those that do not go together. */
final class TermChecks {
    private static final Set<ParagraphKind> ABOUT_STEPS =
            EnumSet.of(ParagraphKind.OUTCOMES, ParagraphKind.PARTICIPANTS, ParagraphKind.SEQUENCE);

    private TermChecks() {}

    /** The recipient takes his time; who shares an item with a term shares the term. */
    static List<Finding> stepWithoutTerm(Examined e) {
        var steps = e.regulation().procedure();
        var timed = steps.stream()
                .filter(step -> step.term() != null)
                .map(ToldStep::ref)
                .toList();
        return steps.stream()
                .filter(step -> step.term() == null && !timed.contains(step.ref()))
                .filter(step -> !Steps.by(step, Role.RECIPIENT) && !Steps.by(step, Role.SYSTEM))
                .map(step -> e.finding(STEP_WITHOUT_TERM, step.place(), "nowhere"))
                .toList();
    }

    /** A condition gives the provider minutes for the examination that has days in the content paragraph (facts 6.2, 3). */
    static List<Finding> screenAgainstExamination(Examined e) {
        var examination = examination(e);
        return e.regulation().processes().values().stream()
                .flatMap(List::stream)
                .filter(process -> process.kind() == Kind.CONDITION && process.term() != null && byProvider(process))
                .filter(process -> !Steps.lastsDays(process.term()))
                .flatMap(process -> examination.stream()
                        .map(step -> e.finding(
                                CONFLICTING_TERMS,
                                process.place(),
                                step.place(),
                                Argument.term(
                                        Objects.requireNonNull(process.term()).value()),
                                Argument.term(
                                        Objects.requireNonNull(step.term()).value()))))
                .toList();
    }

    private static Optional<ToldStep> examination(Examined e) {
        return e.regulation().procedure().stream()
                .filter(step -> Steps.does(step, Action.PREPARE, Action.REQUEST_BLANK) && Steps.lastsDays(step.term()))
                .findFirst();
    }

    private static boolean byProvider(ToldProcess process) {
        if (process.actor() == null) return false;
        return switch (process.actor().value()) {
            case RECIPIENT, SYSTEM, STATE_CORP_WORKER, REGULATION_EDITOR -> false;
            case OFFICE_CLERK, HEAD, DEPUTY_HEAD, RESPONSIBLE_EXECUTOR, ARCHIVIST, BLANK_KEEPER, AKIMAT, OTHER -> true;
        };
    }

    /** Another office is asked for something and nobody says within what time it answers. */
    static List<Finding> externalPartyWithoutTerm(Examined e) {
        var steps = e.regulation().procedure();
        boolean answers = steps.stream()
                .anyMatch(step ->
                        step.term() != null && (Steps.by(step, Role.BLANK_KEEPER) || Steps.by(step, Role.OTHER)));
        if (answers) return List.of();
        var awaited = steps.stream()
                .filter(step -> Steps.does(step, Action.OBTAIN_BLANK))
                .findFirst();
        return steps.stream()
                .filter(step -> Steps.does(step, Action.REQUEST_BLANK)
                        || (Steps.inside(step) && step.role() != null && e.says(step.place(), "SENT_TO_ANOTHER")))
                .map(step -> e.finding(
                        EXTERNAL_PARTY_WITHOUT_TERM,
                        step.place(),
                        awaited.map(ToldStep::place).orElse(step.place()),
                        step.turnsTo() == null
                                ? ""
                                : Argument.words(step.turnsTo().value())))
                .toList();
    }

    /** The State Corporation takes packages in, and nothing says within what time they come to the provider. */
    static List<Finding> transferWithoutTerm(Examined e) {
        if (handedOverInTime(e) || sentInTime(e) || toldInTime(e)) return List.of();
        var about = aboutCorporation(e).map(Outline.Paragraph::head).findFirst();
        return e.regulation().intake().stream()
                .filter(channel -> channel.value() == Channel.STATE_CORPORATION)
                .map(channel -> e.finding(TRANSFER_WITHOUT_TERM, about.orElse(channel.place()), channel.place()))
                .toList();
    }

    private static boolean handedOverInTime(Examined e) {
        return Stream.concat(
                        e.regulation().procedure().stream(),
                        e.regulation().fronts().getOrDefault(Channel.STATE_CORPORATION, List.of()).stream())
                .anyMatch(step -> step.term() != null
                        && Steps.by(step, Role.STATE_CORP_WORKER)
                        && Steps.does(step, Action.HAND_OVER));
    }

    /** Electronically, as a process that has its minutes. */
    private static boolean sentInTime(Examined e) {
        return e.regulation().processes().getOrDefault(Channel.STATE_CORPORATION, List.of()).stream()
                .anyMatch(process -> e.says(process.place(), "SENT_SIGNED")
                        && !Terms.in(e.clauses(), process.place()).isEmpty());
    }

    /** In a paragraph on the State Corporation: minutes are for the reception, hours and days for the way. */
    private static boolean toldInTime(Examined e) {
        return aboutCorporation(e)
                .filter(paragraph -> e.says(paragraph.whole(), "HANDED_TO_PROVIDER"))
                .flatMap(paragraph -> Terms.in(e.clauses(), paragraph.whole()).stream())
                .anyMatch(term -> !(term.term() instanceof Term.Minutes));
    }

    /** Behind the steps. */
    private static Stream<Outline.Paragraph> aboutCorporation(Examined e) {
        int steps = e.regulation().procedure().stream()
                .mapToInt(step -> step.place().to())
                .max()
                .orElse(0);
        return e.paragraphs()
                .filter(paragraph -> paragraph.whole().from() > steps && !ABOUT_STEPS.contains(paragraph.kind()))
                .filter(paragraph -> ChannelChecks.corporation(e, paragraph.whole()));
    }

    /** One item, one step, and two terms of one kind for it. */
    static List<Finding> twoTermsForOneStep(Examined e) {
        var steps = e.regulation().procedure();
        return steps.stream()
                .filter(step -> steps.stream()
                                .filter(other -> other.ref().equals(step.ref()))
                                .count()
                        == 1)
                .flatMap(step -> e.told(step).stream())
                .filter(place -> !e.says(place, "ALTERNATIVE"))
                .flatMap(place -> contradiction(e, place).stream())
                .toList();
    }

    private static Optional<Finding> contradiction(Examined e, Place place) {
        var terms = Terms.in(e.clauses(), place);
        if (terms.size() < 2) return Optional.empty();
        var first = terms.getFirst();
        return terms.stream()
                .filter(other -> other.term().getClass() == first.term().getClass()
                        && !other.term().equals(first.term()))
                .findFirst()
                .map(other ->
                        e.finding(CONFLICTING_TERMS, place, Argument.term(first.term()), Argument.term(other.term())));
    }
}
