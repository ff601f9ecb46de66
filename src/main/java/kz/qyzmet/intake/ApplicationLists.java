package kz.qyzmet.intake;

import static kz.qyzmet.gateway.RowTime.utc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The applications of a person, and those that a counter works on. */
@Repository
class ApplicationLists {
    private static final int NEWEST = 100;

    private final JdbcClient jdbc;
    private final ApplicationRow rows;

    ApplicationLists(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new ApplicationRow(json);
    }

    /** What this person applied for at the portal, the newest first. */
    List<Application> of(String iin) {
        return jdbc.sql(
                        "select * from intake.application where applicant_iin = :iin and counter is null order by opened_at desc limit "
                                + NEWEST)
                .param("iin", iin)
                .query(rows)
                .list();
    }

    /** Taken in at the counter since that moment, the newest first. */
    List<Application> openedAt(long counter, Instant since) {
        return jdbc.sql("""
                        select * from intake.application where counter = :counter and opened_at >= :since
                         order by opened_at desc limit 500
                        """)
                .param("counter", counter)
                .param("since", utc(since))
                .query(rows)
                .list();
    }

    /** With the provider or not decided yet, the nearest deadline first. */
    List<Application> underWayFor(long counter) {
        return jdbc.sql("""
                        select * from intake.application where counter = :counter and state in ('CHECKING', 'ACCEPTED', 'SENT', 'REGISTERED')
                         order by due_at limit 500
                        """).param("counter", counter).query(rows).list();
    }

    /** Waiting for their recipients, the nearest deadline first; {@code words} is part of a number or a name, empty for all. */
    List<Application> issuableAt(long counter, String words) {
        return jdbc.sql("""
                        select * from intake.application
                         where counter = :counter and state = 'READY'
                           and (position(upper(:words) in number) > 0
                                or position(lower(:words) in lower(applicant ->> 'name')) > 0
                                or position(lower(:words) in lower(representative ->> 'name')) > 0)
                         order by due_at limit 500
                        """)
                .param("counter", counter)
                .param("words", words)
                .query(rows)
                .list();
    }

    /** Accepted on paper and not yet on a transfer list: the nearest deadline first. */
    List<Application> waitingAt(long counter) {
        return jdbc.sql("""
                        select * from intake.application where counter = :counter and state = 'ACCEPTED'
                         order by due_at, id
                        """).param("counter", counter).query(rows).list();
    }

    /** Those of them that still wait at the counter for this provider, kept from others until the transaction ends. */
    List<Application> lockWaiting(long counter, long office, Collection<UUID> chosen) {
        return jdbc.sql("""
                        select * from intake.application
                         where id in (:chosen) and counter = :counter and office = :office and state = 'ACCEPTED'
                         order by id for update
                        """)
                .param("chosen", chosen)
                .param("counter", counter)
                .param("office", office)
                .query(rows)
                .list();
    }
}
