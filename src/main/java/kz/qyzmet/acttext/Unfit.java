package kz.qyzmet.acttext;

import kz.qyzmet.acttext.Reading.Reason;

/** Inside this module only: reading stops here, and the reason becomes the answer. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    Unfit(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
