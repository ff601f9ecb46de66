package kz.qyzmet.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.compile.RegulationWriter;
import kz.qyzmet.imports.Answer.Done;
import kz.qyzmet.imports.Answer.Reason;
import kz.qyzmet.imports.Answer.Refused;
import kz.qyzmet.imports.Proofs.Outcome;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.regulation.ImportedEditions;
import kz.qyzmet.regulation.Loaded;
import org.springframework.stereotype.Component;

/** Writes down what the rules allowed, in the caller's transaction. */
@Component
class Changes {
    private final SayingRows sayings;
    private final ImportedEditions editions;
    private final Proofs proofs;
    private final Journal journal;

    Changes(SayingRows sayings, ImportedEditions editions, Proofs proofs, Journal journal) {
        this.sayings = sayings;
        this.editions = editions;
        this.proofs = proofs;
        this.journal = journal;
    }

    /** What is proved of that day and oblast: it is kept, so that nobody waits for it under a lock. */
    Optional<Outcome> prove(Import act, Command.Approve approve) {
        var setting = new RegulationWriter.Setting(approve.oblast(), approve.from());
        return act.regulation(approve.regulation()).map(regulation -> proofs.of(act, regulation, setting));
    }

    Answer make(Import act, Command command, long editor, Instant at) {
        return switch (command) {
            case Command.Correct correct -> correct(act, correct, editor, at);
            case Command.TakeCorrectionBack(var fact) -> {
                sayings.takeCorrectionBack(act.id(), fact, editor, at);
                yield note(act, "imports.correction-taken-back", editor, at, Map.of("fact", fact), Map.of());
            }
            case Command.Decide(var finding, var reason) -> {
                sayings.decide(act.id(), new Decided(finding, reason.strip(), editor, at));
                yield note(act, "imports.decided", editor, at, Map.of("finding", finding), said(reason));
            }
            case Command.TakeDecisionBack(var finding) -> {
                sayings.takeDecisionBack(act.id(), finding, editor, at);
                yield note(act, "imports.decision-taken-back", editor, at, Map.of("finding", finding), Map.of());
            }
            case Command.NoteDuty(var duty, var on, var reference) -> {
                sayings.note(act.id(), new DutyDone(duty, on, reference.strip(), editor, at));
                var facts = Map.<String, Object>of("duty", duty, "on", on.toString(), "reference", reference.strip());
                yield note(act, "imports.duty-noted", editor, at, facts, Map.of());
            }
            case Command.Approve approve -> approve(act, approve, editor, at);
        };
    }

    /** What the text itself tells stays known: a second correction of a fact takes the place of the first. */
    private Answer correct(Import act, Command.Correct correct, long editor, Instant at) {
        var key = correct.fact();
        var fact = act.fact(key).orElseThrow();
        var was = fact.corrected() ? act.correction(key).orElseThrow().was() : fact.value();
        sayings.takeCorrectionBack(act.id(), key, editor, at);
        sayings.correct(
                act.id(),
                new Corrected(key, was, correct.value(), correct.reason().strip(), editor, at));
        var facts = new HashMap<String, Object>(Map.of("fact", key, "value", correct.value()));
        if (was != null) facts.put("was", was);
        return note(act, "imports.corrected", editor, at, facts, said(correct.reason()));
    }

    private Answer approve(Import act, Command.Approve approve, long editor, Instant at) {
        return switch (prove(act, approve).orElseThrow()) {
            case Outcome.Unprovable(var obstacles, var findings) ->
                new Refused(findings.isEmpty() ? Reason.NOT_A_WHOLE_SERVICE : Reason.FILES_WRONG, obstacles, findings);
            case Outcome.Proved proved
            when !proved.seal().equals(approve.proof()) -> new Refused(Reason.PROOF_NOT_SEEN);
            case Outcome.Proved proved -> offer(act, approve, proved.loaded(), editor, at);
        };
    }

    private Answer offer(Import act, Command.Approve approve, Loaded loaded, long editor, Instant at) {
        if (!editions.add(loaded)) return new Refused(Reason.EDITION_EXISTS);
        var offering = loaded.offerings().getFirst();
        sayings.approve(act.id(), new Approval(approve.regulation(), offering.hash(), offering.from(), editor, at));
        var facts = Map.<String, Object>of(
                "regulation", approve.regulation(),
                "service", offering.service(),
                "oblast", offering.oblast(),
                "edition", offering.hash(),
                "from", offering.from().toString());
        return note(act, "imports.approved", editor, at, facts, Map.of());
    }

    /** A reason may name somebody: it stands beside the chain and can be erased. */
    private static Map<String, Object> said(String reason) {
        return Map.of("reason", reason.strip());
    }

    private Answer note(
            Import act, String kind, long editor, Instant at, Map<String, Object> facts, Map<String, Object> personal) {
        var actor = "account/" + editor;
        journal.append(new Entry("import/" + act.id(), at, kind, actor, null, facts, personal));
        return new Done();
    }
}
