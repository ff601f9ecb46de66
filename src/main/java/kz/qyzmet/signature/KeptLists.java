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
import java.util.concurrent.locks.ReentrantLock;
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
    private final Map<URI, ReentrantLock> locks = new ConcurrentHashMap<>();

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

    /** While one renews it, the others go on with the list at hand; how old that may be is judged elsewhere. */
    private @Nullable X509CRL list(URI address, Duration lasts) {
        var before = kept.get(address);
        var renewing = locks.computeIfAbsent(address, _ -> new ReentrantLock());
        if (before == null || before.list() == null) renewing.lock();
        else if (lasting(before) || !renewing.tryLock()) return before.list();
        try {
            var known = kept.get(address); // somebody else may just have fetched it
            if (known != null && lasting(known)) return known.list();
            var renewed = renewed(address, lasts, known);
            kept.put(address, renewed);
            return renewed.list();
        } finally {
            renewing.unlock();
        }
    }

    private boolean lasting(Kept one) {
        return clock.instant().isBefore(one.renew());
    }

    private Kept renewed(URI address, Duration lasts, @Nullable Kept before) {
        var now = clock.instant();
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
