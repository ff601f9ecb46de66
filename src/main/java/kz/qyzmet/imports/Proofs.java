package kz.qyzmet.imports;

import java.util.Optional;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.RegulationWriter;
import kz.qyzmet.compile.Written;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.prove.Proof;
import kz.qyzmet.prove.Prover;
import kz.qyzmet.regulation.ImportedEditions;
import org.springframework.stereotype.Component;

/** What can be proved of an imported regulation as it stands, corrections included. */
@Component
public class Proofs {
    private final ImportedEditions editions;

    Proofs(ImportedEditions editions) {
        this.editions = editions;
    }

    /** Empty where neither a standard nor the act tells the whole term, and for what cannot run. */
    public Optional<Proof> of(Import act, CompiledRegulation regulation) {
        // an act of no oblast is proved by the first one's time: only the hour differs
        var anywhere = new RegulationWriter.Setting(Oblast.all().getFirst().key(), null);
        return RegulationWriter.write(act.compiled(), regulation, editions.standards(), anywhere)
                                instanceof Written.Files files
                        && files.tellsTerm(regulation)
                ? editions.load(files.files()).offerings().stream().findFirst().map(Prover::prove)
                : Optional.empty();
    }
}
