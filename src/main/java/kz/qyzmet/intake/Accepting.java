package kz.qyzmet.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.qyzmet.intake.Answer.Incomplete;
import kz.qyzmet.intake.Answer.Reason;
import kz.qyzmet.intake.Answer.Refused;
import kz.qyzmet.intake.Answer.Taken;
import kz.qyzmet.signature.VerifiedSignature;
import org.springframework.stereotype.Component;

/** Whether a package is accepted: as its page showed it, complete, and signed in the way it travels. In the caller's transaction. */
@Component
class Accepting {
    private final Demands demands;
    private final Sending sending;
    private final Deferring deferring;

    Accepting(Demands demands, Sending sending, Deferring deferring) {
        this.demands = demands;
        this.sending = sending;
        this.deferring = deferring;
    }

    Answer signed(Application current, int version, VerifiedSignature signature, Actor by) {
        if (!current.draft())
            return sending.sentAs(current, signature) ? new Taken(current) : new Refused(Reason.NOT_A_DRAFT, "");
        return complete(
                current,
                version,
                draft -> sending.send(draft, demands.offering(draft), demands.request(draft), signature, by));
    }

    Answer unjudged(Application current, int version, byte[] signature, List<String> open, Actor by) {
        if (current.checking()) return new Taken(current); // a second click
        if (!current.draft()) return new Refused(Reason.NOT_A_DRAFT, "");
        return complete(current, version, draft -> deferring.keep(draft, signature, open, by));
    }

    Answer withdraw(Application current, int version, Actor by) {
        return deferring.withdraw(current, version, by);
    }

    Answer signedByHand(Application current, int version, Set<String> compared, Actor by) {
        if (demands.travelsSigned(current)) return new Refused(Reason.SIGNATURE_NEEDED, "");
        if (!current.draft())
            return current.progress().acceptedAt() == null
                    ? new Refused(Reason.NOT_A_DRAFT, "")
                    : new Taken(current); // a second click
        return complete(current, version, draft -> withOriginals(draft, compared, by));
    }

    private Answer withOriginals(Application draft, Set<String> compared, Actor by) {
        var rule = demands.originals(draft);
        var copies = rule.isPresent() ? demands.copies(draft) : List.<String>of();
        return rule.isPresent() && !compared.containsAll(copies)
                ? new Refused(Reason.ORIGINALS_NOT_COMPARED, rule.get().paragraph())
                : sending.accept(draft, demands.offering(draft), demands.request(draft), copies, by);
    }

    private Answer complete(Application draft, int version, Function<Application, Answer> then) {
        if (draft.version() != version) return new Refused(Reason.PAGE_STALE, "");
        var problems = demands.problems(draft);
        return problems.isEmpty() ? then.apply(draft) : new Incomplete(draft, problems);
    }
}
