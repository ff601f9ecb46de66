package kz.qyzmet.compile;

/** A phrase as it stands in the text. */
record Clause(Phrase phrase, int from, int to) {
    String means() {
        return phrase.means();
    }

    /** The same words, meaning something else. */
    Clause as(String means) {
        var other =
                new Phrase(phrase.kind(), means, phrase.pattern(), phrase.example(), phrase.rank(), phrase.elements());
        return new Clause(other, from, to);
    }

    int length() {
        return to - from;
    }

    boolean holds(Clause other) {
        return from <= other.from && other.to <= to;
    }

    boolean overlaps(Clause other) {
        return from < other.to && other.from < to;
    }
}
