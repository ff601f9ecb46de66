package kz.qyzmet.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Told;
import kz.qyzmet.compile.ToldStep;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/** The facts of a text that a person may correct, in its order. */
public final class Facts {
    private static final int LONGEST_ALIAS = 200;

    private Facts() {}

    public static List<Fact> of(CompiledRegulation regulation) {
        return regulation.procedure().stream()
                .flatMap(step -> of(regulation.number(), step).stream())
                .toList();
    }

    /** Those of one step, told or not: who, by the act's name, within what time. */
    public static List<Fact> of(int regulation, ToldStep step) {
        return List.of(
                fact(regulation, step, Fact.Kind.ROLE, step.role(), Facts::code),
                fact(regulation, step, Fact.Kind.ALIAS, step.alias(), Function.identity()),
                fact(regulation, step, Fact.Kind.TERM, step.term(), Term::toString));
    }

    /** Empty where the text has no such fact. */
    static Optional<Fact> find(Compiled compiled, String key) {
        return compiled.regulations().stream()
                .flatMap(regulation -> of(regulation).stream())
                .filter(fact -> fact.key().equals(key))
                .findFirst();
    }

    /** Whether files may write this value for a fact of that kind. */
    static boolean knows(Fact.Kind kind, String value) {
        return switch (kind) {
            case ROLE -> Stream.of(Role.values()).filter(Facts::acts).anyMatch(role -> code(role).equals(value));
            case ALIAS -> !value.isBlank() && value.length() <= LONGEST_ALIAS;
            case TERM -> isTerm(value);
        };
    }

    /** Whether a step can be of that role. */
    public static boolean acts(Role role) {
        return role != Role.REGULATION_EDITOR;
    }

    /** As files write it: {@code office-clerk}. */
    public static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isTerm(String value) {
        try {
            Term.parse(value);
            return true;
        } catch (IllegalArgumentException noTerm) {
            return false;
        }
    }

    private static <T> Fact fact(
            int regulation, ToldStep step, Fact.Kind kind, @Nullable Told<T> told, Function<T, String> written) {
        if (told != null)
            return new Fact(told.fact(), kind, written.apply(told.value()), told.place(), told.corrected());
        var key = regulation + "/procedure/" + step.ref() + "/" + kind.name().toLowerCase(Locale.ROOT);
        return new Fact(key, kind, null, step.place(), false);
    }
}
