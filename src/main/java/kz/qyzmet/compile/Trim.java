package kz.qyzmet.compile;

/** A place without the blank, dashes and marks around what it says. */
final class Trim {
    private Trim() {}

    static Place name(Clauses clauses, Place place) {
        int from = place.from();
        int to = place.to();
        while (from < to && !Character.isLetterOrDigit(clauses.text().charAt(from))) from++;
        while (to > from && !closes(clauses.text().charAt(to - 1))) to--;
        return new Place(place.ref(), from, to);
    }

    private static boolean closes(char last) {
        return Character.isLetterOrDigit(last) || last == ')' || last == '»' || last == '"';
    }
}
