package kz.qyzmet.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an error page says. {@code incident} is null unless the fault is ours. */
record ErrorView(int status, @Nullable String incident) {
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 409, 413, 500, 503);

    String titleKey() {
        return "web.error." + told() + ".title";
    }

    String adviceKey() {
        return "web.error." + told() + ".advice";
    }

    /** The nearest status that has words of its own. */
    private int told() {
        if (TOLD.contains(status)) return status;
        if (status == 412) return 409;
        return status >= 500 ? 500 : 400;
    }
}
