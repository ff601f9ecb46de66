package kz.qyzmet.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.intake.Application;

/** The parts of a draft, in the order in which people fill them in. */
enum Part {
    ANSWERS,
    DOCUMENTS,
    REVIEW,
    SIGN;

    static final List<Part> ALL = List.of(values());

    /** From 1. */
    int number() {
        return ALL.indexOf(this) + 1;
    }

    /** Empty for the first. */
    Optional<Part> before() {
        int place = ALL.indexOf(this);
        return place == 0 ? Optional.empty() : Optional.of(ALL.get(place - 1));
    }

    String path(Application draft) {
        return Mine.path(draft) + "/" + name().toLowerCase(Locale.ROOT);
    }
}
