package kz.qyzmet.regulation;

import java.util.List;
import kz.qyzmet.identity.Label;
import org.jspecify.annotations.Nullable;

/**
 * A value, the paragraphs that state it, and, where no source states it, why it is assumed.
 *
 * @param at paragraphs as printed, the telling one first; of the regulation, or of the standard inside a standard
 * @param assumed the reason, or null when a source states the value
 */
public record Stated<T>(T value, List<String> at, @Nullable Label assumed) {
    public Stated {
        at = List.copyOf(at);
        if (at.isEmpty() && assumed == null)
            throw new IllegalArgumentException("a fact needs its paragraph or the reason it is assumed");
    }

    /** The paragraph to name first; empty for an assumed fact that no paragraph comes near. */
    public String paragraph() {
        return at.isEmpty() ? "" : at.getFirst();
    }
}
