package kz.qyzmet.workplace;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Actor;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Beginning;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import org.awaitility.Awaitility;

/** A made-up service whose packages go on paper, at the demo's branch and office in Taraz. */
final class PaperLegs {
    static final Actor OPERATOR = new Actor("account/1", "980414600181", "Ермекова Ақмарал Жанатқызы");
    static final Actor COLLEAGUE = new Actor("account/2", "990601500193", "Сматов Арман Ғалымұлы");

    private final TestSystem system;
    private final Offering offering;

    private PaperLegs(TestSystem system) {
        this.system = system;
        this.offering = system.module(Library.class)
                .inForce("paper-class", "zhambyl", LocalDate.of(2018, 7, 2))
                .orElseThrow();
    }

    static PaperLegs of(TestSystem system) {
        return new PaperLegs(system);
    }

    static TestSystem system() {
        return TestSystem.demo(Path.of("src/test/regulations/paper"));
    }

    long office(String code) {
        return system.module(Offices.class).find("zhambyl", code).orElseThrow().id();
    }

    /** An application accepted at the branch; its package lies there. */
    Application accepted(String learner) {
        return accepted(learner, "taraz-education");
    }

    Application accepted(String learner, String provider) {
        var intake = system.module(Intake.class);
        var draft = taken(intake.begin(new Beginning(
                offering,
                Channel.STATE_CORPORATION,
                office(provider),
                office("taraz-corporation"),
                new Application.Party("980102600224", "Ісләмова Һәнифа Рүстемқызы", null),
                null,
                Map.of())));
        var answered = taken(intake.answer(draft.id(), draft.version(), Map.of("learner", learner), true));
        var whole = taken(intake.handIn(
                answered.id(), answered.version(), new Application.Handed("passport", "card", "card", null)));
        return taken(intake.accept(whole.id(), whole.version(), OPERATOR));
    }

    Application now(UUID id) {
        return system.module(Intake.class).find(id).orElseThrow();
    }

    /** The provider's number, once the package is known there. */
    String caseOf(Application application) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> now(application.id()).progress().caseNumber(), number -> number != null);
    }

    static Application taken(Answer answer) {
        if (answer instanceof Answer.Taken(var now)) return now;
        throw new AssertionError(answer);
    }
}
