package kz.qyzmet.corporation;

import java.time.ZoneId;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Official;
import kz.qyzmet.intake.Actor;
import kz.qyzmet.intake.Application;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.Step;

/** Who sits at the counter today: at a branch of the State Corporation, or at a provider's own reception. */
record Operator(Official official) {
    /** Where the counter stands. */
    Office branch() {
        return official.office();
    }

    Channel channel() {
        return branch().kind() == OfficeKind.STATE_CORPORATION ? Channel.STATE_CORPORATION : Channel.PROVIDER_OFFICE;
    }

    /** Whether the counter is the provider's own. */
    boolean atProvider() {
        return channel() == Channel.PROVIDER_OFFICE;
    }

    /** Path of the counter's desk, without language. */
    String base() {
        return atProvider() ? "/reception" : "/corporation";
    }

    /** Path of the application's screen, without language. */
    String path(Application of) {
        return base() + "/applications/" + of.id();
    }

    /** Whether it is for his role to receive applications here. */
    boolean receives(Path path) {
        return path.receiving().filter(this::takes).isPresent();
    }

    boolean takes(Step step) {
        return step.actor() == official.post().role();
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
