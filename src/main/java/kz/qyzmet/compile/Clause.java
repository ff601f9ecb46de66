package kz.qyzmet.compile;

/** A phrase as it stands in the text. */
record Clause(Phrase phrase, int from, int to) {
    String means() {
        return phrase.means();
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
