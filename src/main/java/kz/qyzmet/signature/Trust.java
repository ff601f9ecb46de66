package kz.qyzmet.signature;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom the operator trusts.
 *
 * @param anchors the root authorities
 * @param intermediates the authorities below them; trusted only through an anchor. Certificates that come inside a
 *     signature are never used as authorities.
 */
public record Trust(Set<X509Certificate> anchors, Set<X509Certificate> intermediates) {
    public Trust {
        anchors = Set.copyOf(anchors);
        intermediates = Set.copyOf(intermediates);
    }

    /**
     * The certificates of a {@link TrustFolder}: those that have signed themselves are the anchors, the others the
     * intermediates; nobody where there is no such folder.
     *
     * @throws IllegalArgumentException when one of them is not pinned, or a file holds no certificate
     */
    public static Trust read(Path directory) {
        var entries = new TrustFolder(directory).entries();
        for (var entry : entries) {
            if (!entry.pinned())
                throw new IllegalArgumentException(entry.file() + " is not pinned: compare its SHA-256 with what its"
                        + " authority publishes and run ./qyzmet trust add " + entry.file() + ", or remove it");
        }
        return of(entries);
    }

    /** Both. */
    public Trust and(Trust others) {
        return new Trust(joined(anchors, others.anchors), joined(intermediates, others.intermediates));
    }

    private static Set<X509Certificate> joined(Set<X509Certificate> some, Set<X509Certificate> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static Trust of(Collection<TrustFolder.Entry> entries) {
        var kinds = entries.stream()
                .collect(Collectors.partitioningBy(
                        TrustFolder.Entry::anchor,
                        Collectors.mapping(TrustFolder.Entry::certificate, Collectors.toUnmodifiableSet())));
        return new Trust(kinds.getOrDefault(true, Set.of()), kinds.getOrDefault(false, Set.of()));
    }
}
