package kz.qyzmet.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.calendar.Term;
import org.jspecify.annotations.Nullable;

/** How much of what a reader found in texts the compiler finds too; the differences are told line by line. */
final class Score {
    private final Map<Measure, int[]> counts = new EnumMap<>(Measure.class);
    private final List<String> differences = new ArrayList<>();

    enum Measure {
        REGULATIONS,
        STEPS,
        ROLES,
        TERMS,
        ALSO,
        CHANNELS,
        FORMS,
        PROCESSES,
        WINDOWS,
        PARTICIPANTS,
        ACTS,
        OBLASTS
    }

    private int invented;

    static Score of(Stream<Path> texts) {
        var score = new Score();
        texts.forEach(score::add);
        return score;
    }

    static Compiled compiled(Path text) {
        try {
            var reading = ActReader.read(text.getFileName().toString(), Files.readAllBytes(text));
            if (reading instanceof Reading.Read(var read)) return Compiler.compile(read);
            throw new AssertionError(reading);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(Path text) {
        var truth = Truth.of(text);
        var found = compiled(text).regulations();
        int count = Math.max(truth.regulations().size(), found.size());
        for (int at = 0; at < count; at++) {
            boolean both = at < truth.regulations().size() && at < found.size();
            tell(
                    Measure.REGULATIONS,
                    text,
                    both,
                    "regulations",
                    truth.regulations().size(),
                    found.size());
            if (both) compare(text, truth.regulations().get(at), found.get(at));
        }
    }

    private void compare(Path text, Truth.Regulation truth, CompiledRegulation found) {
        steps(text, truth, found);
        same(Measure.CHANNELS, text, new TreeSet<>(truth.channels()), channels(found));
        same(
                Measure.FORMS,
                text,
                new TreeSet<>(truth.form()),
                found.form().stream().map(told -> told.value().name()).collect(Collectors.toCollection(TreeSet::new)));
        processes(text, truth, found);
        windows(text, truth, found);
        same(
                Measure.PARTICIPANTS,
                text,
                truth.participants().stream()
                        .map(one -> one.ref() + " " + one.role())
                        .toList(),
                found.participants().stream()
                        .map(one -> one.alias().place().ref() + " " + one.role())
                        .toList());
        same(
                Measure.OBLASTS,
                text,
                truth.oblast(),
                found.oblast() == null ? null : found.oblast().value());
    }

    private static Set<String> channels(CompiledRegulation found) {
        return Stream.concat(found.intake().stream(), found.issue().stream())
                .map(told -> told.value().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By item and, where an item tells several, by order within it. */
    private void steps(Path text, Truth.Regulation truth, CompiledRegulation found) {
        var left = new ArrayList<>(found.procedure());
        for (var step : truth.procedure()) {
            var match = left.stream()
                    .filter(one -> one.ref().equals(step.ref()))
                    .max(Comparator.comparing(one -> Objects.equals(term(one.term()), written(step.term()))));
            tell(Measure.STEPS, text, match.isPresent(), "step " + step.ref(), "there", "missing");
            if (match.isEmpty()) continue;
            left.remove(match.get());
            var role = match.get().role();
            same(
                    Measure.ROLES,
                    text,
                    step.ref() + " " + step.role(),
                    step.ref() + " " + (role == null ? null : role.value()));
            same(
                    Measure.TERMS,
                    text,
                    step.ref() + " " + written(step.term()),
                    step.ref() + " " + term(match.get().term()));
            var also = step.also() == null ? List.<String>of() : step.also();
            if (!also.isEmpty())
                tell(
                        Measure.ALSO,
                        text,
                        match.get().also().containsAll(also),
                        "also of " + step.ref(),
                        also,
                        match.get().also());
        }
        invented += left.size();
        left.forEach(
                one -> differences.add(text.getFileName() + ": invented step " + one.ref() + " " + term(one.term())));
    }

    private void processes(Path text, Truth.Regulation truth, CompiledRegulation found) {
        var told = found.processes().entrySet().stream()
                .flatMap(channel -> channel.getValue().stream()
                        .map(one -> channel.getKey() + " " + one.kind() + " " + one.number() + " " + one.ref() + " "
                                + term(one.term())))
                .collect(Collectors.toCollection(TreeSet::new));
        var expected = truth.systemProcesses().entrySet().stream()
                .flatMap(channel -> channel.getValue().stream()
                        .map(one -> channel.getKey() + " " + one.kind() + " " + one.number() + " " + one.ref() + " "
                                + written(one.term())))
                .collect(Collectors.toCollection(TreeSet::new));
        for (var one : expected) tell(Measure.PROCESSES, text, told.contains(one), one, "there", "missing");
        told.removeAll(expected);
        told.forEach(one -> tell(Measure.PROCESSES, text, false, one, "not there", "invented"));
    }

    private void windows(Path text, Truth.Regulation truth, CompiledRegulation found) {
        same(
                Measure.WINDOWS,
                text,
                truth.windows().stream()
                        .map(one -> one.from() + ".." + one.to())
                        .collect(Collectors.toCollection(TreeSet::new)),
                found.windows().stream()
                        .map(one -> (one.from() == null
                                        ? null
                                        : one.from().toString().substring(2)) + ".."
                                + one.to().toString().substring(2))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String term(@Nullable Told<Term> told) {
        return told == null ? "null" : told.value().toString();
    }

    private static String written(Truth.@Nullable Term term) {
        if (term == null) return "null";
        var unit = term.unit().toLowerCase(Locale.ROOT).replace('_', ' ');
        return term.amount() + " " + unit + (term.amount() == 1 ? "" : "s");
    }

    private void same(Measure measure, Path text, @Nullable Object truth, @Nullable Object found) {
        tell(measure, text, Objects.equals(truth, found), measure.name(), truth, found);
    }

    private void tell(
            Measure measure, Path text, boolean agree, String what, @Nullable Object truth, @Nullable Object found) {
        var count = counts.computeIfAbsent(measure, _ -> new int[2]);
        count[1]++;
        if (agree) count[0]++;
        else differences.add(text.getFileName() + ": " + what + ": " + truth + " in the text, " + found + " found");
    }

    /** From 0 to 1; 1 where nothing was asked. */
    double share(Measure measure) {
        var count = counts.getOrDefault(measure, new int[2]);
        return count[1] == 0 ? 1 : (double) count[0] / count[1];
    }

    /** Steps the text does not tell, for each that it does. */
    double invented() {
        return (double) invented / Math.max(1, counts.getOrDefault(Measure.STEPS, new int[2])[1]);
    }

    @Override
    public String toString() {
        var shares = counts.entrySet().stream()
                .map(one -> "%s %d of %d".formatted(one.getKey(), one.getValue()[0], one.getValue()[1]))
                .collect(Collectors.joining("\n"));
        return shares + "\ninvented steps " + invented + "\n" + String.join("\n", differences);
    }
}
