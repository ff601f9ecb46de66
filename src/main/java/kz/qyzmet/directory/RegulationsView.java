package kz.qyzmet.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editions, by service, oblast and first day. */
record RegulationsView(List<Row> rows) {
    /**
     * An edition.
     *
     * @param until the first day on which it no longer applies, null when no end is known
     * @param lacking what an administrator has to make for it to be provided; empty for what is over
     * @param hash the beginning of what a case pins
     */
    record Row(
            String service,
            String oblast,
            String act,
            String from,
            @Nullable String until,
            boolean inForce,
            List<Mending> lacking,
            String hash) {}
}
