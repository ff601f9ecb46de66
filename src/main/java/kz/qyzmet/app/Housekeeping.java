package kz.qyzmet.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.SignIn;
import kz.qyzmet.journal.CheckpointExport;
import kz.qyzmet.journal.CheckpointKey;
import kz.qyzmet.journal.Checkpoints;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done now and then: the journal's checkpoints, and the end of what has expired. */
@Component
class Housekeeping {

    private final Path data;
    private final Checkpoints checkpoints;
    private final SignIn signIn;
    private final LegalClock clock;
    private final InstantSource machine = InstantSource.system();

    Housekeeping(
            @Value("${qyzmet.data}") Path data,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            SignIn signIn,
            LegalClock clock) {
        this.data = data;
        this.checkpoints = new Checkpoints(jdbc, transactions, CheckpointKey.in(data));
        this.signIn = signIn;
        this.clock = clock;
    }

    /** What happened in the last minute can no longer be unwritten unseen. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void checkpoint() throws IOException {
        if (checkpoints.take(clock.now()).isPresent()) CheckpointExport.update(CheckpointExport.in(data), checkpoints);
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void forgetExpired() {
        signIn.forgetExpired(machine.instant());
    }
}
