package kz.qyzmet.directory;

import java.util.List;
import kz.qyzmet.prove.Claim;
import kz.qyzmet.prove.Proof;
import kz.qyzmet.prove.ProofText;

/**
 * A statement about the service for every day it may be asked for.
 *
 * @param remarks what is to be known of it, a sentence each
 * @param story the worst case, a line each; empty for most
 */
record Proved(String says, boolean holds, List<String> remarks, List<String> story) {
    static List<Proved> of(Proof proof, ProofText words) {
        return proof.claims().stream().map(claim -> of(claim, words)).toList();
    }

    private static Proved of(Claim claim, ProofText words) {
        var story = claim instanceof Claim.Fails(var _, var _, var worst) && worst != null
                ? words.story(worst)
                : List.<String>of();
        return new Proved(
                words.headline(claim),
                claim instanceof Claim.Holds,
                claim.remarks().stream().map(words::remark).toList(),
                story);
    }
}
