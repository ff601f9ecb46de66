package kz.qyzmet.casework;

import java.time.Instant;
import java.util.List;
import kz.qyzmet.casework.Draft.CoSigned;
import kz.qyzmet.casework.Draft.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A draft as stored: a refusal has a ground, a result has none.
 *
 * @param coSigned null in rows older than co-signing
 */
record DraftRow(
        @Nullable String result,
        @Nullable String blank,
        @Nullable String ground,
        @Nullable String facts,
        String number,
        long by,
        @Nullable Instant due,
        @Nullable List<CoSigned> coSigned,
        @Nullable Signature signed) {

    static DraftRow of(Draft draft) {
        return switch (draft) {
            case Draft.Result(var result, var blank, var number, var by, var due, var coSigned, var signed) ->
                new DraftRow(result, blank, null, null, number, by, due, coSigned, signed);
            case Draft.Refusal(var ground, var facts, var number, var by, var due, var coSigned, var signed) ->
                new DraftRow(null, null, ground, facts, number, by, due, coSigned, signed);
        };
    }

    Draft draft() {
        var before = coSigned == null ? List.<CoSigned>of() : coSigned;
        if (result != null) return new Draft.Result(result, blank, number, by, due, before, signed);
        if (ground == null || facts == null)
            throw new IllegalStateException("a stored draft is neither result nor refusal");
        return new Draft.Refusal(ground, facts, number, by, due, before, signed);
    }
}
