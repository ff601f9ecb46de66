package kz.qyzmet.app;

import java.nio.file.Path;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.signature.EvidenceSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the modules together. */
@EnableScheduling
@SpringBootApplication(
        scanBasePackages = "kz.qyzmet",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // two modules may each have their Drafts
class Wiring {
    /** Without {@code --demo} the law's time is the real one. */
    @Bean
    @ConditionalOnBooleanProperty(name = "qyzmet.demo", havingValue = false, matchIfMissing = true)
    LegalClock legalClock() {
        return LegalClock.system();
    }

    /** The demo brings an authority of its own. */
    @Bean
    @ConditionalOnBooleanProperty(name = "qyzmet.demo", havingValue = false, matchIfMissing = true)
    EvidenceSource evidence(@Value("${qyzmet.data}") Path data, LegalClock clock) {
        return TrustDirectory.of(data, clock);
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
