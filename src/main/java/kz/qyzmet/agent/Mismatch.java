package kz.qyzmet.agent;

/** An argument that is missing or of another type. */
final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;

    Mismatch(String why) {
        super(why, null, false, false); // an answer to the page, never a trace
        this.why = why;
    }

    String why() {
        return why;
    }
}
