package kz.qyzmet.portal;

import java.util.Locale;
import kz.qyzmet.intake.Application;

/** The parts of a draft, in the order in which people fill them in. */
enum Part {
    ANSWERS,
    DOCUMENTS,
    REVIEW,
    SIGN;

    static final int COUNT = values().length;

    /** From 1. */
    int number() {
        return ordinal() + 1;
    }

    String path(Application draft) {
        return Mine.path(draft) + "/" + name().toLowerCase(Locale.ROOT);
    }
}
