package kz.qyzmet.identity;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** argon2id, a bounded number of computations at a time: each takes a core and {@link #KIBIBYTES} of memory. */
@Component
class PasswordHashes {
    // The least that OWASP's Password Storage Cheat Sheet recommends: 19 MiB, two passes, one lane.
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final PasswordEncoder encoder;
    private final Semaphore places;
    private final Duration patience;
    private final String nobodys;

    @Autowired
    PasswordHashes() {
        this(
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES),
                Runtime.getRuntime().availableProcessors(),
                Duration.ofSeconds(3));
    }

    /** @param patience how long a computation may wait for one of the places */
    PasswordHashes(PasswordEncoder encoder, int places, Duration patience) {
        this.encoder = encoder;
        this.places = new Semaphore(places, true);
        this.patience = patience;
        this.nobodys = encode(unguessable());
    }

    /** The hash to compare with where there is no account, so that this takes the same work. Nobody's password fits. */
    String nobodys() {
        return nobodys;
    }

    /** Empty when no place came free in time. */
    Optional<String> hash(Password password) {
        return inTurn(() -> encode(password.prepared()));
    }

    /** Empty when no place came free in time: nothing was compared. */
    Optional<Boolean> matches(Password password, String hash) {
        return inTurn(() -> encoder.matches(password.prepared(), hash));
    }

    /** Whether the hash was made with weaker parameters than today's. */
    boolean outdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> Optional<T> inTurn(Supplier<T> computation) {
        if (!placeTaken()) return Optional.empty();
        try {
            return Optional.of(computation.get());
        } finally {
            places.release();
        }
    }

    private boolean placeTaken() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String encode(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password), "the encoder returns null for null only");
    }

    private static String unguessable() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
