package kz.qyzmet.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line: what {@code ./qyzmet} runs. */
@Command(
        name = "qyzmet",
        mixinStandardHelpOptions = true,
        subcommands = {
            StartCommand.class,
            PlayCommand.class,
            CompileCommand.class,
            DeadlineCommand.class,
            JournalCommand.class,
            MigrateCommand.class,
            TrustCommand.class,
            VerifyCommand.class,
            SignCommand.class
        })
public final class Qyzmet {
    private Qyzmet() {}

    static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Qyzmet()).setParameterExceptionHandler(Qyzmet::wrongInput);
    }

    // One sentence, not a page of usage: --help is there for that.
    private static int wrongInput(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
