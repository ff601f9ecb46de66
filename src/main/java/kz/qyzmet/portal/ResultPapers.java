package kz.qyzmet.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import kz.qyzmet.documents.Extracted;
import kz.qyzmet.documents.SignedPdf;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Role;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.portal.ApplicationView.PaperView;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.SigningDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers people get, each with what can be said of the signature inside it. */
@Component
class ResultPapers {
    private static final int KILO = 1024;

    private final StoredFiles files;
    private final SigningDesk desk;
    private final Intake intake;

    ResultPapers(StoredFiles files, SigningDesk desk, Intake intake) {
        this.files = files;
        this.desk = desk;
        this.intake = intake;
    }

    /** Null while there is none. */
    @Nullable
    PaperView of(Frame frame, Application application, Office office) {
        var paper = application.progress().paper();
        if (paper == null) return null;
        var stored = files.describe(paper).orElseThrow();
        var checked = check(frame, paper, office, signedBy(frame, application));
        return new PaperView(
                frame.t("portal.paper." + Standing.of(application.progress())),
                Mine.path(application) + "/paper",
                frame.t("portal.paper.facts", "kilobytes", Math.ceilDiv(stored.size(), KILO)),
                checked.sentence(),
                checked.good());
    }

    record Checked(String sentence, boolean good) {}

    private Checked check(Frame frame, long paper, Office office, Instant at) {
        return switch (SignedPdf.extract(bytes(paper))) {
            case Extracted.Unacceptable(var flaw) -> new Checked(frame.t(flaw.code()), false);
            case Extracted.Embedded signed -> {
                var policy = new Policy(Purpose.SIGN, null, office.bin().digits(), Policy.DAILY)
                        .inRole(kz.qyzmet.signature.Role.HEAD, kz.qyzmet.signature.Role.RIGHT_TO_SIGN);
                yield told(frame, desk.judge(signed.cms(), signed.content(), policy, at));
            }
        };
    }

    static Checked told(Frame frame, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid(var signature) ->
                new Checked(frame.t("portal.paper.verified", "signer", signature.commonName()), true);
            case Verdict.Invalid _ -> new Checked(notVerified(frame, verdict), false);
            case Verdict.Indeterminate _ -> new Checked(frame.t("portal.paper.undecided"), false);
        };
    }

    private static String notVerified(Frame frame, Verdict verdict) {
        return frame.t("portal.paper.not_verified", "why", String.join(" ", SigningDesk.sentences(frame, verdict)));
    }

    /** When a person last acted on it: by then it was signed, and our own record says when that was. */
    private Instant signedBy(Frame frame, Application application) {
        return intake.steps(application).stream()
                .filter(step -> !step.role().equals(Role.SYSTEM.name()))
                .map(StepTaken::done)
                .max(Comparator.naturalOrder())
                .orElse(frame.now());
    }

    byte[] bytes(long paper) {
        try (var stream = files.open(paper)) {
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
