package kz.qyzmet.identity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Notes every computation by the parameters it was made with: equal notes are equal work. */
final class CountingEncoder implements PasswordEncoder {
    private final PasswordEncoder encoder;
    private final List<String> computations = new CopyOnWriteArrayList<>();

    CountingEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** The computations since the last time this was asked. */
    List<String> computations() {
        var noted = List.copyOf(computations);
        computations.clear();
        return noted;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        var encoded = encoder.encode(password);
        computations.add("encode " + parameters(encoded));
        return encoded;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        computations.add("match " + parameters(encoded));
        return encoder.matches(password, encoded);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return encoder.upgradeEncoding(encoded);
    }

    /** {@code argon2id v=19 m=…,t=…,p=…} and the length of salt and hash: all that the work depends on. */
    private static String parameters(@Nullable String encoded) {
        var parts = String.valueOf(encoded).split("\\$", -1);
        return parts[1] + " " + parts[2] + " " + parts[3] + " " + parts[4].length() + " " + parts[5].length();
    }
}
