package kz.qyzmet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Crew;
import kz.qyzmet.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** Who is there to play with in one oblast of the demo, and how they sign in. */
public final class Cast {
    private final World world;

    private Cast(World world) {
        this.world = world;
    }

    /**
     * The people of that oblast; empty where the demo has none.
     *
     * @param more folders whose {@code demo/*.yaml} belong to the demo too
     */
    public static Optional<Cast> of(String oblast, List<Path> more) {
        try {
            return World.all(more).stream()
                    .filter(world -> world.oblast().equals(oblast))
                    .map(Cast::new)
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same without more files. */
    public static Optional<Cast> of(String oblast) {
        return of(oblast, List.of());
    }

    public String password() {
        return World.PASSWORD;
    }

    /** IIN of a citizen with an account whom the State DB knows. */
    public String citizen() {
        return citizen(true);
    }

    /** IIN of a citizen with an account whom the State DB does not know. */
    public String unknownToRegister() {
        return citizen(false);
    }

    private String citizen(boolean inRegister) {
        return world.citizens().stream()
                .filter(somebody -> somebody.hasAccount() && somebody.inRegister() == inRegister)
                .map(World.Somebody::iin)
                .findFirst()
                .orElseThrow();
    }

    /** The code of the first office that provides the service and has everybody whom the regulation needs. */
    public String provider(Regulation regulation) {
        var crew = Crew.provider(regulation);
        var kinds = crew.kinds().stream().map(OfficeKind::code).toList();
        return world.offices().stream()
                .filter(place -> kinds.contains(place.kind()) && place.has(crew.roles()))
                .map(World.Place::code)
                .findFirst()
                .orElseGet(() -> office(List.copyOf(regulation.providers().value())));
    }

    /** The code of the first office of one of these kinds. */
    public String office(List<OfficeKind> kinds) {
        var codes = kinds.stream().map(OfficeKind::code).toList();
        return world.offices().stream()
                .filter(place -> codes.contains(place.kind()))
                .map(World.Place::code)
                .findFirst()
                .orElseThrow();
    }

    /** The code of the office that keeps strict-accountability forms for that service; null where none does. */
    public @Nullable String keeperOfBlanks(String service) {
        return world.offices().stream()
                .filter(place -> place.blanks() != null
                        && place.blanks().stream()
                                .anyMatch(series -> series.service().equals(service)))
                .map(World.Place::code)
                .findFirst()
                .orElse(null);
    }

    /** The name an office is shown by in Kazakh. */
    public String officeName(String code) {
        return place(code).name().kk();
    }

    /** Login of the first holder of the role at that office. */
    public String login(String office, Role role) {
        return holders(place(office), role)
                .map(World.Staff::login)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo has no " + role + " at " + office));
    }

    private static Stream<World.Staff> holders(World.Place place, Role role) {
        return place.staff().stream().filter(member -> member.holds(role));
    }

    private World.Place place(String code) {
        return world.offices().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
