package kz.qyzmet.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kz.qyzmet.signature.TrustFolder;
import kz.qyzmet.store.EmbeddedServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./qyzmet trust …}: the authorities whose signatures are accepted. */
@Command(
        name = "trust",
        description = "The certification authorities trusted here.",
        mixinStandardHelpOptions = true,
        subcommands = {TrustCommand.Add.class, TrustCommand.Listing.class})
final class TrustCommand {
    private static final int DONE = 0;
    private static final int NOT_CONFIRMED = 1;
    private static final int UNREADABLE = 2;

    /** What both need. */
    abstract static class InFolder implements Callable<Integer> {
        @Option(
                names = "--trust",
                paramLabel = "DIR",
                description = "the folder of trusted certificates (default: trust in the usual data directory)")
        private Path trust = EmbeddedServer.usualFolder().resolve("trust");

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the call
        private CommandSpec spec;

        @Override
        public Integer call() {
            try {
                return run(new TrustFolder(trust), spec.commandLine().getOut());
            } catch (IllegalArgumentException | UncheckedIOException unreadable) {
                spec.commandLine().getErr().println(unreadable.getMessage());
                return UNREADABLE;
            }
        }

        abstract int run(TrustFolder folder, PrintWriter out);
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description =
                    "Trusts the authorities of certificate files once their SHA-256 is confirmed: exit 0 trusted, "
                            + "1 not confirmed, 2 unreadable.")
    static final class Add extends InFolder {
        @Parameters(paramLabel = "FILE", arity = "1..*", description = "certificates, DER or PEM")
        private List<Path> files = List.of();

        @Option(
                names = "--sha256",
                paramLabel = "HEX",
                description = "the SHA-256 of a certificate, as its authority publishes it; may be given several times")
        private List<String> published = List.of();

        @Option(names = "--yes", description = "what is shown was compared already")
        private boolean yes;

        @Override
        int run(TrustFolder folder, PrintWriter out) {
            var found = files.stream()
                    .flatMap(file -> folder.entries(file).stream())
                    .toList();
            found.forEach(entry -> show(entry, out));
            var confirmed = found.stream().filter(this::confirmed).toList();
            confirmed.forEach(folder::pin);
            confirmed.forEach(entry -> out.println("Trusted from now on: " + entry.sha256()));
            if (confirmed.size() == found.size()) return DONE;
            out.println("Not trusted yet: compare the SHA-256 above with what the authority publishes,"
                    + " and say --sha256 HEX, or --yes for all of them.");
            return NOT_CONFIRMED;
        }

        private boolean confirmed(TrustFolder.Entry entry) {
            return yes || entry.pinned() || published.stream().map(Add::plain).anyMatch(entry.sha256()::equals);
        }

        // As people copy them: AB:CD:…, upper case, with spaces.
        private static String plain(String hex) {
            return hex.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Shows who is trusted: exit 0 all are pinned, 1 some are not, 2 unreadable.")
    static final class Listing extends InFolder {
        @Override
        int run(TrustFolder folder, PrintWriter out) {
            var entries = folder.entries();
            entries.forEach(entry -> show(entry, out));
            if (entries.isEmpty()) out.println("Nobody is trusted: no certificate in " + folder.folder());
            return entries.stream().allMatch(TrustFolder.Entry::pinned) ? DONE : NOT_CONFIRMED;
        }
    }

    private static void show(TrustFolder.Entry entry, PrintWriter out) {
        var certificate = entry.certificate();
        out.printf(
                "%s (%s, %s)%n  %s%n  issued by %s%n  valid %s to %s%n  SHA-256 %s%n",
                entry.file().getFileName(),
                entry.anchor() ? "root" : "below a root",
                entry.pinned() ? "trusted" : "NOT PINNED",
                certificate.getSubjectX500Principal(),
                certificate.getIssuerX500Principal(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                entry.sha256());
    }
}
