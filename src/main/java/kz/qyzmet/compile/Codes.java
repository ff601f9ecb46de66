package kz.qyzmet.compile;

import java.util.Locale;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;

/** Values as files and corrections write them: {@code responsible-executor}. */
final class Codes {
    private Codes() {}

    static Role role(String code) {
        return Role.valueOf(name(code));
    }

    static Action action(String code) {
        return Action.valueOf(name(code));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(String code) {
        return code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
