package kz.qyzmet.app;

import kz.qyzmet.regulation.ShippedEditions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The editions that came with the program are there before anybody asks for one. */
@Component
@Order(0)
class EditionsAtStart implements ApplicationRunner {
    private final ShippedEditions editions;

    EditionsAtStart(ShippedEditions editions) {
        this.editions = editions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        editions.importShipped();
    }
}
