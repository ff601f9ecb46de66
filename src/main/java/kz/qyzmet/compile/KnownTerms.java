package kz.qyzmet.compile;

import kz.qyzmet.calendar.Term;
import org.jspecify.annotations.Nullable;

/** The standards somebody knows, asked for their whole term; the compiler itself knows none. */
@FunctionalInterface
public interface KnownTerms {
    KnownTerms NONE = (title, order) -> null;

    /**
     * The whole term of the service, null when it is not known.
     *
     * @param title of the service as the act tells it
     * @param order that approved the standard; null where the act does not say
     */
    @Nullable
    Term total(String title, @Nullable ActReference order);
}
