package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.identity.Language;

/**
 * Why a compiled regulation cannot run as it stands. {@code compile.obstacle.KIND} has the sentence.
 *
 * @param ref the paragraph, empty for the whole regulation
 * @param quote the words meant, empty where there are none
 */
public record Obstacle(Kind kind, String ref, String quote) {
    /** What is in the way. Codes are never renamed. */
    public enum Kind {
        OBLAST_UNKNOWN,
        STEP_WITHOUT_ACTOR,
        ACTOR_UNKNOWN,
        ACTION_UNKNOWN,
        /** Steps that are done together have terms that cannot be added. */
        TERMS_OF_TWO_UNITS,
        NO_STEPS,
        NOBODY_PREPARES,
        NOBODY_SIGNS,
        DRAFTER_SIGNS,
        WINDOW_UNKNOWN_TO_STANDARD
    }

    /** The obstacle in one sentence. */
    public String in(Language language) {
        return FindingSentence.of("compile.obstacle." + kind, List.of(ref, quote), language);
    }
}
