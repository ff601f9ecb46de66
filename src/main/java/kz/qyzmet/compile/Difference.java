package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.identity.Language;

/**
 * Something that two texts tell differently. {@code compile.difference.KIND} has the sentence.
 *
 * @param first the paragraph of the first text; empty where it tells nothing of it
 * @param second the paragraph of the second
 * @param arguments of the sentence, written as in findings
 */
public record Difference(Kind kind, String first, String second, List<String> arguments) {
    /** What differs, in the order in which it is told. Codes are never renamed. */
    public enum Kind {
        TITLE,
        PROVIDER,
        INTAKE,
        ISSUE,
        FORM,
        RESULT_FORM,
        RESULT,
        TOTAL_TERM,
        STEP,
        STEP_MOVED,
        ROLE,
        ACTION,
        TERM,
        REFUSAL,
        WINDOW,
        LAST_DAY,
        PROCESSES,
        PROCESS_TERM,
        ABILITY
    }

    /** The difference in one sentence. */
    public String in(Language language) {
        return FindingSentence.of("compile.difference." + kind, arguments, language);
    }
}
