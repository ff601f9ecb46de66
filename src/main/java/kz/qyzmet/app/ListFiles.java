package kz.qyzmet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.qyzmet.signature.Evidence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The revocation lists in files, parsed once for as long as a file stays the same. One that cannot be read, half copied
 * for example, is passed over and told: it must not keep the others from being heard.
 */
final class ListFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ListFiles.class);

    private final Map<FileMark, Optional<X509CRL>> kept = new ConcurrentHashMap<>();

    /** Those among these files whose names end in {@code .crl}. */
    List<X509CRL> of(Set<FileMark> files) {
        var lists = files.stream()
                .filter(mark -> mark.file().toString().endsWith(".crl"))
                .collect(Collectors.toSet());
        kept.keySet().retainAll(lists);
        return lists.stream()
                .flatMap(mark -> kept.computeIfAbsent(mark, ListFiles::read).stream())
                .toList();
    }

    private static Optional<X509CRL> read(FileMark mark) {
        try {
            var encoded = Files.readAllBytes(mark.file());
            return Evidence.read(Instant.EPOCH, List.of(encoded)).crls().stream()
                    .findFirst();
        } catch (IOException | RuntimeException unreadable) { // whatever a half of one may lead the parser to
            LOG.warn("{} is passed over until it is replaced: {}", mark.file(), unreadable.toString());
            return Optional.empty();
        }
    }
}
