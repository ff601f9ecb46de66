package kz.qyzmet.casework;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Legal numbers: one row per scope and year, counted in the step's own transaction, so that no number is lost with it. */
@Repository
class Counters {
    private final JdbcClient jdbc;

    Counters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of this scope in this year, from 1. */
    long next(String scope, int year) {
        return jdbc.sql("""
                        insert into casework.counter (scope, year, last) values (:scope, :year, 1)
                        on conflict (scope, year) do update set last = counter.last + 1
                        returning last
                        """)
                .param("scope", scope)
                .param("year", year)
                .query(Long.class)
                .single();
    }
}
