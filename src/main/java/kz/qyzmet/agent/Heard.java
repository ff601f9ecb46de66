package kz.qyzmet.agent;

/** What the agent makes of a message. */
public sealed interface Heard {
    /** Answered at once, whoever sits there. */
    record Answered(String text) implements Heard {}

    /** A person must decide first. */
    record Asked(Wish wish) implements Heard {}
}
