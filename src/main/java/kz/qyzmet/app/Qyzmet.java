package kz.qyzmet.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: what {@code ./qyzmet} runs. */
@Command(
        name = "qyzmet",
        mixinStandardHelpOptions = true,
        subcommands = {JournalCommand.class})
public final class Qyzmet {
    private Qyzmet() {}

    static void main(String[] args) {
        System.exit(new CommandLine(new Qyzmet()).execute(args));
    }
}
