package kz.qyzmet.api;

import java.io.Serial;

/** A request that is not answered; becomes a problem answer at the door. */
final class Unanswerable extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final String field;

    /** @param field what it is about, empty when it is the whole request */
    Unanswerable(Fault fault, String field) {
        super(fault + " " + field, null, false, false);
        this.fault = fault;
        this.field = field;
    }

    Fault fault() {
        return fault;
    }

    String field() {
        return field;
    }
}
