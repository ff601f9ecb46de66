package kz.qyzmet.app;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.Stamping;
import kz.qyzmet.signature.XmlSigning;
import kz.qyzmet.store.EmbeddedServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./qyzmet sign}: signs a file with a key file, GOST or RSA. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        description =
                "Signs a file: exit 0 signed, 2 when a file, the key or the time-stamping authority cannot be used.")
final class SignCommand implements Callable<Integer> {
    private static final int SIGNED = 0;
    private static final int UNUSABLE = 2;

    @Option(names = "--p12", paramLabel = "F", required = true, description = "the key file, PKCS#12")
    private Path key = Path.of("");

    @Option(
            names = "--password-file",
            paramLabel = "F",
            description = "a file with the password of the key as its first line (default: asked on the terminal)")
    private @Nullable Path passwordFile;

    @ArgGroup
    private ContainerForm form = new ContainerForm();

    @Option(names = "--detached", description = "leaves the document out of the signature")
    private boolean detached;

    @Option(
            names = "--timestamp",
            description = "adds a time stamp of the authority that addresses.properties of --trust names as tsp")
    private boolean timestamp;

    @Option(
            names = "--trust",
            paramLabel = "DIR",
            description =
                    "the folder of trusted certificates, lists and addresses (default: trust in the usual data directory)")
    private Path trust = EmbeddedServer.usualFolder().resolve("trust");

    @Option(
            names = "-o",
            paramLabel = "F",
            description = "the signature (default: FILE.cms or FILE.signed.xml); never overwritten")
    private @Nullable Path output;

    @Parameters(paramLabel = "FILE", description = "what is signed")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            var signing = SigningKey.fromPkcs12(Files.readAllBytes(key), password());
            var signed = signed(Files.readAllBytes(file), signing);
            var ending = form.isCms() ? ".cms" : ".signed.xml";
            var target = output == null ? file.resolveSibling(file.getFileName() + ending) : output;
            Files.write(target, signed, StandardOpenOption.CREATE_NEW);
            spec.commandLine().getOut().println(target);
            return SIGNED;
        } catch (FileAlreadyExistsException there) {
            return said(there.getFile() + " is there already: remove it, or name another with -o.");
        } catch (NoSuchFileException absent) {
            return said("There is no file " + absent.getFile());
        } catch (IllegalArgumentException | IOException | UncheckedIOException unusable) {
            return said(String.valueOf(unusable.getMessage()));
        }
    }

    private byte[] signed(byte[] content, SigningKey signing) {
        if (!form.isCms() && (detached || timestamp))
            throw new IllegalArgumentException(
                    "A signature in XML stands in its document and carries no time stamp: leave --detached and --timestamp out.");
        if (form.isXml()) return XmlSigning.enveloped(content, signing);
        if (form.isSoap()) return XmlSigning.soap(content, signing);
        var clock = LegalClock.system();
        var cms = detached
                ? Signing.detached(content, signing, clock.now())
                : Signing.enclosing(content, signing, clock.now());
        return timestamp ? stamped(cms, clock) : cms;
    }

    private byte[] stamped(byte[] cms, LegalClock clock) {
        return switch (TrustDirectory.stamps(trust, clock).stamp(cms)) {
            case Stamping.Stamped(var stamped) -> stamped;
            case Stamping.Refused(var why) -> throw new IllegalArgumentException("No time stamp: " + why + ".");
        };
    }

    private char[] password() throws IOException {
        if (passwordFile != null) {
            var text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Files.readAllBytes(passwordFile)));
            return firstLine(text);
        }
        var typed = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() ->
                        new IllegalArgumentException("The password cannot be asked here: give a --password-file."))
                .readPassword("%s: ", key.getFileName());
        return typed == null ? new char[0] : typed;
    }

    private static char[] firstLine(CharBuffer text) {
        return text.toString().lines().findFirst().orElse("").toCharArray();
    }

    private int said(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return UNUSABLE;
    }
}
