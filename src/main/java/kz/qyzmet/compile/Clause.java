package kz.qyzmet.compile;

/** A phrase as it stands in the text. */
record Clause(Phrase phrase, int from, int to) {
    String means() {
        return phrase.means();
    }

    int length() {
        return to - from;
    }

    boolean overlaps(Clause other) {
        return from < other.to && other.from < to;
    }
}
