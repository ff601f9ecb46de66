package kz.qyzmet.notices;

/** Who is to be told: one person, or whoever works in an office. */
public sealed interface Recipient {
    /** By the id of the person. */
    record Person(long id) implements Recipient {}

    /** By the id of the office; read by one of its people, it is read. */
    record Office(long id) implements Recipient {}
}
