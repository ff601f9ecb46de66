package kz.qyzmet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Finding;
import kz.qyzmet.compile.FindingSentence;
import kz.qyzmet.compile.RegulationWriter;
import kz.qyzmet.compile.RegulationWriter.Setting;
import kz.qyzmet.compile.Severity;
import kz.qyzmet.compile.Written;
import kz.qyzmet.demo.Newcomers;
import kz.qyzmet.identity.Language;
import kz.qyzmet.regulation.RegulationFiles;
import kz.qyzmet.regulation.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Acts that a demo is started with: compiled, written beside the shipped files, and given the people they need. */
final class AddedActs {
    /** The day the demo's clock begins. */
    static final LocalDate BEGINNING = LocalDate.of(2018, 7, 2);

    private final Path folder;
    private final List<Path> more;
    private final Consumer<String> said;

    private Shelf shelf;

    private AddedActs(Path folder, List<Path> more, Consumer<String> said) throws IOException {
        this.folder = folder;
        this.more = Stream.concat(more.stream(), Stream.of(folder)).toList();
        this.said = said;
        var files = ShippedFiles.all();
        for (var known : more) files.addAll(RegulationFiles.under(known));
        this.shelf = Shelf.of(files);
    }

    /** Where a demo keeps what it was started with. */
    static Path in(Path data) {
        return data.resolve("acts");
    }

    /**
     * Offers what these acts regulate; what cannot be offered is said in a sentence, and the rest goes on.
     *
     * @param folder for the files: those of the acts of an earlier start give way, the people made up for them stay
     * @param more folders that the demo is started with besides
     */
    static void compile(List<Path> acts, Path folder, List<Path> more, Consumer<String> said) throws IOException {
        for (var kind : List.of("regulations", "standards")) FileSystemUtils.deleteRecursively(folder.resolve(kind));
        Files.createDirectories(folder);
        var added = new AddedActs(folder, more, said);
        for (var result : ActFiles.compile(acts, added.shelf.terms()))
            switch (result) {
                case ActFiles.Unreadable(var file, var _, var why) ->
                    said.accept(file + " is not offered: " + why + ".");
                case ActFiles.Told(var file, var compiled, var _) -> added.offer(file, compiled);
            }
    }

    private void offer(String file, Compiled compiled) throws IOException {
        if (compiled.regulations().isEmpty()) said.accept(notOffered(file, null, errors(compiled, 0)));
        for (var regulation : compiled.regulations()) {
            var errors = errors(compiled, regulation.number());
            if (errors.isEmpty()) offer(file, compiled, regulation);
            else said.accept(notOffered(file, regulation, errors));
        }
    }

    private static List<String> errors(Compiled compiled, int regulation) {
        return compiled.findings().stream()
                .filter(finding -> finding.regulation() == 0 || finding.regulation() == regulation)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(AddedActs::line)
                .toList();
    }

    private static String line(Finding finding) {
        return (finding.place().ref().isEmpty() ? "" : finding.place().ref() + " ") + finding.code() + ": "
                + FindingSentence.of(finding, Language.EN);
    }

    private static String notOffered(String file, @Nullable CompiledRegulation regulation, List<String> why) {
        return file + (regulation == null ? "" : ", " + name(regulation)) + " is not offered. " + String.join(" ", why);
    }

    private static String name(CompiledRegulation regulation) {
        return "«" + regulation.title().value().replaceAll("[«»\"]", "") + "»";
    }

    private void offer(String file, Compiled compiled, CompiledRegulation regulation) throws IOException {
        var oblast = regulation.oblast() == null ? Newcomers.oblasts(more).getFirst() : null;
        var written = write(compiled, regulation, new Setting(oblast, null));
        boolean today = !(written instanceof Written.Files files) || inForce(files);
        if (!today) written = write(compiled, regulation, new Setting(oblast, BEGINNING));
        var why = why(written);
        if (!why.isEmpty()) said.accept(notOffered(file, regulation, why));
        else if (written instanceof Written.Files files) {
            add(files);
            said.accept(file + ", " + name(regulation) + " is offered in " + files.oblast() + " as " + files.service()
                    + (oblast == null ? "" : "; the act names no oblast, this one is assumed for the demo")
                    + (today
                            ? ""
                            : "; the act was not in force on " + BEGINNING + ", that it was is assumed for the demo")
                    + ".");
        }
    }

    private Written write(Compiled compiled, CompiledRegulation regulation, Setting setting) {
        return RegulationWriter.write(compiled, regulation, shelf.standards(), setting);
    }

    /** Why it cannot be offered beside everything else; empty when it can. */
    private List<String> why(Written written) {
        return switch (written) {
            case Written.Refused(var obstacles) ->
                obstacles.stream().map(one -> one.in(Language.EN)).toList();
            case Written.Files files
            when shelf.has(files) -> List.of("The edition of " + files.from() + " is offered already.");
            case Written.Files files ->
                shelf.with(files).findings().stream().map(Object::toString).toList();
        };
    }

    private boolean inForce(Written.Files files) {
        return shelf.offering(files).map(one -> one.inForce(BEGINNING)).orElse(true);
    }

    private void add(Written.Files files) throws IOException {
        for (var source : files.files()) {
            var target = folder.resolve(source.path());
            Files.createDirectories(target.getParent());
            Files.write(target, source.content());
        }
        var offering = shelf.offering(files).orElseThrow();
        shelf = shelf.plus(files);
        Newcomers.join(List.of(offering), folder, more);
    }
}
