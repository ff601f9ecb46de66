package kz.qyzmet.regulation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions in the database: added, never changed. */
@Component
class EditionRows {
    private final JdbcClient jdbc;

    EditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing for an edition that is there already, and answers false. */
    boolean add(Edition edition) {
        var offering = edition.offering();
        return jdbc.sql("""
                        insert into regulation.edition (hash, service, oblast, from_day, until_day, regulation, standard)
                        values (:hash, :service, :oblast, :from, :until, :regulation, :standard)
                        on conflict (hash) do nothing
                        """)
                        .param("hash", offering.hash())
                        .param("service", offering.service())
                        .param("oblast", offering.oblast())
                        .param("from", offering.from())
                        .param("until", offering.until().orElse(null))
                        .param("regulation", edition.regulation())
                        .param("standard", edition.standard())
                        .update()
                == 1;
    }

    /** Rows are only ever added, so the count alone tells whether there is something new, whoever committed first. */
    long count() {
        return jdbc.sql("select count(*) from regulation.edition")
                .query(Long.class)
                .single();
    }

    /** In the order in which they were added. */
    List<Edition> all() {
        return jdbc.sql("select regulation, standard from regulation.edition order by position")
                .query((row, _) -> Edition.of(row.getString("regulation"), row.getString("standard")))
                .list();
    }
}
