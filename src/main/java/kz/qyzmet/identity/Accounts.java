package kz.qyzmet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts and their passwords; passwords are kept as argon2id hashes only. */
@Component
public class Accounts {
    /** In characters, as people count them. */
    public static final int SHORTEST_PASSWORD = 8;

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{3,64}");
    private static final String SELECT = "select id, kind, login, person_id, is_open from identity.account ";

    private final JdbcClient jdbc;
    private final PasswordHashes hashes;

    Accounts(JdbcClient jdbc, PasswordHashes hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    /** For a person whose IIN the caller has proved by a signed challenge; the IIN is the login. */
    public Opening registerCitizen(Person proven, String password) {
        return open(AccountKind.CITIZEN, proven.iin().digits(), proven.id(), password, false);
    }

    /** The login may be typed in any case and is kept in small letters. */
    public Opening createStaff(Person person, String login, String password) {
        return open(AccountKind.STAFF, normalised(login), person.id(), password, false);
    }

    /** True until the first administrator is made, and never again. */
    public boolean noAdministrator() {
        return jdbc.sql("select not exists (select from identity.account where kind = 'ADMINISTRATOR')")
                .query(Boolean.class)
                .single();
    }

    /** The administrator of the first run: of any number of attempts, simultaneous ones too, one succeeds. */
    public Opening createAdministrator(String login, String password) {
        var opening = open(AccountKind.ADMINISTRATOR, normalised(login), null, password, true);
        return opening.equals(new Opening.Refused(AccountFault.EXISTS))
                ? new Opening.Refused(AccountFault.ADMINISTRATOR_EXISTS)
                : opening;
    }

    /** A further administrator; only for one who is signed in as administrator. */
    public Opening addAdministrator(String login, String password) {
        return open(AccountKind.ADMINISTRATOR, normalised(login), null, password, false);
    }

    public Optional<Account> find(long id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, _) -> account(row))
                .optional();
    }

    public Optional<Account> find(AccountKind kind, long personId) {
        return jdbc.sql(SELECT + "where kind = :kind and person_id = :person")
                .param("kind", kind.name())
                .param("person", personId)
                .query((row, _) -> account(row))
                .optional();
    }

    /** Sets another password and ends every session of the account; empty when done, otherwise why not. */
    public Optional<AccountFault> changePassword(Account account, String newPassword) {
        var password = Password.of(newPassword);
        var fault = password.fault(account.login());
        if (fault.isPresent()) return fault;
        endingSessions("password_hash = :value", account.id(), hashed(password));
        return Optional.empty();
    }

    /** Ends every session of the account and lets no new one begin. */
    public void close(long accountId) {
        endingSessions("is_open = :value", accountId, false);
    }

    public void reopen(long accountId) {
        endingSessions("is_open = :value", accountId, true);
    }

    static boolean isLogin(String login) {
        return LOGIN.matcher(login).matches();
    }

    static String normalised(String login) {
        return TwelveDigits.trimmed(login).toLowerCase(Locale.ROOT);
    }

    private Opening open(
            AccountKind kind, String login, @Nullable Long personId, String typedPassword, boolean firstRun) {
        if (!isLogin(login)) return new Opening.Refused(AccountFault.LOGIN_MALFORMED);
        var password = Password.of(typedPassword);
        return password.fault(login)
                .<Opening>map(Opening.Refused::new)
                // Hashed before we know whether the account exists: the time taken tells nothing.
                .orElseGet(() -> insert(kind, login, personId, hashed(password), firstRun));
    }

    private String hashed(Password password) {
        return hashes.hash(password).orElseThrow(HashingBusy::new);
    }

    private Opening insert(AccountKind kind, String login, @Nullable Long personId, String hash, boolean firstRun) {
        return jdbc.sql("""
                        insert into identity.account (kind, login, person_id, password_hash, first_run)
                        values (:kind, :login, :person, :hash, :firstRun)
                        on conflict do nothing
                        returning id
                        """)
                .param("kind", kind.name())
                .param("login", login)
                .param("person", personId, java.sql.Types.BIGINT)
                .param("hash", hash)
                .param("firstRun", firstRun)
                .query(Long.class)
                .optional()
                .<Opening>map(Opening.Opened::new)
                .orElseGet(() -> new Opening.Refused(AccountFault.EXISTS));
    }

    private void endingSessions(String change, long accountId, Object value) {
        jdbc.sql("update identity.account set generation = generation + 1, " + change + " where id = :id")
                .param("id", accountId)
                .param("value", value)
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getLong("id"),
                AccountKind.valueOf(row.getString("kind")),
                row.getString("login"),
                row.getObject("person_id", Long.class),
                row.getBoolean("is_open"));
    }
}
