package kz.qyzmet.corporation;

import java.util.Map;
import java.util.Set;
import kz.qyzmet.intake.Application;
import org.jspecify.annotations.Nullable;

/**
 * What the operator's screen of a draft must show.
 *
 * @param given what stands in its form: saved, or typed and not saved
 * @param faults keys of sentences about documents, by requirement
 * @param judged whether to show what is missing: not before the operator has tried
 * @param editing whether the form is open although nothing is missing
 * @param stale whether somebody else changed the draft meanwhile
 * @param said a refusal or a notice, null for none
 * @param compared requirements ticked as compared with their originals, null before anybody has tried
 * @param signingError what is wrong with the signature's own questions, null for nothing
 */
record Screen(
        Application draft,
        Given given,
        Map<String, String> faults,
        boolean judged,
        boolean editing,
        boolean stale,
        @Nullable Said said,
        @Nullable String signingError,
        @Nullable Set<String> compared) {

    static Screen of(Application draft) {
        return new Screen(draft, Given.saved(draft), Map.of(), false, false, false, null, null, null);
    }

    Screen open() {
        return new Screen(draft, given, faults, judged, true, stale, said, signingError, compared);
    }

    Screen typed(Given typed, Map<String, String> wrong) {
        return new Screen(draft, typed, wrong, true, true, stale, said, signingError, compared);
    }

    Screen incomplete() {
        return new Screen(draft, given, faults, true, editing, stale, said, signingError, compared);
    }

    /** Keeps what was typed: saved again, it counts instead of the other's words. */
    Screen changedMeanwhile() {
        return new Screen(draft, given, faults, judged, editing, true, said, signingError, compared);
    }

    Screen saying(Said words) {
        return new Screen(draft, given, faults, judged, editing, stale, words, signingError, compared);
    }

    Screen unsigned(String sentence) {
        return new Screen(draft, given, faults, judged, editing, stale, said, sentence, compared);
    }

    Screen comparing(Set<String> ticked) {
        return new Screen(draft, given, faults, judged, editing, stale, said, signingError, ticked);
    }
}
