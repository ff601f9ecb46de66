package kz.qyzmet.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.Trust;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What the operator put into {@code <data>/trust}: certificates of the authorities he trusts, and their revocation lists
 * ({@code *.crl}), which he keeps fresh. Without fresh lists nothing is accepted.
 */
@Component
@ConditionalOnBooleanProperty(name = "qyzmet.demo", havingValue = false, matchIfMissing = true)
class TrustDirectory implements EvidenceSource {
    private final Path folder;

    TrustDirectory(@Value("${qyzmet.data}") Path data) {
        this.folder = data.resolve("trust");
    }

    @Override
    public Trust trust() {
        return Files.isDirectory(folder) ? Trust.read(folder) : new Trust(Set.of(), Set.of());
    }

    @Override
    public Evidence evidence(Instant at) {
        var lists = new ArrayList<byte[]>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.crl")) {
                for (var file : files) lists.add(Files.readAllBytes(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Cannot read the revocation lists in " + folder, unreadable);
            }
        }
        return Evidence.read(lists);
    }
}
