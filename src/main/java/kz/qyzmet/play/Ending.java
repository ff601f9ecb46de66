package kz.qyzmet.play;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.RefusalPoint;

/** How a path can end, or what can happen on it. */
enum Ending {
    RESULT,
    RETURNED_WITH_REMARK,
    REASONED_REFUSAL,
    DOCUMENTS_DEFECTIVE,
    EDS_NOT_CONFIRMED,
    PACKAGE_INCOMPLETE,
    REGISTER_DATA_UNOBTAINABLE,
    SIGN_IN_REFUSED;

    /** Every ending this path has: a result with and without a return of the draft, and each of its refusals. */
    static List<Ending> of(Path path) {
        var endings = new ArrayList<>(List.of(RESULT));
        if (path.provider().stream().anyMatch(step -> step.action() == Action.PREPARE))
            endings.add(RETURNED_WITH_REMARK);
        for (var kind : RefusalPoint.Kind.values()) {
            if (path.refusal(kind).isPresent()) endings.add(valueOf(kind.name()));
        }
        return endings.stream().sorted().toList();
    }
}
