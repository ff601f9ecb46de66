package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.compile.Outline.Attached;

/**
 * Edition notes: which later act worded what anew. Keys of the facts tell what: {@code 2/edition} the whole second regulation,
 * {@code 1/amended/3} paragraph 3 of the first, {@code 0/amended} something of the act itself. The place names the paragraph.
 */
final class EditionNotes {
    private final Clauses clauses;
    private final Facts facts;
    private final List<Told<ActReference>> found = new ArrayList<>();

    private EditionNotes(Clauses clauses, Facts facts) {
        this.clauses = clauses;
        this.facts = facts;
    }

    static List<Told<ActReference>> in(Clauses clauses, Outline outline, Facts facts) {
        var notes = new EditionNotes(clauses, facts);
        for (var note : outline.notes()) notes.read("0", "", note);
        for (var regulation : outline.regulations()) notes.read(regulation);
        return List.copyOf(notes.found);
    }

    private void read(Attached regulation) {
        for (var note : regulation.notes()) read(String.valueOf(regulation.number()), note.ref(), note.place());
    }

    private void read(String regulation, String paragraph, Place note) {
        for (var sentence : Sentences.in(clauses, note)) {
            var edition = clauses.in(sentence, "edition").stream().findFirst();
            if (edition.isEmpty()) continue;
            var act = Acts.first(clauses, new Place("", edition.get().from(), sentence.to()));
            var about = new Place("", sentence.from(), edition.get().from());
            act.ifPresent(by -> worded(about, paragraph, edition.get().means())
                    .forEach(worded -> tell(regulation, worded, by, sentence)));
        }
    }

    /** What was worded: {@code edition} or {@code amended}, and which paragraph, empty for the whole. */
    private record Worded(String how, String paragraph) {
        String key(String regulation) {
            return regulation + "/" + how + (paragraph.isEmpty() ? "" : "/" + paragraph);
        }
    }

    private void tell(String regulation, Worded worded, ActReference by, Place sentence) {
        var key = worded.key(regulation);
        boolean again = found.stream().anyMatch(told -> told.fact().equals(key));
        var place = new Place(worded.paragraph(), sentence.from(), sentence.to());
        found.add(facts.told(again ? key + "/" + by.number() : key, "edition", by, place, ActReference::parse));
    }

    private List<Worded> worded(Place about, String paragraph, String means) {
        var counted = Counted.items(clauses, about);
        if (!counted.isEmpty())
            return counted.stream().map(item -> new Worded("amended", item)).toList();
        boolean whole = clauses.has(about, "edition-of", "REGULATION");
        return List.of(
                whole
                        ? new Worded(means.equals("ANEW") ? "edition" : "amended", "")
                        : new Worded("amended", paragraph));
    }
}
