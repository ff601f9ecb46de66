package kz.qyzmet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;

/** Who is there to play with in one oblast of the demo, and how they sign in. */
public final class Cast {
    private final World world;

    private Cast(World world) {
        this.world = world;
    }

    /** The people of that oblast; empty where the demo has none. */
    public static Optional<Cast> of(String oblast) {
        try {
            return World.all().stream()
                    .filter(world -> world.oblast().equals(oblast))
                    .map(Cast::new)
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

    /** The code of the first office of one of these kinds. */
    public String office(List<OfficeKind> kinds) {
        var codes = kinds.stream().map(OfficeKind::code).toList();
        return world.offices().stream()
                .filter(place -> codes.contains(place.kind()))
                .map(World.Place::code)
                .findFirst()
                .orElseThrow();
    }

    /** The name an office is shown by in Kazakh. */
    public String officeName(String code) {
        return place(code).name().kk();
    }

    /** Login of the first holder of the role at that office. */
    public String login(String office, Role role) {
        var written = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return place(office).staff().stream()
                .filter(member -> member.role().equals(written))
                .map(World.Staff::login)
                .findFirst()
                .orElseThrow();
    }

    private World.Place place(String code) {
        return world.offices().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
