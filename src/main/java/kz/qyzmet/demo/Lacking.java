package kz.qyzmet.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Crew;
import kz.qyzmet.regulation.Offering;
import org.jspecify.annotations.Nullable;

/** What an oblast's world lacks to play one service. */
final class Lacking {
    private static final String SERIES = "QZ";
    private static final long FIRST_BLANK = 1001;
    private static final long LAST_BLANK = 1400;

    private final Offering offering;
    private final World here;
    private final Predicate<Crew> staffed;
    private final MadeUpPeople people;
    private final List<World.Place> offices = new ArrayList<>();

    /**
     * @param taken numbers of people and offices that are somebody's
     * @param staffed whether an office has this crew already
     */
    Lacking(Offering offering, World here, Collection<String> taken, Predicate<Crew> staffed) {
        this.offering = offering;
        this.here = here;
        this.staffed = staffed;
        this.people = new MadeUpPeople(offering.oblast() + "/" + offering.service(), new HashSet<>(taken));
    }

    World world() {
        for (var crew : Crew.of(offering.regulation())) {
            boolean keepers = crew.roles().contains(Role.BLANK_KEEPER);
            if (keepers ? !blanksKept() : !staffed.test(crew)) found(crew, keepers ? blanks() : null);
        }
        return new World(offering.oblast(), List.copyOf(offices), citizens(), List.of());
    }

    private boolean blanksKept() {
        return here.offices().stream()
                .flatMap(place -> place.blanks() == null ? Stream.of() : place.blanks().stream())
                .anyMatch(blanks -> blanks.service().equals(offering.service()));
    }

    private List<World.Blanks> blanks() {
        return offering.regulation().results().value().stream()
                .map(result -> new World.Blanks(offering.service(), result, SERIES, FIRST_BLANK, LAST_BLANK))
                .toList();
    }

    private void found(Crew crew, @Nullable List<World.Blanks> blanks) {
        var kind = crew.kinds().stream().sorted().findFirst().orElseThrow();
        int number = 1
                + offices.size()
                + (int) here.offices().stream()
                        .filter(place -> place.code().startsWith(prefix()))
                        .count();
        var code = prefix() + number;
        var staff = crew.roles().stream()
                .sorted()
                .map(role -> people.employed(code + "." + written(role), written(role)))
                .toList();
        offices.add(new World.Place(
                code,
                kind.code(),
                people.bin(),
                people.office(kind.code(), number),
                people.address(number),
                staff,
                blanks));
    }

    private String prefix() {
        return offering.oblast() + "-new-";
    }

    private static String written(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Two whom the registers know and one whom they do not, where nobody lives yet. */
    private List<World.Somebody> citizens() {
        return here.citizens().isEmpty()
                ? List.of(people.citizen(true), people.citizen(true), people.citizen(false))
                : List.of();
    }
}
