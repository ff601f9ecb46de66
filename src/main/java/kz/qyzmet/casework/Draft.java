package kz.qyzmet.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the executor lays before the head. */
public sealed interface Draft {
    /** Number of the paper, taken from the office's counter when the draft was made; kept through returns. */
    String number();

    /** Id of the person who drafted it: at whatever post, he may not sign it. */
    long by();

    /** Until when it had to be ready; holds for a redraft too, since the clock does not stop. Null where the act gives no term. */
    @Nullable
    Instant due();

    /**
     * A result of the standard.
     *
     * @param blank series and number of the form it is written on; null where it needs none
     */
    record Result(
            String result,
            @Nullable String blank,
            String number,
            long by,
            @Nullable Instant due,
            @Nullable SignedPaper signed)
            implements Draft {}

    /**
     * A reasoned refusal.
     *
     * @param ground key of the standard's ground
     * @param facts what was found, in the executor's words
     */
    record Refusal(
            String ground,
            String facts,
            String number,
            long by,
            @Nullable Instant due,
            @Nullable SignedPaper signed) implements Draft {}

    /** The paper that exists once the head signed: its stored file, and who signed when. */
    record SignedPaper(long file, String signer, String certificate, Instant at) {}

    @Nullable
    SignedPaper signed();

    default Draft signedAs(SignedPaper paper) {
        return switch (this) {
            case Result(var result, var blank, var number, var by, var due, var _) ->
                new Result(result, blank, number, by, due, paper);
            case Refusal(var ground, var facts, var number, var by, var due, var _) ->
                new Refusal(ground, facts, number, by, due, paper);
        };
    }
}
