package kz.qyzmet.workplace;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.regulation.Action;
import org.springframework.stereotype.Component;

/** The offices that keep the blanks of a case. */
@Component
class Keepers {
    private final Offices offices;

    Keepers(Offices offices) {
        this.offices = offices;
    }

    /** All of the kind that the regulation names, by code. */
    List<Office> of(Seen seen) {
        return seen.step(Action.REQUEST_BLANK)
                .flatMap(step -> Optional.<OfficeKind>ofNullable(step.turnsTo()))
                .map(kind -> offices.list(seen.by().office().oblast(), kind))
                .orElse(List.of());
    }

    String name(Seen seen, long keeper) {
        return offices.find(keeper).orElseThrow().name().in(seen.frame().language());
    }
}
