package kz.qyzmet.corporation;

import java.time.ZoneId;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Official;
import kz.qyzmet.intake.Actor;

/** The worker at the counter, at the branch where he works today. */
record Operator(Official official) {
    Office branch() {
        return official.office();
    }

    WorkCalendar calendar() {
        return branch().calendar();
    }

    ZoneId zone() {
        return calendar().zone();
    }

    String iin() {
        return official.person().iin().digits();
    }

    Actor actor() {
        return new Actor(account(), iin(), official.person().fullName());
    }

    /** As the journal names him. */
    String account() {
        return "account/" + official.accountId();
    }
}
