package kz.qyzmet.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.signature.Addresses;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.OnlineEvidence;
import kz.qyzmet.signature.Trust;

/**
 * What the operator put into {@code <data>/trust}: certificates of the authorities he trusts, revocation lists
 * ({@code *.crl}) that he keeps fresh himself, and in {@code addresses.properties} the services that may be asked. Without
 * fresh lists or answers nothing is accepted.
 */
record TrustDirectory(Path folder, LegalClock clock) implements EvidenceSource {
    private static final String ADDRESSES = "addresses.properties";

    /** The evidence of an installation. */
    static EvidenceSource of(Path data, LegalClock clock) {
        var own = new TrustDirectory(data.resolve("trust"), clock);
        var addresses = own.folder.resolve(ADDRESSES);
        return Files.exists(addresses) ? new OnlineEvidence(own, Addresses.read(addresses), clock::now) : own;
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
        return Evidence.read(clock.now(), lists);
    }
}
