package kz.qyzmet.intake;

import java.time.Instant;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.RegistryNumber;
import kz.qyzmet.regulation.Offering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers that the front gives: of applications, and of transfer lists. */
@Repository
class Counters {
    private final JdbcClient jdbc;

    Counters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people will call an application by that is made now. */
    String application(Offering offering, Instant now) {
        var oblast = offering.oblast();
        int year = now.atZone(OblastZones.of(oblast)).getYear();
        return RegistryNumber.of("A", Oblast.of(oblast), year, next("APPLICATION/" + oblast, year));
    }

    /** The next number of this scope in this year, without gaps: counted in the caller's transaction. */
    long next(String scope, int year) {
        return jdbc.sql("""
                        insert into intake.counter (scope, year, last) values (:scope, :year, 1)
                        on conflict (scope, year) do update set last = counter.last + 1
                        returning last
                        """)
                .param("scope", scope)
                .param("year", year)
                .query(Long.class)
                .single();
    }
}
