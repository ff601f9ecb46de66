package kz.qyzmet.identity;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts to sign in, before the password is looked at: any number of simultaneous ones cannot pass the limit,
 * and whether an account exists plays no part. An attempt over one limit is counted under none, so hammering at one
 * account uses up nothing of what others have.
 */
final class Throttle {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final SignInLimits limits;

    Throttle(JdbcClient jdbc, TransactionTemplate transactions, SignInLimits limits) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.limits = limits;
    }

    /** Empty when the attempt may go on; otherwise how long to wait. */
    Optional<Duration> admit(AttemptKeys keys, Instant machineNow) {
        return transactions.execute(attempt -> {
            // Always in this order, so that two attempts never wait for each other.
            var wait = count(keys.account(), limits.account(), machineNow)
                    .or(() -> count(keys.address(), limits.address(), machineNow))
                    .or(() -> count(keys.everyone(), limits.everyone(), machineNow));
            if (wait.isPresent()) attempt.setRollbackOnly();
            return wait;
        });
    }

    /** The attempt could not be made, for want of a place to compute: it does not count. */
    void takeBack(AttemptKeys keys) {
        keys.all().forEach(this::decrement);
    }

    /** The attempt succeeded: the account starts afresh, and the others have one attempt less. */
    void succeeded(AttemptKeys keys) {
        jdbc.sql("delete from identity.sign_in_count where key = :key")
                .param("key", keys.account())
                .update();
        // Not cleared: who has one account could otherwise guess at others for ever.
        decrement(keys.address());
        decrement(keys.everyone());
    }

    void forgetExpired(Instant machineNow) {
        // Skipping what others hold keeps this out of the order of locks above.
        jdbc.sql("""
                        delete from identity.sign_in_count where key in (
                          select key from identity.sign_in_count where expires_at <= :now for update skip locked)
                        """).param("now", machineNow.atOffset(UTC)).update();
    }

    private Optional<Duration> count(String key, SignInLimits.Limit limit, Instant machineNow) {
        return jdbc.sql("""
                        insert into identity.sign_in_count as c (key, attempts, expires_at) values (:key, 1, :expires)
                        on conflict (key) do update
                          set attempts = case when c.expires_at <= :now then 1 else c.attempts + 1 end,
                              expires_at = case when c.expires_at <= :now then excluded.expires_at else c.expires_at end
                        returning case when attempts > :limit then expires_at end
                        """)
                .param("key", key)
                .param("now", machineNow.atOffset(UTC))
                .param("expires", machineNow.plus(limit.window()).atOffset(UTC))
                .param("limit", limit.attempts())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(expires -> Duration.between(machineNow, expires.toInstant()));
    }

    private void decrement(String key) {
        jdbc.sql("update identity.sign_in_count set attempts = attempts - 1 where key = :key and attempts > 0")
                .param("key", key)
                .update();
    }
}
