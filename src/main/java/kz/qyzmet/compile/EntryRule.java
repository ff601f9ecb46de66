package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledAct.EntryIntoForce;
import org.jspecify.annotations.Nullable;

/** When the act enters into force by its own words. A sentence that tells it in words nobody understands is a finding, never the usual rule. */
final class EntryRule {
    private static final String KIND = "in-force";

    private final Clauses clauses;
    private final Facts facts;
    private final List<Read> rules = new ArrayList<>();
    private final List<Place> unread = new ArrayList<>();

    private record Read(EntryIntoForce rule, Place sentence) {}

    private EntryRule(Clauses clauses, Facts facts) {
        this.clauses = clauses;
        this.facts = facts;
    }

    /** Null where no order tells it. */
    static @Nullable Told<EntryIntoForce> told(Clauses clauses, Outline outline, Facts facts) {
        var rule = new EntryRule(clauses, facts);
        outline.orders().stream()
                .flatMap(order -> Sentences.in(clauses, order.whole()).stream())
                .filter(sentence -> rule.enters(sentence).findAny().isPresent())
                .forEach(rule::read);
        return rule.told();
    }

    private void read(Place sentence) {
        var rule = rule(sentence);
        if (rule == null) unread.add(sentence);
        else rules.add(new Read(rule, sentence));
    }

    private @Nullable Told<EntryIntoForce> told() {
        unread.stream().filter(this::matters).forEach(this::notUnderstood);
        if (rules.isEmpty()) return null;
        var last = rules.getLast();
        rules.stream()
                .filter(other -> !other.rule().equals(last.rule()))
                .forEach(other ->
                        facts.finding(Code.PARAGRAPHS_DISAGREE, 0, last.sentence(), other.sentence(), "entry"));
        return facts.told("0/entry-into-force", "duty", last.rule(), last.sentence(), EntryIntoForce::parse);
    }

    /** Force from the registration says nothing of the day from which the act applies: the Law tells that, or another sentence. */
    private boolean matters(Place sentence) {
        return clauses.has(sentence, KIND, "ENTERS") || !clauses.has(sentence, KIND, "REGISTERED");
    }

    private void notUnderstood(Place sentence) {
        facts.finding(Code.NOT_UNDERSTOOD, 0, sentence, sentence);
    }

    /** Of a day and a publication the one that stands nearer to the words of entry; a day left over is not understood. */
    private @Nullable EntryIntoForce rule(Place sentence) {
        var days = Dates.in(clauses, sentence);
        var near = days.stream().min(Comparator.comparingInt(day -> away(sentence, day.from(), day.to())));
        var published = published(sentence);
        if (near.isEmpty()) return published.isEmpty() ? null : afterPublication(sentence);
        var day = near.get();
        if (days.size() > 1) return null;
        if (published.isEmpty() || away(sentence, day.from(), day.to()) < published.getAsInt())
            return new EntryIntoForce.OnDay(day.date());
        notUnderstood(new Place(sentence.ref(), day.from(), day.to()));
        return afterPublication(sentence);
    }

    private OptionalInt published(Place sentence) {
        return said(sentence, "PUBLISHED")
                .mapToInt(clause -> away(sentence, clause.from(), clause.to()))
                .min();
    }

    private @Nullable EntryIntoForce afterPublication(Place sentence) {
        var terms = Terms.in(clauses, sentence);
        var after = said(sentence, "AFTER").findFirst();
        if (after.isEmpty()) return terms.isEmpty() ? new EntryIntoForce.OnPublication() : null;
        return terms.stream()
                .min(Comparator.comparingInt(term -> apart(
                        term.place().from(),
                        term.place().to(),
                        after.get().from(),
                        after.get().to())))
                .map(Terms.Found::term)
                .filter(EntryRule::whole)
                .map(EntryIntoForce.AfterPublication::new)
                .orElse(null);
    }

    private static boolean whole(Term term) {
        return !(term instanceof Term.Minutes || term instanceof Term.Hours);
    }

    private Stream<Clause> said(Place sentence, String meaning) {
        return clauses.in(sentence, KIND).stream()
                .filter(clause -> clause.means().equals(meaning));
    }

    private Stream<Clause> enters(Place sentence) {
        return Stream.concat(said(sentence, "ENTERS"), said(sentence, "HOLDS"));
    }

    private int away(Place sentence, int from, int to) {
        return enters(sentence)
                .mapToInt(enters -> apart(from, to, enters.from(), enters.to()))
                .min()
                .orElseThrow();
    }

    private static int apart(int from, int to, int start, int end) {
        return Math.max(0, Math.max(start - to, from - end));
    }
}
