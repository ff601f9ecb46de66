package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation.NumberedProcess;
import org.jspecify.annotations.Nullable;

/** Two regulations compared as processes: what differs in substance, nothing for another wording or language. */
public final class Differences {
    private final CompiledRegulation first;
    private final CompiledRegulation second;
    private final List<Difference> found = new ArrayList<>();

    private Differences(CompiledRegulation first, CompiledRegulation second) {
        this.first = first;
        this.second = second;
    }

    /** What differs, the most general first. */
    public static List<Difference> between(CompiledRegulation first, CompiledRegulation second) {
        var differences = new Differences(first, second);
        differences.words();
        differences.facts();
        differences.found.addAll(StepDifferences.between(first.procedure(), second.procedure()));
        differences.windows();
        differences.refusals();
        for (var channel : Channel.values()) differences.processes(channel);
        return differences.found.stream()
                .sorted(Comparator.comparing(Difference::kind))
                .toList();
    }

    /** Words can be compared in one language only. */
    private void words() {
        if (first.language() != second.language()) return;
        if (ServiceKey.likeness(first.title().value(), second.title().value()) < ServiceKey.ALIKE)
            add(Difference.Kind.TITLE, first.title(), second.title(), Told::value);
        var result = first.result();
        var other = second.result();
        if (result != null && other != null && ServiceKey.likeness(result.value(), other.value()) < ServiceKey.ALIKE)
            add(Difference.Kind.RESULT, result, other, Told::value);
    }

    private void facts() {
        var provider = first.provider();
        var other = second.provider();
        if (provider != null && other != null && !Set.copyOf(first.providers()).equals(Set.copyOf(second.providers())))
            add(Difference.Kind.PROVIDER, provider, other, Told::value);
        sets(Difference.Kind.INTAKE, first.intake(), second.intake(), Argument::channel);
        sets(Difference.Kind.ISSUE, first.issue(), second.issue(), Argument::channel);
        sets(Difference.Kind.FORM, first.form(), second.form(), Argument::form);
        sets(Difference.Kind.RESULT_FORM, first.resultForm(), second.resultForm(), Argument::form);
        sets(Difference.Kind.ABILITY, first.abilities(), second.abilities(), Argument::ability);
        total(first.totalTerm(), second.totalTerm());
    }

    private void total(@Nullable Told<Term> one, @Nullable Told<Term> other) {
        if (Objects.equals(one == null ? null : one.value(), other == null ? null : other.value())) return;
        found.add(new Difference(
                Difference.Kind.TOTAL_TERM,
                one == null ? "" : one.place().ref(),
                other == null ? "" : other.place().ref(),
                List.of(term(one), term(other))));
    }

    private static String term(@Nullable Told<Term> told) {
        return told == null ? Argument.UNTOLD : Argument.term(told.value());
    }

    private static void addAlone(
            List<Difference> found, Difference.Kind kind, boolean inFirst, String ref, List<String> arguments) {
        var told = Stream.concat(Stream.of(inFirst ? "first" : "second"), arguments.stream())
                .toList();
        found.add(new Difference(kind, inFirst ? ref : "", inFirst ? "" : ref, told));
    }

    private <T> void sets(
            Difference.Kind kind, List<Told<T>> ones, List<Told<T>> others, Function<T, String> argument) {
        alone(kind, ones, values(others), true, argument);
        alone(kind, others, values(ones), false, argument);
    }

    private <T> void alone(
            Difference.Kind kind, List<Told<T>> told, Set<T> elsewhere, boolean inFirst, Function<T, String> argument) {
        var seen = new HashSet<T>();
        for (var one : told)
            if (!elsewhere.contains(one.value()) && seen.add(one.value()))
                addAlone(found, kind, inFirst, one.place().ref(), List.of(argument.apply(one.value())));
    }

    private static <T> Set<T> values(List<Told<T>> told) {
        var values = new HashSet<T>();
        told.forEach(one -> values.add(one.value()));
        return values;
    }

    private void add(
            Difference.Kind kind, Told<String> one, Told<String> other, Function<Told<String>, String> argument) {
        found.add(new Difference(
                kind,
                one.place().ref(),
                other.place().ref(),
                List.of(Argument.words(argument.apply(one)), Argument.words(argument.apply(other)))));
    }

    private void windows() {
        var others = new ArrayList<>(second.windows());
        for (var one : first.windows()) {
            var same = others.stream().filter(other -> same(one, other)).findFirst();
            if (same.isPresent()) others.remove(same.get());
            else window(one, true);
        }
        others.forEach(other -> window(other, false));
    }

    private static boolean same(ToldWindow one, ToldWindow other) {
        return Objects.equals(one.from(), other.from())
                && one.to().equals(other.to())
                && (one.holdsFor() == null) == (other.holdsFor() == null);
    }

    private void window(ToldWindow window, boolean inFirst) {
        var from = window.from();
        var to = Argument.day(window.to());
        if (from == null)
            addAlone(found, Difference.Kind.LAST_DAY, inFirst, window.place().ref(), List.of(to));
        else addAlone(found, Difference.Kind.WINDOW, inFirst, window.place().ref(), List.of(Argument.day(from), to));
    }

    private void refusals() {
        for (var channel : Channel.values()) {
            var ones = refusals(first, channel);
            var others = refusals(second, channel);
            for (var kind : RefusalPoint.Kind.values())
                if (ones.containsKey(kind) != others.containsKey(kind)) {
                    boolean inFirst = ones.containsKey(kind);
                    var ref = Objects.requireNonNull((inFirst ? ones : others).get(kind));
                    addAlone(
                            found,
                            Difference.Kind.REFUSAL,
                            inFirst,
                            ref,
                            List.of(Argument.refusal(kind), Argument.channel(channel)));
                }
        }
    }

    /** By kind, with the paragraph: what processes refuse and what is told apart from them. */
    private static Map<RefusalPoint.Kind, String> refusals(CompiledRegulation told, Channel channel) {
        var refusals = new EnumMap<RefusalPoint.Kind, String>(RefusalPoint.Kind.class);
        for (var process : told.processes().getOrDefault(channel, List.of()))
            if (process.refuses() != null) refusals.putIfAbsent(process.refuses(), process.ref());
        told.refusals().stream()
                .filter(one -> one.channel() == channel)
                .forEach(one -> refusals.putIfAbsent(one.kind(), one.ref()));
        return refusals;
    }

    private void processes(Channel channel) {
        var ones = first.processes().getOrDefault(channel, List.of());
        var others = second.processes().getOrDefault(channel, List.of());
        if (!kinds(ones).equals(kinds(others))) {
            if (!ones.isEmpty() || !others.isEmpty())
                found.add(new Difference(
                        Difference.Kind.PROCESSES,
                        ref(ones),
                        ref(others),
                        List.of(
                                Argument.channel(channel),
                                count(ones, NumberedProcess.Kind.PROCESS),
                                count(ones, NumberedProcess.Kind.CONDITION),
                                count(others, NumberedProcess.Kind.PROCESS),
                                count(others, NumberedProcess.Kind.CONDITION))));
            return;
        }
        for (int i = 0; i < ones.size(); i++) terms(channel, ones.get(i), others.get(i));
    }

    private void terms(Channel channel, ToldProcess one, ToldProcess other) {
        if (term(one.term()).equals(term(other.term()))) return;
        found.add(new Difference(
                Difference.Kind.PROCESS_TERM,
                one.ref(),
                other.ref(),
                List.of(
                        Argument.channel(channel),
                        one.kind().name(),
                        Argument.count(one.number()),
                        term(one.term()),
                        term(other.term()))));
    }

    private static List<NumberedProcess.Kind> kinds(List<ToldProcess> processes) {
        return processes.stream().map(ToldProcess::kind).toList();
    }

    private static String ref(List<ToldProcess> processes) {
        return processes.isEmpty() ? "" : processes.getFirst().ref();
    }

    private static String count(List<ToldProcess> processes, NumberedProcess.Kind kind) {
        return Argument.count((int)
                processes.stream().filter(process -> process.kind() == kind).count());
    }
}
