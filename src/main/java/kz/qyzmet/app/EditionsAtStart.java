package kz.qyzmet.app;

import java.nio.file.Path;
import java.util.List;
import kz.qyzmet.regulation.ShippedEditions;
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
    private final List<Path> more;

    EditionsAtStart(ShippedEditions editions, @Value("${qyzmet.regulations:}") List<String> more) {
        this.editions = editions;
        this.more = more.stream().map(Path::of).toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        editions.importShipped(more);
    }
}
