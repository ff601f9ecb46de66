package kz.qyzmet.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;

/** What an oblast's world lacks to play one service. */
final class Lacking {
    private static final String SERIES = "QZ";
    private static final long FIRST_BLANK = 1001;
    private static final long LAST_BLANK = 1400;

    private final Offering offering;
    private final World here;
    private final MadeUpPeople people;
    private final List<World.Place> offices = new ArrayList<>();

    /** @param taken numbers of people and offices that are somebody's */
    Lacking(Offering offering, World here, Collection<String> taken) {
        this.offering = offering;
        this.here = here;
        this.people = new MadeUpPeople(offering.oblast() + "/" + offering.service(), new HashSet<>(taken));
    }

    World world() {
        var regulation = offering.regulation();
        var kinds = regulation.providers().value();
        var crew = Crew.of(regulation);
        if (!staffed(kinds, crew)) found(kinds.iterator().next(), crew, null);
        if (regulation.intake().value().contains(Channel.STATE_CORPORATION))
            ensure(OfficeKind.STATE_CORPORATION, Role.STATE_CORP_WORKER);
        regulation.procedure().stream()
                .filter(step -> step.action() == Action.REQUEST_BLANK)
                .forEach(this::keeper);
        return new World(offering.oblast(), List.copyOf(offices), citizens(), List.of());
    }

    private void ensure(OfficeKind kind, Role role) {
        if (!staffed(Set.of(kind), Set.of(role))) found(kind, Set.of(role), null);
    }

    private void keeper(Step asking) {
        boolean kept = here.offices().stream()
                .flatMap(place -> place.blanks() == null ? Stream.of() : place.blanks().stream())
                .anyMatch(blanks -> blanks.service().equals(offering.service()));
        var kind = asking.turnsTo();
        if (kept || kind == null) return;
        found(kind, EnumSet.of(Role.BLANK_KEEPER), blanks());
    }

    private List<World.Blanks> blanks() {
        return offering.regulation().results().value().stream()
                .map(result -> new World.Blanks(offering.service(), result, SERIES, FIRST_BLANK, LAST_BLANK))
                .toList();
    }

    private boolean staffed(Set<OfficeKind> kinds, Set<Role> crew) {
        var codes = kinds.stream().map(OfficeKind::code).toList();
        return here.offices().stream().anyMatch(place -> codes.contains(place.kind()) && place.has(crew));
    }

    private void found(OfficeKind kind, Set<Role> crew, @Nullable List<World.Blanks> blanks) {
        int number = 1
                + offices.size()
                + (int) here.offices().stream()
                        .filter(place -> place.code().startsWith(prefix()))
                        .count();
        var code = prefix() + number;
        var staff = crew.stream()
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
