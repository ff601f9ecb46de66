package kz.qyzmet.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Language;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.OcspAnswer;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Report;
import kz.qyzmet.signature.SignatureFile;
import kz.qyzmet.signature.SoapVerification;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import kz.qyzmet.signature.XmlVerification;
import kz.qyzmet.store.EmbeddedServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./qyzmet verify}: what a signature file is worth, and why. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Judges a CMS or XML signature: exit 0 VALID, 1 INVALID, 2 INDETERMINATE or unreadable.")
final class VerifyCommand implements Callable<Integer> {
    private static final int VALID = 0;
    private static final int INVALID = 1;
    private static final int UNDECIDED = 2;

    @Parameters(paramLabel = "FILE", description = "the signature: DER, PEM or base64; signed XML with --xml or --soap")
    private Path file = Path.of("");

    @ArgGroup
    private ContainerForm form = new ContainerForm();

    @Option(names = "--content", paramLabel = "F", description = "the document; without it, it must be inside")
    private @Nullable Path content;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description =
                    "when the signature is known to have been there, 2018-07-02T12:00:00Z (default: now); a trusted "
                            + "time stamp inside takes its place")
    private @Nullable String at;

    @Option(
            names = "--trust",
            paramLabel = "DIR",
            description =
                    "the folder of trusted certificates, lists and addresses (default: trust in the usual data directory)")
    private Path trust = EmbeddedServer.usualFolder().resolve("trust");

    @Option(names = "--crl", paramLabel = "F", arity = "1..*", description = "revocation lists, full or delta")
    private List<Path> lists = List.of();

    @Option(names = "--ocsp", paramLabel = "F", arity = "1..*", description = "OCSP answers")
    private List<Path> answers = List.of();

    @Option(names = "--purpose", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Purpose purpose = Purpose.SIGN;

    @Option(names = "--language", paramLabel = "kk|ru|en", description = "of the sentences (default: en)")
    private String language = "en";

    @Option(names = "--json", description = "prints one JSON document instead")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            var sentences = new Sentences(language());
            var report = report(form.isCms() ? SignatureFile.bytes(read(file)) : read(file));
            var out = spec.commandLine().getOut();
            if (json) out.println(new VerifyJson(sentences).of(report));
            else new VerifyText(sentences).lines(report).forEach(out::println);
            return exit(report.verdict());
        } catch (IllegalArgumentException | UncheckedIOException unusable) {
            spec.commandLine().getErr().println(unusable.getMessage());
            return UNDECIDED;
        }
    }

    private Report report(byte[] container) {
        if (!form.isCms() && content != null)
            throw new IllegalArgumentException("Signed XML is its own content: leave --content out.");
        var clock = LegalClock.system();
        var moment = at == null ? clock.now() : instant(at);
        var source = TrustDirectory.in(trust, clock);
        var given = new ArrayList<byte[]>();
        for (var list : lists) given.add(read(list));
        var said =
                answers.stream().map(answer -> OcspAnswer.unasked(read(answer))).toList();
        // Whoever asks of a later moment than the clock's takes what is given as known by then.
        var gathered = moment.isAfter(clock.now()) ? moment : clock.now();
        var evidence = source.evidence(container, moment)
                .with(Evidence.read(gathered, given).crls(), said);
        var policy = new Policy(purpose, null, null, Policy.DAILY);
        var known = new Evidence(gathered, evidence.crls(), evidence.answers());
        if (form.isXml()) return XmlVerification.report(container, policy, source.trust(), known, moment);
        if (form.isSoap()) return SoapVerification.report(container, policy, source.trust(), known, moment);
        var document = content == null ? null : read(content);
        return Verification.report(container, document, policy, source.trust(), known, moment);
    }

    private Language language() {
        return Language.of(language)
                .orElseThrow(
                        () -> new IllegalArgumentException("--language is kk, ru or en, not \"" + language + "\"."));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "Not a moment: \"" + text + "\". Write one such as 2018-07-02T12:00:00Z.", unreadable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException absent) {
            throw new IllegalArgumentException("There is no file " + file, absent);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    private static int exit(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> VALID;
            case Verdict.Invalid _ -> INVALID;
            case Verdict.Indeterminate _ -> UNDECIDED;
        };
    }
}
