package kz.qyzmet.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import kz.qyzmet.calendar.LegalClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo's legal clock: the machine's, shifted. It begins on 2018-07-02 at 09:00 in Almaty's zone and can only be moved forward. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class DemoClock implements LegalClock {
    static final Instant BEGINNING = Instant.parse("2018-07-02T03:00:00Z");
    /** The certificates of the demo's people end after this. */
    static final Instant END = Instant.parse("2035-12-31T00:00:00Z");

    private final JdbcClient jdbc;
    private final InstantSource machine = InstantSource.system();

    DemoClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant now() {
        return machine.instant().plus(shift()).truncatedTo(ChronoUnit.MICROS);
    }

    private Duration shift() {
        long micros = jdbc.sql("select (extract(epoch from shift) * 1000000)::bigint from demo.clock")
                .query(Long.class)
                .optional()
                .orElseGet(this::begin);
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    private long begin() {
        long micros = ChronoUnit.MICROS.between(machine.instant(), BEGINNING);
        jdbc.sql("insert into demo.clock (shift) values (:micros * interval '1 microsecond') on conflict do nothing")
                .param("micros", micros)
                .update();
        return micros;
    }

    /** Moves the clock forward to that moment; false when it is not ahead, or beyond the demo's end. */
    boolean moveTo(Instant moment) {
        if (!moment.isAfter(now()) || moment.isAfter(END)) return false;
        return jdbc.sql("""
                        update demo.clock set shift = :micros * interval '1 microsecond'
                         where shift < :micros * interval '1 microsecond'
                        """)
                        .param("micros", ChronoUnit.MICROS.between(machine.instant(), moment))
                        .update()
                == 1;
    }
}
