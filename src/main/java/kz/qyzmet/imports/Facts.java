package kz.qyzmet.imports;

import java.util.Arrays;
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
import kz.qyzmet.regulation.Channel;
import org.jspecify.annotations.Nullable;

/** The facts of a text that a person may correct. */
public final class Facts {
    private static final int LONGEST_NAME = 500;

    private Facts() {}

    public static List<Fact> of(CompiledRegulation regulation) {
        return Stream.of(
                        Stream.of(name(regulation.title())),
                        Stream.ofNullable(regulation.totalTerm()).map(Facts::term),
                        channels(regulation.intake()),
                        channels(regulation.issue()),
                        regulation.procedure().stream().flatMap(step -> of(regulation.number(), step).stream()))
                .flatMap(each -> each)
                .toList();
    }

    /** Those of one step, told or not: who, by the act's name, within what time. */
    public static List<Fact> of(int regulation, ToldStep step) {
        var key = regulation + "/procedure/" + step.ref();
        return List.of(
                fact(Fact.Kind.ROLE, step.role(), Facts::code).orElseGet(() -> untold(Fact.Kind.ROLE, key + "/role", step)),
                fact(Fact.Kind.NAME, step.alias(), Function.identity())
                        .orElseGet(() -> untold(Fact.Kind.NAME, key + "/alias", step)),
                fact(Fact.Kind.TERM, step.term(), Term::toString)
                        .orElseGet(() -> untold(Fact.Kind.TERM, key + "/term", step)));
    }

    public static Fact name(Told<String> told) {
        return fact(Fact.Kind.NAME, told, Function.identity()).orElseThrow();
    }

    public static Fact term(Told<Term> told) {
        return fact(Fact.Kind.TERM, told, Term::toString).orElseThrow();
    }

    public static Stream<Fact> channels(List<Told<Channel>> told) {
        return told.stream().flatMap(each -> fact(Fact.Kind.CHANNEL, each, Channel::code).stream());
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
            case ROLE -> Arrays.stream(Role.values()).filter(Facts::acts).anyMatch(role -> code(role).equals(value));
            case NAME -> !value.isBlank() && value.length() <= LONGEST_NAME;
            case TERM -> isTerm(value);
            case CHANNEL -> Arrays.stream(Channel.values()).anyMatch(channel -> channel.code().equals(value));
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

    private static <T> Optional<Fact> fact(Fact.Kind kind, @Nullable Told<T> told, Function<T, String> written) {
        return Optional.ofNullable(told)
                .map(known ->
                        new Fact(known.fact(), kind, written.apply(known.value()), known.place(), known.corrected()));
    }

    private static Fact untold(Fact.Kind kind, String key, ToldStep step) {
        return new Fact(key, kind, null, step.place(), false);
    }
}
