package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.WRONG_ACTOR;
import static kz.qyzmet.compile.Code.WRONG_SIGNER;

import java.util.List;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Regulation.NumberedProcess.Kind;

/** Numbered processes and conditions told of somebody who cannot be meant. */
final class ProcessChecks {
    private ProcessChecks() {}

    /** The documents are checked, and the only person named is the one who brought them (facts 6.2, 11). */
    static List<Finding> checkWithoutProvider(Examined e) {
        return e.regulation().processes().values().stream()
                .flatMap(List::stream)
                .filter(process -> process.kind() == Kind.CONDITION)
                .map(ToldProcess::place)
                .filter(place -> e.says(place, "DOCUMENTS_CHECKED") && e.says(place, "RECIPIENT"))
                .filter(place -> !e.says(place, "PROVIDER"))
                .map(place -> e.finding(WRONG_ACTOR, place, "check", Argument.role(Role.RECIPIENT)))
                .toList();
    }

    /** The applicant's request certified by the provider's signature (facts 6.2, 10). */
    static List<Finding> requestSignedByProvider(Examined e) {
        return e.regulation().processes().getOrDefault(Channel.PORTAL, List.of()).stream()
                .map(ToldProcess::place)
                .filter(place -> e.says(place, "EDS_OF_PROVIDER") && e.says(place, "REQUEST"))
                .map(place -> e.finding(WRONG_SIGNER, place))
                .toList();
    }
}
