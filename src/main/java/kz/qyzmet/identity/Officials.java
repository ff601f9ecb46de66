package kz.qyzmet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may act at which post on a legal day. Ask again on every request: the answer changes at midnight. While a
 * substitute acts the holder still may, so that an early return to work locks nobody out; without an open staff account
 * nobody may.
 */
@Component
public class Officials {
    private static final String ACTING = """
            with held as (
              select post_id, person_id from identity.appointment
               where daterange(held_from, held_until, '[]') @> cast(:on as date)
            ), acting as (
              select post_id, person_id from held
              union
              select s.post_id, held.person_id
                from identity.substitution s join held on held.post_id = s.by_post_id
               where daterange(s.acts_from, s.acts_until, '[]') @> cast(:on as date)
            )
            select account.id account_id, %s, %s, %s
              from acting
              join identity.person on person.id = acting.person_id
              join identity.account on account.person_id = person.id and account.kind = 'STAFF' and account.is_open
              join identity.post on post.id = acting.post_id
              join identity.office on office.id = post.office_id
            """.formatted(People.COLUMNS, Posts.COLUMNS, Offices.COLUMNS);

    private final JdbcClient jdbc;

    public Officials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every post this account may act at, its own and substituted ones. */
    public List<Official> actingFor(long accountId, LocalDate on) {
        return jdbc.sql(ACTING + "where account.id = :account order by post.id")
                .param("account", accountId)
                .param("on", on)
                .query((row, _) -> official(row))
                .list();
    }

    /** The account at this post; empty when it may not act there. */
    public Optional<Official> acting(long accountId, long postId, LocalDate on) {
        return jdbc.sql(ACTING + "where account.id = :account and post.id = :post")
                .param("account", accountId)
                .param("post", postId)
                .param("on", on)
                .query((row, _) -> official(row))
                .optional();
    }

    /** Everybody who may act in the role at the office: the executors a head can name, for example. */
    public List<Official> holders(long officeId, Role role, LocalDate on) {
        return jdbc.sql(ACTING + "where office.id = :office and post.role = :role order by post.id, account.id")
                .param("office", officeId)
                .param("role", role.name())
                .param("on", on)
                .query((row, _) -> official(row))
                .list();
    }

    private static Official official(ResultSet row) throws SQLException {
        return new Official(People.person(row), Posts.post(row), Offices.office(row), row.getLong("account_id"));
    }
}
