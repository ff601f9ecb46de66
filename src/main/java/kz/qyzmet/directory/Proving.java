package kz.qyzmet.directory;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.imports.Fact;
import kz.qyzmet.imports.Import;
import kz.qyzmet.imports.Proofs;
import kz.qyzmet.imports.Proofs.Outcome;
import kz.qyzmet.imports.Untold;
import kz.qyzmet.prove.Claim;
import kz.qyzmet.prove.Proof;
import kz.qyzmet.prove.ProofText;
import kz.qyzmet.prove.Statement;
import kz.qyzmet.web.Frame;
import org.springframework.stereotype.Component;

/** Tells what is proved of a regulation, what is not, and why nothing can be. */
@Component
class Proving {
    private final Proofs proofs;

    Proving(Proofs proofs) {
        this.proofs = proofs;
    }

    Outcome outcome(ImportAsks asks, CompiledRegulation regulation) {
        return proofs.of(asks.act(), regulation, asks.setting());
    }

    static List<Proved> told(Outcome outcome, Frame frame, Import act, CompiledRegulation regulation) {
        return switch (outcome) {
            case Outcome.Proved(var _, var proof, var termTold) ->
                termTold ? all(proof, frame).toList() : withoutTerm(proof, frame, act, regulation);
            case Outcome.Unprovable(var obstacles, var findings) -> {
                var why = Stream.concat(
                        obstacles.stream().map(obstacle -> obstacle.in(frame.language())), findings.stream());
                yield List.of(Proved.not(frame.t("directory.import.proof.none"), why.toList(), null));
            }
        };
    }

    private static Stream<Proved> all(Proof proof, Frame frame) {
        var words = new ProofText(frame.language());
        return proof.claims().stream().map(claim -> Proved.of(claim, words));
    }

    /** The steps would be held against their own sum. */
    private static List<Proved> withoutTerm(Proof proof, Frame frame, Import act, CompiledRegulation regulation) {
        var words = new ProofText(frame.language());
        var others = proof.claims().stream()
                .filter(claim -> claim.statement() != Statement.TERM)
                .map((Claim claim) -> Proved.of(claim, words));
        var total = new Untold(act, regulation).total().map(Fact::key).map(Anchors::fact);
        var why = List.of(frame.t("directory.import.proof.no_term.why"));
        var unknown = Proved.not(
                frame.t("directory.import.proof.no_term"),
                why,
                total.map("#"::concat).orElse(null));
        return Stream.concat(Stream.of(unknown), others).toList();
    }
}
