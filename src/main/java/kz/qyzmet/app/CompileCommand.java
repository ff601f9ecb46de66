package kz.qyzmet.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.qyzmet.compile.KnownTerms;
import kz.qyzmet.compile.RegulationWriter.Setting;
import kz.qyzmet.identity.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code qyzmet compile}: the text of an act to its services, and what is wrong with it. */
@Command(
        name = "compile",
        mixinStandardHelpOptions = true,
        description =
                "Compiles texts of acts; findings go to stderr. Exit 0 clean, 1 with error findings, 2 unreadable.")
final class CompileCommand implements Callable<Integer> {
    static final int CLEAN = 0;
    static final int FAULTS = 1;
    static final int UNREADABLE = 2;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "txt, html, docx or pdf; a folder: all files in it.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Prints one JSON document instead of a summary.")
    private boolean json;

    @Option(
            names = "--diff",
            description = "Compares two FILEs as processes: prints what differs, nothing when they tell the same.")
    private boolean diff;

    @Option(names = "--yaml", paramLabel = "DIR", description = "Writes DIR/regulations and DIR/standards.")
    private @Nullable Path yaml;

    @Option(names = "--oblast", paramLabel = "KEY", description = "Where acts that name no oblast are to be offered.")
    private @Nullable String oblast;

    @Option(names = "--no-proof", description = "Does not prove the terms.")
    private boolean withoutProof;

    @Option(
            names = "--lang",
            paramLabel = "kk|ru|en",
            description = "Language of the messages; default: the text's own.")
    private @Nullable String lang;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var words = language();
        if (diff) return difference(words);
        var shelf = Shelf.shipped();
        var results = ActFiles.compile(files, shelf.terms(), withoutProof ? null : new ActProofs(shelf));
        var writing = yaml == null ? null : new WrittenActs(yaml, new Setting(oblast, null), shelf);
        var out = spec.commandLine().getOut();
        if (json) print(CompileJson.of(results, words), out);
        int exit = CLEAN;
        for (var result : results) exit = Math.max(exit, told(result, words, writing));
        out.flush();
        return exit;
    }

    private int difference(@Nullable Language words) {
        if (files.size() != 2) throw new ParameterException(spec.commandLine(), "--diff takes two files.");
        var results = ActFiles.compile(files, KnownTerms.NONE);
        if (results.size() != 2) throw new ParameterException(spec.commandLine(), "--diff takes two files.");
        if (results.getFirst() instanceof ActFiles.Told(var _, var first, var _)
                && results.getLast() instanceof ActFiles.Told(var _, var second, var _)) {
            var language = words == null ? first.text().language() : words;
            ActDifferences.lines(first, second, language)
                    .forEach(spec.commandLine().getOut()::println);
            return first.regulations().isEmpty() || second.regulations().isEmpty() ? FAULTS : CLEAN;
        }
        return results.stream()
                .mapToInt(result -> told(result, words, null))
                .max()
                .orElse(UNREADABLE);
    }

    private @Nullable Language language() {
        return lang == null
                ? null
                : Language.of(lang)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), "--lang is kk, ru or en, not \"" + lang + "\"."));
    }

    private static void print(CompileDocument document, PrintWriter out) {
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(document));
    }

    private int told(ActFiles.Result result, @Nullable Language words, @Nullable WrittenActs writing) {
        return switch (result) {
            case ActFiles.Told told ->
                told(told, words == null ? told.compiled().text().language() : words, writing);
            case ActFiles.Unreadable(var file, var _, var said) -> {
                spec.commandLine().getErr().println(file + ": " + said + ".");
                yield UNREADABLE;
            }
        };
    }

    private int told(ActFiles.Told told, Language language, @Nullable WrittenActs writing) {
        var err = spec.commandLine().getErr();
        var compiled = told.compiled();
        if (!json)
            CompileSummary.lines(told, language).forEach(spec.commandLine().getOut()::println);
        compiled.findings().forEach(finding -> err.println(CompileSummary.line(told.file(), finding, language)));
        var obstacles = writing == null
                ? List.<String>of()
                : writing.write(told.file(), compiled, language).toList();
        obstacles.forEach(err::println);
        err.flush();
        return compiled.clean() && obstacles.isEmpty() ? CLEAN : FAULTS;
    }
}
