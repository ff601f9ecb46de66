package kz.qyzmet.imports;

import kz.qyzmet.acttext.Reading;

/** What became of a text that was handed in. */
public sealed interface Receipt {
    record Taken(long id) implements Receipt {}

    /** There is no text in it. */
    record Unreadable(Reading.Reason reason) implements Receipt {}

    /** More than {@link Imports#LARGEST} bytes, or {@link Imports#LONGEST} characters. */
    record TooLarge() implements Receipt {}

    /** A text, but of no service regulation. */
    record NotARegulation() implements Receipt {}
}
