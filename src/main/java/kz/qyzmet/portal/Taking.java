package kz.qyzmet.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Stated;

/** Whether the portal takes applications for a service at a moment; if not, why, and when it will. */
sealed interface Taking {
    record Open() implements Taking {}

    record NotAtPortal(Stated<Set<Channel>> intake) implements Taking {}

    /** {@code on}: the first day on which none were taken any more. */
    record Ended(LocalDate on) implements Taking {}

    /** {@code opens}: local date of the oblast. */
    record Closed(FilingWindow window, LocalDate opens) implements Taking {}

    static Taking of(Offering offering, Instant now) {
        var zone = OblastZones.of(offering.oblast());
        var today = LocalDate.ofInstant(now, zone);
        if (!offering.inForce(today)) return new Ended(offering.until().orElse(today));
        var intake = offering.regulation().intake();
        if (!intake.value().contains(Channel.PORTAL)) return new NotAtPortal(intake);
        // A window for one answer only (a grade, a form of study) is judged when the answer is known.
        return offering.closedWindow(Map.of(), now)
                .<Taking>map(window -> new Closed(window, window.open().opensNext(today)))
                .orElseGet(Open::new);
    }
}
