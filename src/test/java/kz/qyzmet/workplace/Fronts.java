package kz.qyzmet.workplace;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.files.Stored;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Actor;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Beginning;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.HeldKeys;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import kz.qyzmet.signature.VerifiedSignature;
import org.awaitility.Awaitility;

/** Sends applications for one service to the demo's offices, past the pages of the fronts. */
record Fronts(TestSystem system, String service, Map<String, String> answers) {
    private static final Map<String, String> EXTERNAT = Map.of(
            "applicant-name", "Байжанова Айгүл Ерболқызы",
            "address", "Тараз қ., Төле би даңғ., 12, 34-пәтер",
            "phone", "+7 700 000 00 18",
            "learner", "Байжанов Әли Қанатұлы",
            "grade", "9",
            "school", "№ 5 орта мектеп",
            "ground", "health");

    static final String CITIZEN = "971010600205";
    static final String OPERATOR = "980414600181";
    static final String SCAN = "%PDF-1.4 қорытынды";

    /** For externat. */
    Fronts(TestSystem system) {
        this(system, "externat", EXTERNAT);
    }

    /** An application at its front, and the number of the case that came of it. */
    record Handed(UUID application, String number) {}

    /** The number of the case that came of it. */
    String handIn(Channel channel, String office) {
        return handIn(service, channel, office, answers).number();
    }

    Handed handIn(String service, Channel channel, String office, Map<String, String> answers) {
        var intake = system.module(Intake.class);
        var sent = sent(intake, service, channel, office, answers);
        return new Handed(sent.id(), number(intake, sent));
    }

    private static String number(Intake intake, Application sent) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> intake.find(sent.id()).orElseThrow().progress().caseNumber(), number -> number != null);
    }

    private Application sent(
            Intake intake, String service, Channel channel, String office, Map<String, String> answers) {
        var whole = whole(intake, service, channel, office, answers);
        var iin = channel == Channel.STATE_CORPORATION ? OPERATOR : CITIZEN;
        var actor = new Actor("account/1", iin, "Байжанова Айгүл Ерболқызы");
        return taken(intake.send(whole.id(), whole.version(), signed(iin, intake.request(whole)), actor));
    }

    /** A draft on the branch's counter that only waits to be signed. */
    Application atTheCounter(String office) {
        return whole(system.module(Intake.class), service, Channel.STATE_CORPORATION, office, answers);
    }

    private Application whole(
            Intake intake, String service, Channel channel, String office, Map<String, String> answers) {
        var corporation = channel == Channel.STATE_CORPORATION;
        var draft = taken(intake.begin(beginning(service, corporation, channel, office)));
        var answered = taken(intake.answer(draft.id(), draft.version(), answers, true));
        var whole = answered;
        for (var requirement : intake.asked(answered))
            whole = taken(intake.handIn(
                    whole.id(),
                    whole.version(),
                    document(requirement.id(), requirement.anyOf().getFirst().id())));
        return whole;
    }

    private Beginning beginning(String service, boolean corporation, Channel channel, String office) {
        var offices = system.module(Offices.class);
        var offering = system.module(Library.class)
                .inForce(service, "zhambyl", LocalDate.of(2018, 7, 2))
                .orElseThrow();
        return new Beginning(
                offering,
                channel,
                offices.find("zhambyl", office).orElseThrow().id(),
                corporation
                        ? offices.find("zhambyl", "taraz-corporation")
                                .orElseThrow()
                                .id()
                        : null,
                new Application.Party(CITIZEN, "Байжанова Айгүл Ерболқызы", "Тараз қ., Төле би даңғ., 12"),
                null,
                Map.of());
    }

    private Application.Handed document(String requirement, String alternative) {
        var bytes = new ByteArrayInputStream(SCAN.getBytes(StandardCharsets.UTF_8));
        var stored = (Stored.File) system.module(StoredFiles.class).store("test/fronts", "ДКК қорытындысы.pdf", bytes);
        return new Application.Handed(requirement, alternative, stored.name(), stored.id());
    }

    private VerifiedSignature signed(String iin, byte[] content) {
        var at = system.module(LegalClock.class).now();
        var evidence = system.module(EvidenceSource.class);
        var cms = system.module(HeldKeys.class).sign(iin, HeldKeys.Kind.VALID, content, at);
        var verdict =
                Verification.verify(cms, content, Policy.signedBy(iin), evidence.trust(), evidence.evidence(at), at);
        if (verdict instanceof Verdict.Valid(var signature)) return signature;
        throw new AssertionError(verdict);
    }

    private static Application taken(Answer answer) {
        if (answer instanceof Answer.Taken(var now)) return now;
        throw new AssertionError(answer + " instead of " + List.of("taken"));
    }
}
