package kz.qyzmet.demo;

import java.util.Set;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Crew;
import kz.qyzmet.regulation.EditionListener;
import kz.qyzmet.regulation.Offering;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Makes up whom an approved service lacks, so that the demo can play it at once. In a real system an administrator makes them. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class Arrivals implements EditionListener {
    private final Worlds worlds;
    private final DemoWorld demo;
    private final Offices offices;
    private final Officials officials;
    private final LegalClock clock;

    Arrivals(Worlds worlds, DemoWorld demo, Offices offices, Officials officials, LegalClock clock) {
        this.worlds = worlds;
        this.demo = demo;
        this.offices = offices;
        this.officials = officials;
        this.clock = clock;
    }

    @Override
    public void added(Offering offering) {
        var all = worlds.all();
        var here = World.of(offering.oblast(), all);
        var taken = all.stream().flatMap(World::numbers).toList();
        var lacking = new Lacking(offering, here, taken, crew -> staffed(offering.oblast(), crew)).world();
        if (lacking.isEmpty()) return;
        worlds.add(offering.hash(), lacking);
        demo.make(lacking);
    }

    /** Whoever made the office. */
    private boolean staffed(String oblast, Crew crew) {
        return crew.kinds().stream()
                .flatMap(kind -> offices.list(oblast, kind).stream())
                .anyMatch(office -> has(office, crew.roles()));
    }

    private boolean has(Office office, Set<Role> roles) {
        var today = PostDay.at(clock.now());
        return roles.stream()
                .noneMatch(role -> officials.holders(office.id(), role, today).isEmpty());
    }
}
