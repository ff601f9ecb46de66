package kz.qyzmet.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door for passwords. Neither its answers nor its work tell whether an account exists: unknown, closed and wrong get
 * the same refusal after one computation each, and are throttled alike.
 */
@Component
public class SignIn {
    private static final Duration WHEN_BUSY = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final PasswordHashes hashes;
    private final Sessions sessions;
    private final Throttle throttle;

    @Autowired
    SignIn(JdbcClient jdbc, TransactionTemplate transactions, PasswordHashes hashes, Sessions sessions) {
        this(jdbc, hashes, sessions, new Throttle(jdbc, transactions, SignInLimits.USUAL));
    }

    SignIn(JdbcClient jdbc, PasswordHashes hashes, Sessions sessions, Throttle throttle) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    /** What an attempt came to. */
    public sealed interface Outcome {
        /** The state is {@code PASSWORD_ONLY} for staff, until {@link Sessions#confirm}. */
        record SignedIn(SessionToken token, SessionState state) implements Outcome {}

        /** The one answer to everything wrong. */
        record Refused() implements Outcome {}

        record TooMany(Duration retryAfter) implements Outcome {}
    }

    /**
     * Compares the password, unless there were too many attempts already.
     *
     * @param login a citizen's IIN, or the login of staff or administrator
     * @param networkAddress where the attempt comes from, as the server itself saw it or a trusted proxy says
     */
    public Outcome attempt(String login, String password, AccountKind kind, String networkAddress, Instant machineNow) {
        var name = Accounts.normalised(login);
        var keys = AttemptKeys.of(kind, name, networkAddress);
        return throttle.admit(keys, machineNow)
                .<Outcome>map(Outcome.TooMany::new)
                .orElseGet(() -> admitted(kind, name, Password.of(password), keys, machineNow));
    }

    /** Deletes counters and sessions that mean nothing any more; to be called now and then. */
    public void forgetExpired(Instant machineNow) {
        throttle.forgetExpired(machineNow);
        sessions.forgetExpired(machineNow);
    }

    private Outcome admitted(AccountKind kind, String login, Password password, AttemptKeys keys, Instant machineNow) {
        var known = openAccount(kind, login);
        var matches = hashes.matches(password, known.map(Known::hash).orElseGet(hashes::nobodys));
        if (matches.isEmpty()) {
            throttle.takeBack(keys);
            return new Outcome.TooMany(WHEN_BUSY);
        }
        if (known.isEmpty() || !matches.get()) return new Outcome.Refused();
        throttle.succeeded(keys);
        return signedIn(known.get(), kind, password, machineNow);
    }

    private Outcome signedIn(Known account, AccountKind kind, Password password, Instant machineNow) {
        if (hashes.outdated(account.hash()))
            hashes.hash(password).ifPresent(renewed -> renew(account, renewed)); // when busy, another time
        var state = kind.afterPassword();
        return new Outcome.SignedIn(sessions.begin(account.id(), account.generation(), state, machineNow), state);
    }

    /** An account as it is when the password is compared. */
    private record Known(long id, String hash, int generation) {}

    private Optional<Known> openAccount(AccountKind kind, String login) {
        if (!Accounts.isLogin(login)) return Optional.empty(); // bytes a database may choke on stay outside
        return jdbc.sql("""
                        select id, password_hash, generation from identity.account
                         where kind = :kind and login = :login and is_open
                        """)
                .param("kind", kind.name())
                .param("login", login)
                .query((row, _) ->
                        new Known(row.getLong("id"), row.getString("password_hash"), row.getInt("generation")))
                .optional();
    }

    /** Hashes with today's parameters, unless the password has just been changed. */
    private void renew(Known account, String renewed) {
        jdbc.sql("update identity.account set password_hash = :renewed where id = :id and password_hash = :old")
                .param("renewed", renewed)
                .param("id", account.id())
                .param("old", account.hash())
                .update();
    }
}
