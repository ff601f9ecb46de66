package kz.qyzmet.compile;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.regulation.SourceFile;

/** What the writer made of a compiled regulation. */
public sealed interface Written {
    /**
     * Files that load without findings.
     *
     * @param service key of the service, the library's where its standard is known
     * @param from first day of the edition
     * @param files the regulation, and its standard where none was known
     */
    record Files(String service, String oblast, LocalDate from, List<SourceFile> files) implements Written {
        /** Whether a known standard or the act itself tells the whole term; else it is the sum of the steps. */
        public boolean tellsTerm(CompiledRegulation regulation) {
            boolean standardKnown = files.size() == 1;
            return standardKnown || regulation.totalTerm() != null;
        }
    }

    /** What keeps it from running, all of it. */
    record Refused(List<Obstacle> obstacles) implements Written {}
}
