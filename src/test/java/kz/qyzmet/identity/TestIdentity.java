package kz.qyzmet.identity;

import java.time.Duration;
import kz.qyzmet.store.TestDatabase;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The module's parts on a test database, with argon2id so cheap that tests do not wait for it. */
public final class TestIdentity {
    static final int SALT_BYTES = 16;
    static final int HASH_BYTES = 32;

    private final TestDatabase database;
    private final PasswordHashes hashes;

    public TestIdentity(TestDatabase database) {
        this(database, new PasswordHashes(cheapEncoder(), 4, Duration.ofSeconds(30)));
    }

    TestIdentity(TestDatabase database, PasswordHashes hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    static Argon2PasswordEncoder cheapEncoder() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, 64, 1);
    }

    public People people() {
        return new People(database.jdbc());
    }

    public Offices offices() {
        return new Offices(database.jdbc());
    }

    public Posts posts() {
        return new Posts(database.jdbc());
    }

    public Appointments appointments() {
        return new Appointments(database.jdbc());
    }

    public Officials officials() {
        return new Officials(database.jdbc());
    }

    public Accounts accounts() {
        return new Accounts(database.jdbc(), hashes);
    }

    public Sessions sessions() {
        return new Sessions(database.jdbc());
    }

    public SignIn signIn() {
        return new SignIn(database.jdbc(), database.transactions(), hashes, sessions());
    }

    /** One of the synthetic people: the serial number makes the IIN, born on 31 December 2099. */
    public Person person(int serial) {
        return people().create(iin(serial), "Сынақова", "Әсел", null);
    }

    /** Synthetic (2099), for as many serials as a test likes; serials no check digit fits are skipped over. */
    public static Iin iin(int serial) {
        int asked = 0;
        for (int candidate = 0; ; candidate++) {
            var body = "9912316%04d".formatted(candidate);
            var check = TwelveDigits.checkDigit(body);
            if (check.isPresent() && asked++ == serial) return new Iin(body + check.getAsInt());
        }
    }
}
