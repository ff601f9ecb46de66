package kz.qyzmet.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.qyzmet.play.Play;
import kz.qyzmet.play.Playbill;
import kz.qyzmet.regulation.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./qyzmet play}: every path, on a demo of its own that keeps nothing. */
@Command(
        name = "play",
        description = "Plays every regulation through its channels to every ending.",
        mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(names = "--json", description = "prints one JSON document instead of a line per path")
    private boolean json;

    @Option(
            names = "--regulations",
            paramLabel = "DIR",
            description = "more files: DIR/regulations, DIR/standards and DIR/demo")
    private @Nullable Path regulations;

    @Option(
            names = "--acts",
            paramLabel = "FILE",
            arity = "1..*",
            description = "texts of acts: compiled and played too")
    private List<Path> acts = List.of();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var data = Running.temporary();
        var folders = new ArrayList<Path>();
        if (regulations != null) folders.add(regulations);
        if (!acts.isEmpty()) {
            AddedActs.compile(acts, AddedActs.in(data), List.copyOf(folders), err::println);
            folders.add(AddedActs.in(data));
        }
        var options = new Options(true, 0, data, null, List.copyOf(folders), true, null);
        try (var running = Running.start(options, err::println)) {
            var bill = new Playbill(out, json);
            new Play("http://127.0.0.1:" + running.port(), folders)
                    .everything(running.module(Library.class), AddedActs.BEGINNING, bill::told);
            return bill.end();
        }
    }
}
