package kz.qyzmet.blanks;

/** What a case has of a blank now. */
public sealed interface Holding {
    /** Nothing: not asked for yet, or used, spoiled or left over. */
    record None() implements Holding {}

    /** Asked for; the keeper has not answered. */
    record Requested(Request request) implements Holding {}

    /** Set aside by the keeper: it can be fetched and signed for. */
    record Issued(Request request, Blank blank) implements Holding {}

    /** In the hands of who works on the case. */
    record SignedFor(Request request, Blank blank) implements Holding {}
}
