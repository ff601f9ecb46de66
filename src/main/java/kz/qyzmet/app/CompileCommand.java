package kz.qyzmet.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.qyzmet.compile.Compiled;
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
        description = "Compiles texts of acts; findings go to stderr. Exit 0 clean, 1 with error findings, 2 unreadable.")
final class CompileCommand implements Callable<Integer> {
    static final int CLEAN = 0;
    static final int FAULTS = 1;
    static final int UNREADABLE = 2;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "txt, html, docx or pdf; a folder: all files in it.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Prints one JSON document instead of a summary.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "kk|ru|en", description = "Language of the messages; default: the text's own.")
    private @Nullable String lang;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var words = language();
        var results = ActFiles.compile(files);
        var out = spec.commandLine().getOut();
        if (json) print(CompileDocument.of(results, words), out);
        int exit = CLEAN;
        for (var result : results) exit = Math.max(exit, told(result, words, out));
        out.flush();
        return exit;
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

    private int told(ActFiles.Result result, @Nullable Language words, PrintWriter out) {
        var err = spec.commandLine().getErr();
        return switch (result) {
            case ActFiles.Told(var file, var compiled) -> {
                if (!json) CompileSummary.lines(file, compiled).forEach(out::println);
                findings(file, compiled, words, err);
                yield compiled.clean() ? CLEAN : FAULTS;
            }
            case ActFiles.Unreadable(var file, _, var said) -> {
                err.println(file + ": " + said + ".");
                yield UNREADABLE;
            }
        };
    }

    private static void findings(String file, Compiled compiled, @Nullable Language words, PrintWriter err) {
        var language = words == null ? compiled.text().language() : words;
        compiled.findings().forEach(finding -> err.println(CompileSummary.line(file, finding, language)));
        err.flush();
    }
}
