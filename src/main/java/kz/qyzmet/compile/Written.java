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
    record Files(String service, String oblast, LocalDate from, List<SourceFile> files) implements Written {}

    /** What keeps it from running, all of it. */
    record Refused(List<Obstacle> obstacles) implements Written {}
}
