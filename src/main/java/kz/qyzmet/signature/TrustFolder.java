package kz.qyzmet.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The folder of certificates that an operator trusts (*.cer, *.crt, *.pem). One counts only when the SHA-256 of its DER
 * stands in {@code trust.sha256}, a file of the form that {@code sha256sum} writes: authorities publish their
 * certificates over plain http, so that a file is worth nothing until somebody has compared it.
 */
public record TrustFolder(Path folder) {
    /** The file of the digests. */
    public static final String PINS = "trust.sha256";

    private static final Pattern CERTIFICATE_FILE = Pattern.compile("(?i).*\\.(cer|crt|pem)");
    private static final Pattern PIN = Pattern.compile("([0-9a-f]{64})  ?\\*?(\\S.*)");

    /**
     * A certificate in a file.
     *
     * @param sha256 of its DER, 64 lower-case hexadecimal digits
     * @param pinned whether the operator has confirmed it
     */
    public record Entry(Path file, X509Certificate certificate, String sha256, boolean pinned) {
        /** Whether it has signed itself, and so is an anchor; by the signature, since generations share their names. */
        public boolean anchor() {
            return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
                    && Schemes.signedBy(certificate, certificate);
        }
    }

    /**
     * What is in it, pinned or not, by file name; nothing when there is no such folder.
     *
     * @throws IllegalArgumentException when a certificate's file holds none, or a line of the digests is none
     */
    public List<Entry> entries() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> CERTIFICATE_FILE.matcher(file.toString()).matches())
                    .sorted()
                    .flatMap(file -> entries(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list the trusted certificates in " + folder, unreadable);
        }
    }

    /**
     * The certificates of one file, wherever it is.
     *
     * @throws IllegalArgumentException when it holds none
     */
    public List<Entry> entries(Path file) {
        var pins = pins();
        try (InputStream in = Files.newInputStream(file)) {
            var found = Formats.x509().generateCertificates(in);
            if (found.isEmpty()) throw new IllegalArgumentException(file + " holds no certificate: remove it");
            return found.stream()
                    .map(X509Certificate.class::cast)
                    .map(each -> new Entry(file, each, sha256(each), pins.contains(sha256(each))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the trusted certificate " + file, unreadable);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalArgumentException(file + " is not a certificate: replace or remove it", damaged);
        }
    }

    /**
     * Trusts this certificate from now on; its file is copied into the folder when it is not there. The digest comes
     * first: a file without one would stop the system, a digest without a file does nothing.
     */
    public void pin(Entry entry) {
        try {
            Files.createDirectories(folder);
            boolean here = isHere(entry.file());
            var name = here ? entry.file().getFileName().toString() : entry.sha256() + ".cer";
            if (!entry.pinned()) note(entry.sha256() + "  " + name + "\n");
            if (!here && !Files.exists(folder.resolve(name))) copy(entry, name);
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalArgumentException("Cannot keep the certificate in " + folder, failed);
        }
    }

    private boolean isHere(Path file) throws IOException {
        var parent = file.toAbsolutePath().normalize().getParent();
        return parent != null && Files.isSameFile(parent, folder);
    }

    private void note(String line) throws IOException {
        var pins = folder.resolve(PINS);
        var before = Files.exists(pins) ? Files.readString(pins) : "\n";
        var whole = before.endsWith("\n") ? line : "\n" + line;
        Files.writeString(pins, whole, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
    }

    /** Nobody sees it half written. */
    private void copy(Entry entry, String name) throws IOException, GeneralSecurityException {
        var written =
                Files.write(folder.resolve(name + ".new"), entry.certificate().getEncoded());
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Set<String> pins() {
        var file = folder.resolve(PINS);
        if (!Files.exists(file)) return Set.of();
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> pin(file, line))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    private static String pin(Path file, String line) {
        var pin = PIN.matcher(line);
        if (!pin.matches())
            throw new IllegalArgumentException(file + " holds a line that is no digest with a file name: " + line);
        return pin.group(1);
    }

    private static String sha256(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException impossible) { // it was read from its encoding
            throw new IllegalStateException("Cannot encode a certificate", impossible);
        }
    }
}
