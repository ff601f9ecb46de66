package kz.qyzmet.directory;

import java.util.List;
import kz.qyzmet.prove.Claim;
import kz.qyzmet.prove.ProofText;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A statement about the service for every day it may be asked for.
 *
 * @param remarks what is to be known of it, a sentence each
 * @param story the worst case: how it begins, its steps, how it ends; null for most
 * @param href where on the page it can be mended, null for most
 */
record Proved(
        Verdict verdict,
        String says,
        List<String> remarks,
        @Nullable Told story,
        @Nullable String href) {
    enum Verdict {
        HOLDS,
        FAILS,
        /** Not provable. */
        UNKNOWN;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A story in sentences. */
    record Told(String begins, List<String> steps, String ends) {
        static Told of(List<String> lines) {
            var steps = lines.subList(1, lines.size() - 1).stream()
                    .map(String::strip)
                    .toList();
            return new Told(lines.getFirst(), steps, lines.getLast());
        }
    }

    static Proved of(Claim claim, ProofText words) {
        var remarks = claim.remarks().stream().map(words::remark).toList();
        var headline = words.headline(claim);
        return switch (claim) {
            case Claim.Holds _ -> new Proved(Verdict.HOLDS, headline, remarks, null, null);
            case Claim.Fails(var _, var _, var worst) ->
                new Proved(Verdict.FAILS, headline, remarks, worst == null ? null : Told.of(words.story(worst)), null);
        };
    }

    static Proved not(String says, List<String> why, @Nullable String href) {
        return new Proved(Verdict.UNKNOWN, says, why, null, href);
    }

    String verdict(Frame frame) {
        return frame.t("directory.import.proof.verdict." + verdict.name());
    }
}
