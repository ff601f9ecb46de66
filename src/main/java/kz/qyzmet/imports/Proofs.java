package kz.qyzmet.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Obstacle;
import kz.qyzmet.compile.RegulationWriter;
import kz.qyzmet.compile.Written;
import kz.qyzmet.journal.Sha256;
import kz.qyzmet.prove.Proof;
import kz.qyzmet.prove.Prover;
import kz.qyzmet.regulation.Finding;
import kz.qyzmet.regulation.ImportedEditions;
import kz.qyzmet.regulation.Loaded;
import kz.qyzmet.regulation.SourceFile;
import kz.qyzmet.regulation.Standard;
import org.springframework.stereotype.Component;

/**
 * What can be proved of an imported regulation as it stands, corrections included. A proof depends on the files, on the standards they
 * may apply and on the prover of this release: while none of them changes, it is kept.
 */
@Component
public class Proofs {
    private static final int KEPT = 100;

    private final ImportedEditions editions;
    private final Kept<Key, Outcome> kept = new Kept<>(KEPT);

    Proofs(ImportedEditions editions) {
        this.editions = editions;
    }

    /** What became of proving. */
    public sealed interface Outcome {
        /**
         * Statement by statement.
         *
         * @param loaded what was proved
         * @param termTold false where nobody tells the whole term: what is claimed of it then says nothing
         */
        record Proved(Loaded loaded, Proof proof, boolean termTold) implements Outcome {
            /** The same for two days or oblasts whose proofs say the same: by the same standard, and as much holds. */
            @Override
            public String seal() {
                var standard = loaded.offerings().getFirst().standard();
                var what = new ArrayList<>(
                        List.of(proof.service(), standard.total().value(), termTold));
                if (!standard.standsIn()) what.add(standard.from().value());
                proof.claims().forEach(claim -> what.add(claim.getClass().getSimpleName()));
                return Sha256.of(what.toString().getBytes(StandardCharsets.UTF_8));
            }
        }

        /** It cannot run, and so nothing can be proved; {@code findings} as in {@link Answer.Refused}. */
        record Unprovable(List<Obstacle> obstacles, List<String> findings) implements Outcome {
            @Override
            public String seal() {
                return "";
            }
        }

        /** What an approval names, so that nobody approves under a proof he has not seen. */
        String seal();
    }

    private record Key(List<String> files, boolean termTold, List<Standard> standards) {
        static Key of(Written.Files written, boolean termTold, List<Standard> known) {
            return new Key(
                    written.files().stream().map(Key::text).toList(),
                    termTold,
                    known.stream()
                            .filter(standard -> standard.service().equals(written.service()))
                            .toList());
        }

        private static String text(SourceFile file) {
            return file.path() + "\n" + new String(file.content(), StandardCharsets.UTF_8);
        }
    }

    /** The day picks the standard. */
    public Outcome of(Import act, CompiledRegulation regulation, RegulationWriter.Setting setting) {
        var standards = editions.standards();
        return switch (RegulationWriter.write(act.compiled(), regulation, standards, setting)) {
            case Written.Refused(var obstacles) -> new Outcome.Unprovable(obstacles, List.of());
            case Written.Files written -> {
                boolean termTold = written.tellsTerm(regulation);
                yield kept.get(Key.of(written, termTold, standards), () -> prove(written, termTold));
            }
        };
    }

    private Outcome prove(Written.Files written, boolean termTold) {
        var loaded = editions.load(written.files());
        if (!loaded.findings().isEmpty())
            return new Outcome.Unprovable(
                    List.of(), loaded.findings().stream().map(Finding::toString).toList());
        return new Outcome.Proved(loaded, Prover.prove(loaded.offerings().getFirst()), termTold);
    }
}
