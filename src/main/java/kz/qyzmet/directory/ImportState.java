package kz.qyzmet.directory;

import java.time.LocalDate;
import kz.qyzmet.imports.Import;
import kz.qyzmet.web.Frame;

/** How far a regulation of an import is. */
record ImportState(Kind kind, String words) {
    enum Kind {
        /** Errors keep it from being offered. */
        ERRORS,
        /** For a second person. */
        WAITS,
        /** Its first day is to come. */
        APPROVED,
        IN_FORCE
    }

    static ImportState of(Frame frame, Import act, int regulation, LocalDate today) {
        var approval = act.approval(regulation);
        if (approval.isPresent()) {
            var from = approval.get().from();
            return from.isAfter(today)
                    ? new ImportState(
                            Kind.APPROVED, frame.t("directory.import.state.approved", "from", frame.day(from)))
                    : new ImportState(
                            Kind.IN_FORCE, frame.t("directory.import.state.in_force", "from", frame.day(from)));
        }
        int errors = act.open(regulation).size();
        if (errors > 0) return new ImportState(Kind.ERRORS, frame.t("directory.import.state.errors", "count", errors));
        return new ImportState(Kind.WAITS, frame.t("directory.import.state.waits"));
    }

    String code() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
