package kz.qyzmet.app;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.signature.Addresses;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.OnlineEvidence;
import kz.qyzmet.signature.OnlineTimeStamps;
import kz.qyzmet.signature.Trust;
import kz.qyzmet.store.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * What the operator put into {@code <data>/trust}: certificates of the authorities he trusts, revocation lists
 * ({@code *.crl}) that he keeps fresh himself, and in {@code addresses.properties} the services that may be asked. Without
 * fresh lists or answers nothing is accepted. What is changed there counts from the next signature on.
 */
final class TrustDirectory implements EvidenceSource {
    private static final String ADDRESSES = "addresses.properties";

    private final Path folder;
    private final LegalClock clock;
    private final ListFiles lists = new ListFiles();
    private volatile @Nullable Known known;

    /** Whom these files say we trust. */
    private record Known(Set<FileMark> files, Trust trust) {}

    private TrustDirectory(Path folder, LegalClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The evidence of an installation. */
    static EvidenceSource of(Path data, LegalClock clock) {
        return in(data.resolve("trust"), clock);
    }

    /** The evidence of such a folder, wherever it is. */
    static EvidenceSource in(Path folder, LegalClock clock) {
        var own = new TrustDirectory(folder, clock);
        var addresses = folder.resolve(ADDRESSES);
        return Files.exists(addresses) ? new OnlineEvidence(own, Addresses.read(addresses), clock::now) : own;
    }

    /** The time-stamping authorities that such a folder names; none when it holds no addresses. */
    static OnlineTimeStamps stamps(Path folder, LegalClock clock) {
        var addresses = folder.resolve(ADDRESSES);
        var named = Files.exists(addresses)
                ? Addresses.read(addresses)
                : new Addresses(List.of(), List.of(), List.of(), List.of());
        return new OnlineTimeStamps(named, in(folder, clock), clock::now);
    }

    /** Says before the start in one sentence what every signature would trip over. */
    static void refuseUnusable(Path data) {
        try {
            of(data, LegalClock.system()).trust();
        } catch (IllegalArgumentException | UncheckedIOException unusable) {
            throw new StoreFailure(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    @Override
    public Trust trust() {
        var files = FileMark.in(folder);
        var before = known;
        if (before != null && before.files().equals(files)) return before.trust();
        var fresh = Trust.read(folder);
        known = new Known(files, fresh);
        return fresh;
    }

    @Override
    public Evidence evidence(Instant at) {
        return new Evidence(clock.now(), lists.of(FileMark.in(folder)));
    }
}
