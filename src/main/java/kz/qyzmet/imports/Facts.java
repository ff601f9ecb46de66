package kz.qyzmet.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Told;
import kz.qyzmet.compile.ToldWindow;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;

/** The facts of a text that a person may correct. */
public final class Facts {
    private Facts() {}

    public static List<Fact> of(CompiledRegulation regulation) {
        return Stream.of(
                        Stream.of(name(regulation.title())),
                        Stream.ofNullable(regulation.oblast()).map(Facts::oblast),
                        Stream.ofNullable(regulation.totalTerm()).map(Facts::term),
                        channels(regulation.intake()),
                        channels(regulation.issue()),
                        regulation.windows().stream().map(Facts::window),
                        StepFacts.of(regulation).stream().flatMap(StepFacts::all))
                .flatMap(each -> each)
                .toList();
    }

    public static Fact name(Told<String> told) {
        return fact(Fact.Kind.NAME, told, told.value());
    }

    public static Fact oblast(Told<String> told) {
        return fact(Fact.Kind.OBLAST, told, told.value());
    }

    public static Fact term(Told<Term> told) {
        return fact(Fact.Kind.TERM, told, told.value().toString());
    }

    public static Stream<Fact> channels(List<Told<Channel>> told) {
        return told.stream()
                .map(each -> fact(Fact.Kind.CHANNEL, each, each.value().code()));
    }

    public static Fact window(ToldWindow told) {
        return new Fact(told.fact(), Fact.Kind.WINDOW, told.written(), told.place(), told.corrected());
    }

    /** Empty where the text has no such fact. */
    static Optional<Fact> find(Compiled compiled, String key) {
        return compiled.regulations().stream()
                .flatMap(regulation -> of(regulation).stream())
                .filter(fact -> fact.key().equals(key))
                .findFirst();
    }

    /** Whether a step can be of that role. */
    public static boolean acts(Role role) {
        return role != Role.REGULATION_EDITOR;
    }

    /** As files write it: {@code office-clerk}. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Fact fact(Fact.Kind kind, Told<?> told, String value) {
        return new Fact(told.fact(), kind, value, told.place(), told.corrected());
    }
}
