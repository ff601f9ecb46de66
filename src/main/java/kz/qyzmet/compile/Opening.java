package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that opens the telling of channels: what is taken in, what is given out, and, where it is told within the sentence, through
 * what.
 *
 * @param complete whether the sentence tells channels itself
 */
record Opening(boolean intake, boolean issue, boolean complete, List<Inline> inline) {
    record Inline(boolean intake, boolean issue, List<Place> through) {}

    /** Null for a sentence on something else. */
    static @Nullable Opening of(Scope scope, Place sentence) {
        var heads = heads(scope, sentence);
        if (heads.isEmpty() || !scope.in(sentence, "form-of").isEmpty()) return null;
        boolean colon = scope.words(sentence).stripTrailing().endsWith(":");
        if (!colon && scope.in(sentence, "via").isEmpty()) return null;
        var inline = parts(scope, sentence, heads);
        boolean complete = !colon
                && inline.stream()
                        .anyMatch(
                                part -> !ChannelWords.in(scope.clauses(), part).isEmpty());
        return new Opening(
                has(scope, sentence, "intake"),
                has(scope, sentence, "issue"),
                complete,
                inline.stream().map(part -> inline(scope, sentence, part)).toList());
    }

    /** Whether an item of a list speaks of the one only: {@code the portal, for taking applications in}. */
    static Inline restriction(Scope scope, Place item, boolean intake, boolean issue) {
        boolean in = has(scope, item, "intake");
        boolean out = has(scope, item, "issue");
        boolean narrows = intake && issue && in != out;
        return new Inline(!narrows || in, !narrows || out, List.of(item));
    }

    private static Inline inline(Scope scope, Place sentence, Place part) {
        boolean whole = part.from() == sentence.from() && part.to() == sentence.to();
        var asked = whole ? sentence : part;
        return new Inline(has(scope, asked, "intake"), has(scope, asked, "issue"), List.of(through(scope, part)));
    }

    /** Russian names the channels behind "through": the provider before it is who does it, no channel. */
    private static Place through(Scope scope, Place part) {
        if (!Lexicon.of(scope.language()).cases().first()) return part;
        return scope.in(part, "via").stream()
                .filter(clause -> !clause.means().equals("DONE"))
                .min(Comparator.comparingInt((Clause clause) -> clause.means().equals("VIA") ? 0 : 1)
                        .thenComparingInt(Clause::from))
                .map(via -> new Place(part.ref(), via.from(), part.to()))
                .filter(behind -> !ChannelWords.in(scope.clauses(), behind).isEmpty())
                .orElse(part);
    }

    /** The sentence, or its two halves where channels stand between the taking in and the giving out. */
    private static List<Place> parts(Scope scope, Place sentence, List<Clause> heads) {
        for (int at = 1; at < heads.size(); at++) {
            var first = new Place(sentence.ref(), sentence.from(), heads.get(at).from());
            if (heads.get(at).from() >= heads.get(at - 1).to()
                    && !ChannelWords.strong(scope.clauses(), first).isEmpty())
                return List.of(first, new Place(sentence.ref(), heads.get(at).from(), sentence.to()));
        }
        return List.of(sentence);
    }

    private static List<Clause> heads(Scope scope, Place sentence) {
        var heads = new ArrayList<>(scope.in(sentence, "intake"));
        heads.addAll(scope.in(sentence, "issue"));
        heads.removeAll(quoted(scope, sentence, heads));
        heads.sort(Comparator.comparingInt(Clause::from));
        return heads;
    }

    /** The name of a service tells of papers given out, and says nothing of where. */
    private static List<Clause> quoted(Scope scope, Place sentence, List<Clause> heads) {
        var quotes = Quotes.in(scope.clauses(), sentence);
        return heads.stream()
                .filter(head ->
                        quotes.stream().anyMatch(quote -> quote.from() < head.from() && head.to() <= quote.to()))
                .toList();
    }

    private static boolean has(Scope scope, Place place, String kind) {
        return !scope.in(place, kind).isEmpty();
    }
}
