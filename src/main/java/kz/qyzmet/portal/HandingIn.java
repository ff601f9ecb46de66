package kz.qyzmet.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.intake.Actor;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.signature.Check;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.web.Signed;
import kz.qyzmet.web.SigningDesk;
import org.springframework.stereotype.Component;

/** What becomes of a draft when its applicant's signature comes, whichever way it came. */
@Component
class HandingIn {
    private final Intake intake;
    private final SigningDesk desk;

    HandingIn(Intake intake, SigningDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    /** What was found. */
    sealed interface Outcome {
        /** Not confirmed, and noted so; the draft stays. */
        record Unconfirmed(List<String> codes) implements Outcome {}

        /** Confirmed, or not decidable now: the intake has spoken. */
        record Answered(Answer answer) implements Outcome {}
    }

    /** Judges what was given for these very words of the draft; empty when that cannot be a signature. */
    Optional<Outcome> take(Application draft, int version, Signed given, Actor by, Instant now) {
        var request = intake.request(draft);
        return desk.container(by.iin(), request, given).map(cms -> {
            var verdict = desk.judge(cms, request, intake.policy(draft, by), now);
            return switch (verdict) {
                case Verdict.Valid(var verified) -> answered(draft, intake.send(draft.id(), version, verified, by), by);
                case Verdict.Invalid _ -> unconfirmed(draft, SigningDesk.codes(verdict), by);
                case Verdict.Indeterminate _ ->
                    answered(draft, intake.keepUnjudged(draft.id(), version, cms, SigningDesk.codes(verdict), by), by);
            };
        });
    }

    private Outcome answered(Application draft, Answer answer, Actor by) {
        return answer instanceof Answer.Refused refused && refused.reason() == Answer.Reason.SIGNER_IS_NOT_THE_APPLICANT
                ? unconfirmed(draft, List.of(Check.IIN_MISMATCH.name()), by)
                : new Outcome.Answered(answer);
    }

    private Outcome unconfirmed(Application draft, List<String> codes, Actor by) {
        var noted = intake.signatureNotConfirmed(draft.id(), draft.version(), codes, by);
        return noted instanceof Answer.Refused ? new Outcome.Answered(noted) : new Outcome.Unconfirmed(codes);
    }
}
