package kz.qyzmet.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the executor lays before those who sign. */
public sealed interface Draft {
    /** Number of the paper, taken from the office's counter when the draft was made; kept through returns. */
    String number();

    /** Id of the person who drafted it: at whatever post, he may not sign it. */
    long by();

    /** Until when it had to be ready; holds for a redraft too, since the clock does not stop. Null where the act gives no term. */
    @Nullable
    Instant due();

    /** Those who signed before the last one, in order. */
    List<CoSigned> coSigned();

    /** The last signature, which makes the paper valid; null before. */
    @Nullable
    Signature signed();

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
            List<CoSigned> coSigned,
            @Nullable Signature signed)
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
            List<CoSigned> coSigned,
            @Nullable Signature signed)
            implements Draft {}

    /**
     * Who signed, when and how.
     *
     * @param file stored file of the paper with his signature inside; null for a paper signed by hand
     * @param certificate serial number, null for a paper signed by hand
     */
    record Signature(
            @Nullable Long file, String signer, @Nullable String certificate, Instant at) {
        public boolean byHand() {
            return file == null;
        }
    }

    /** A signature before the last one; {@code by} is the id of the person, who may not give the last one too. */
    record CoSigned(long by, Signature signature) {}

    /** The stored file of the paper; empty before it is signed, and for one signed by hand. */
    default Optional<Long> paper() {
        return Optional.ofNullable(signed()).map(Signature::file);
    }

    default Draft signedAs(Signature last) {
        return with(coSigned(), last);
    }

    default Draft coSignedAs(CoSigned next) {
        return with(Stream.concat(coSigned().stream(), Stream.of(next)).toList(), signed());
    }

    private Draft with(List<CoSigned> before, @Nullable Signature last) {
        return switch (this) {
            case Result(var result, var blank, var number, var by, var due, var _, var _) ->
                new Result(result, blank, number, by, due, before, last);
            case Refusal(var ground, var facts, var number, var by, var due, var _, var _) ->
                new Refusal(ground, facts, number, by, due, before, last);
        };
    }
}
