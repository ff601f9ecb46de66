package kz.qyzmet.directory;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what a form asks once, however often the form is sent: all of it or, when it is refused, nothing. */
@Component
class Deeds {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Deeds(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A form sent again leads to the same place; a password that was shown then is not shown again. */
    Deed once(UUID key, Supplier<Deed> deed) {
        return transactions.execute(transaction -> {
            waitForTwin(key);
            return ledTo(key).<Deed>map(Deed.Done::new).orElseGet(() -> {
                var outcome = deed.get();
                switch (outcome) {
                    case Deed.Done done -> keep(key, done.path());
                    case Deed.Refused _ -> transaction.setRollbackOnly();
                }
                return outcome;
            });
        });
    }

    private void waitForTwin(UUID key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null")
                .param("key", key.toString())
                .query(Boolean.class)
                .single();
    }

    private Optional<String> ledTo(UUID key) {
        return jdbc.sql("select led_to from directory.deed where key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    private void keep(UUID key, String path) {
        jdbc.sql("insert into directory.deed (key, led_to) values (:key, :path)")
                .param("key", key)
                .param("path", path)
                .update();
    }
}
