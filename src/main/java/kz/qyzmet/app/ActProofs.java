package kz.qyzmet.app;

import java.util.Optional;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.RegulationWriter;
import kz.qyzmet.compile.RegulationWriter.Setting;
import kz.qyzmet.compile.Written;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.prove.Proof;
import kz.qyzmet.prove.Prover;

/** Proofs of compiled regulations: where the standard is known, or the act tells the whole term itself. */
record ActProofs(Shelf shelf) {
    /** Empty where nothing tells the term to prove, and for what cannot run. */
    Optional<Proof> of(Compiled compiled, CompiledRegulation regulation) {
        // an act of no oblast is proved by the first one's time: only the hour differs
        var anywhere = new Setting(Oblast.all().getFirst().key(), null);
        return RegulationWriter.write(compiled, regulation, shelf.standards(), anywhere) instanceof Written.Files files
                        && files.tellsTerm(regulation)
                ? shelf.alone(files).map(Prover::prove)
                : Optional.empty();
    }
}
