package kz.qyzmet.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.Posts;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Crew;
import kz.qyzmet.regulation.Offering;
import org.springframework.stereotype.Component;

/** Whether there is somebody to provide a service, and who. */
@Component
class Crews {
    private final Offices offices;
    private final Posts posts;
    private final Officials officials;

    Crews(Offices offices, Posts posts, Officials officials) {
        this.offices = offices;
        this.posts = posts;
        this.officials = officials;
    }

    /** What is lacking on that day; empty where people can be served. */
    List<Shortage> shortages(Offering offering, LocalDate today) {
        return Crew.of(offering.regulation()).stream()
                .flatMap(crew -> shortage(offering.oblast(), crew, today))
                .toList();
    }

    private Stream<Shortage> shortage(String oblast, Crew crew, LocalDate today) {
        var best = offices(oblast, crew)
                .map(office -> new Shortage.Vacant(office, vacant(office, crew, today)))
                .min(Comparator.comparingInt(vacant -> vacant.seats().size()));
        if (best.isEmpty()) return Stream.of(new Shortage.NoOffice(oblast, crew.kinds()));
        return best.get().seats().isEmpty() ? Stream.of() : Stream.of(best.get());
    }

    private Stream<Office> offices(String oblast, Crew crew) {
        return crew.kinds().stream().sorted().flatMap(kind -> offices.list(oblast, kind).stream());
    }

    private List<Shortage.Seat> vacant(Office office, Crew crew, LocalDate today) {
        return crew.roles().stream()
                .sorted()
                .filter(role -> officials.holders(office.id(), role, today).isEmpty())
                .map(role -> seat(office, role))
                .toList();
    }

    private Shortage.Seat seat(Office office, Role role) {
        var empty = posts.list(office.id()).stream()
                .filter(post -> post.role() == role)
                .findFirst();
        return new Shortage.Seat(role, empty.orElse(null));
    }

    /** Who provides it on that day, office by office; those that lack somebody are left out. */
    List<Official> providing(Offering offering, LocalDate today) {
        var crew = Crew.provider(offering.regulation());
        return offices(offering.oblast(), crew)
                .filter(office -> vacant(office, crew, today).isEmpty())
                .flatMap(office -> crew.roles().stream()
                        .sorted()
                        .flatMap(role -> officials.holders(office.id(), role, today).stream()))
                .toList();
    }
}
