package kz.qyzmet.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Step;

/**
 * Every step has a role and a term. A system acts at once and the recipient when he likes: they need no term. A step that continues
 * another has what is left of that one's.
 */
record RolesAndTerms(Paths paths) {
    Claim claim() {
        var remarks = new ArrayList<Remark>();
        steps().filter(step -> step.actor() == Role.OTHER)
                .map(Remark.NoRole::new)
                .forEach(remarks::add);
        steps().filter(RolesAndTerms::untermed).map(Remark.NoTerm::new).forEach(remarks::add);
        return remarks.isEmpty()
                ? new Claim.Holds(Statement.ROLE_AND_TERM, List.of())
                : new Claim.Fails(Statement.ROLE_AND_TERM, remarks, null);
    }

    private Stream<Step> steps() {
        return paths.channels().stream()
                .flatMap(channel -> channel.path().all().stream())
                .distinct();
    }

    private static boolean untermed(Step step) {
        return step.within() == null
                && step.continues() == null
                && step.actor() != Role.SYSTEM
                && step.actor() != Role.RECIPIENT;
    }
}
