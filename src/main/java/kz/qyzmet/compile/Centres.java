package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.identity.Role;

/** Whose the workers of "the centre" are: the public service centre's where the text tells of one, else the provider's own. */
final class Centres {
    private static final String WORKER = "CENTRE_WORKER";

    private Centres() {}

    static List<Clause> named(List<Clause> clauses) {
        boolean service = clauses.stream()
                .anyMatch(clause ->
                        clause.phrase().kind().equals("sign") && clause.means().equals("FORMER_INSTITUTION"));
        var role = service ? Role.STATE_CORP_WORKER : Role.RESPONSIBLE_EXECUTOR;
        return clauses.stream()
                .map(clause -> clause.means().equals(WORKER) ? clause.as(role.name()) : clause)
                .toList();
    }
}
