package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.identity.Role;

/** Who is whom by those beside him: a physician beside a responsible executor, the head of a section or of a unit under another head. */
final class Trades {
    private static final String PHYSICIAN = "PHYSICIAN";
    private static final String SECTION_HEAD = "SECTION_HEAD";
    private static final String UNIT_HEAD = "UNIT_HEAD";

    private Trades() {}

    static List<Clause> named(List<Clause> clauses) {
        var physician = beside(clauses, "EXECUTOR") ? Role.OTHER : Role.RESPONSIBLE_EXECUTOR;
        var section = beside(clauses, "HEAD") ? Role.RESPONSIBLE_EXECUTOR : Role.HEAD;
        var unit = beside(clauses, "CHAIRMAN") ? Role.RESPONSIBLE_EXECUTOR : Role.HEAD;
        return clauses.stream()
                .map(clause -> switch (clause.means()) {
                    case PHYSICIAN -> clause.as(physician.name());
                    case SECTION_HEAD -> clause.as(section.name());
                    case UNIT_HEAD -> clause.as(unit.name());
                    default -> clause;
                })
                .toList();
    }

    private static boolean beside(List<Clause> clauses, String whom) {
        return clauses.stream()
                .anyMatch(clause -> clause.phrase().kind().equals("beside")
                        && clause.means().equals(whom));
    }
}
