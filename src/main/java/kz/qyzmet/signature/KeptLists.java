package kz.qyzmet.signature;

import java.net.URI;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The newest list of each address: fetched when somebody needs it and the kept one has had its time. */
final class KeptLists {
    static final Duration FULL = Duration.ofHours(6);
    static final Duration DELTA = Duration.ofMinutes(15);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final int LARGEST = 64 << 20;

    private record Kept(@Nullable X509CRL list, Instant renew) {}

    private final Addresses addresses;
    private final Dialling dialling;
    private final InstantSource clock;
    private final Map<URI, Kept> kept = new ConcurrentHashMap<>();

    KeptLists(Addresses addresses, Dialling dialling, InstantSource clock) {
        this.addresses = addresses;
        this.dialling = dialling;
        this.clock = clock;
    }

    List<X509CRL> all() {
        return Stream.concat(
                        addresses.lists().stream().map(address -> list(address, FULL)),
                        addresses.deltas().stream().map(address -> list(address, DELTA)))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable X509CRL list(URI address, Duration lasts) {
        return kept.compute(address, (_, before) -> renewed(address, lasts, before))
                .list();
    }

    private Kept renewed(URI address, Duration lasts, @Nullable Kept before) {
        var now = clock.instant();
        if (before != null && now.isBefore(before.renew())) return before;
        return dialling.get(address, LARGEST)
                .flatMap(KeptLists::read)
                .map(list -> new Kept(list, now.plus(lasts)))
                .orElseGet(() -> new Kept(before == null ? null : before.list(), now.plus(AFTER_FAILURE)));
    }

    private static Optional<X509CRL> read(byte[] encoded) {
        try {
            return Optional.of(Evidence.crl(encoded));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
