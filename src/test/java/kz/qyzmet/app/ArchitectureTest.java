package kz.qyzmet.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "kz.qyzmet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @Test
    void modules_call_only_downwards() {
        ApplicationModules.of(Wiring.class).verify();
    }

    @ArchTest
    static final ArchRule what_the_law_says_needs_no_framework = noClasses()
            .that()
            .resideInAnyPackage(
                    "kz.qyzmet.calendar..", "kz.qyzmet.signature..", "kz.qyzmet.agent..", "kz.qyzmet.documents..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.jdbc..",
                    "org.springframework.web..",
                    "org.springframework.stereotype..",
                    "java.sql..")
            .because(
                    "legal time, signatures and papers are values in, values out; the database and the web stand at the edge");

    @ArchTest
    static final ArchRule the_decision_is_pure = noClasses()
            .that()
            .haveFullyQualifiedName("kz.qyzmet.casework.Procedure")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..")
            .because("what a command does to a case must be provable from its arguments");

    @ArchTest
    static final ArchRule legal_time_is_a_parameter = noClasses()
            .that()
            .resideInAnyPackage(
                    "kz.qyzmet.calendar..",
                    "kz.qyzmet.blanks..",
                    "kz.qyzmet.casework..",
                    "kz.qyzmet.intake..",
                    "kz.qyzmet.regulation..",
                    "kz.qyzmet.documents..")
            .and()
            .doNotHaveFullyQualifiedName("kz.qyzmet.calendar.LegalClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("the law's clock may stand in 2018: it is handed over, never asked of the machine");

    @ArchTest
    static final ArchRule only_the_edge_speaks_http = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "kz.qyzmet.app..",
                    "kz.qyzmet.api..",
                    "kz.qyzmet.web..",
                    "kz.qyzmet.portal..",
                    "kz.qyzmet.corporation..",
                    "kz.qyzmet.workplace..",
                    "kz.qyzmet.directory..",
                    "kz.qyzmet.demo..",
                    "kz.qyzmet.play..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..")
            .because("a step is the same whether a page, a counter or a message asks for it");

    @ArchTest
    static final ArchRule one_door_to_a_case = noClasses()
            .that()
            .resideOutsideOfPackage("kz.qyzmet.casework..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("kz.qyzmet.casework.Cases")
            .because("nothing but Casework.perform changes a case");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = classes()
            .should()
            .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)")
            .because("a thing is named by what it is in the regulation, not by its technical role");

    @ArchTest
    static final ArchRule nobody_opens_a_transaction_around_the_door = methods()
            .should()
            .notBeAnnotatedWith("org.springframework.transaction.annotation.Transactional")
            .because("a step owns its transaction, and the code shows where it begins and ends");
}
