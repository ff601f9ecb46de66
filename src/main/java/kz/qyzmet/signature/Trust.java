package kz.qyzmet.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom the operator trusts.
 *
 * @param anchors the root authorities
 * @param intermediates the authorities below them; trusted only through an anchor. Certificates that come inside a
 *     signature are never used as authorities.
 */
public record Trust(Set<X509Certificate> anchors, Set<X509Certificate> intermediates) {
    private static final Pattern CERTIFICATE_FILE = Pattern.compile("(?i).*\\.(cer|crt|pem)");

    public Trust {
        anchors = Set.copyOf(anchors);
        intermediates = Set.copyOf(intermediates);
    }

    /**
     * The certificates of a directory (*.cer, *.crt, *.pem, DER or PEM): those that have signed themselves are the
     * anchors, the others the intermediates.
     *
     * @throws IllegalArgumentException when such a file holds no certificate
     */
    public static Trust read(Path directory) {
        try (var files = Files.list(directory)) {
            var kinds = files.filter(Trust::isCertificateFile)
                    .flatMap(file -> certificates(file).stream())
                    .collect(Collectors.partitioningBy(Trust::signedByItself, Collectors.toUnmodifiableSet()));
            return new Trust(kinds.getOrDefault(true, Set.of()), kinds.getOrDefault(false, Set.of()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list the trusted certificates in " + directory, unreadable);
        }
    }

    private static boolean isCertificateFile(Path file) {
        return CERTIFICATE_FILE.matcher(file.toString()).matches();
    }

    private static Collection<X509Certificate> certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var found = Formats.x509().generateCertificates(in);
            if (found.isEmpty()) throw new IllegalArgumentException(file + " holds no certificate: remove it");
            return found.stream().map(X509Certificate.class::cast).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the trusted certificate " + file, unreadable);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalArgumentException(file + " is not a certificate: replace or remove it", damaged);
        }
    }

    // By the signature, not by the name: generations of the national roots share their names.
    private static boolean signedByItself(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
                && Schemes.signedBy(certificate, certificate);
    }
}
