package kz.qyzmet.app;

import java.nio.file.Path;
import kz.qyzmet.regulation.ShippedEditions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The editions that came with the program are there before anybody asks for one. */
@Component
@Order(0)
class EditionsAtStart implements ApplicationRunner {
    private final ShippedEditions editions;
    private final @Nullable Path more;

    EditionsAtStart(ShippedEditions editions, @Value("${qyzmet.regulations:}") String more) {
        this.editions = editions;
        this.more = more.isEmpty() ? null : Path.of(more);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        editions.importShipped(more);
    }
}
