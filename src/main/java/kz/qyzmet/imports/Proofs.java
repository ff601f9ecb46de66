package kz.qyzmet.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Obstacle;
import kz.qyzmet.compile.RegulationWriter;
import kz.qyzmet.compile.Written;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.prove.Proof;
import kz.qyzmet.prove.Prover;
import kz.qyzmet.regulation.Finding;
import kz.qyzmet.regulation.ImportedEditions;
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
         * @param termTold false where nobody tells the whole term: what is claimed of it then says nothing
         */
        record Proved(Proof proof, boolean termTold) implements Outcome {}

        /** It cannot run, and so nothing can be proved; {@code findings} as in {@link Answer.Refused}. */
        record Unprovable(List<Obstacle> obstacles, List<String> findings) implements Outcome {}
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

    public Outcome of(Import act, CompiledRegulation regulation) {
        // an act of no oblast is proved by the first one's time: only the hour differs
        var anywhere = new RegulationWriter.Setting(Oblast.all().getFirst().key(), null);
        var standards = editions.standards();
        return switch (RegulationWriter.write(act.compiled(), regulation, standards, anywhere)) {
            case Written.Refused(var obstacles) -> new Outcome.Unprovable(obstacles, List.of());
            case Written.Files written -> {
                boolean termTold = written.tellsTerm(regulation);
                yield kept.get(Key.of(written, termTold, standards), () -> prove(written, termTold));
            }
        };
    }

    private Outcome prove(Written.Files written, boolean termTold) {
        var loaded = editions.load(written.files());
        return loaded.offerings().stream()
                .findFirst()
                .<Outcome>map(offering -> new Outcome.Proved(Prover.prove(offering), termTold))
                .orElseGet(() -> new Outcome.Unprovable(
                        List.of(),
                        loaded.findings().stream().map(Finding::toString).toList()));
    }
}
