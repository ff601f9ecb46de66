package kz.qyzmet.imports;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.compile.CompiledAct.Duty;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Correction;
import kz.qyzmet.compile.Finding;
import kz.qyzmet.compile.Severity;
import kz.qyzmet.imports.Answer.Reason;
import org.jspecify.annotations.Nullable;

/** Which change an import allows, from values alone. */
final class Rules {
    private Rules() {}

    /** Why not; null when it may be done. */
    static @Nullable Reason refusal(Import act, Command command, long editor, LocalDate today) {
        return switch (command) {
            case Command.Correct correct -> correct(act, correct);
            case Command.TakeCorrectionBack(var fact) ->
                act.correction(fact).isEmpty() ? Reason.NO_SUCH_FACT : approved(act, Fact.regulation(fact));
            case Command.Decide decide -> decide(act, decide);
            case Command.TakeDecisionBack(var finding) -> takeBack(act, finding);
            case Command.NoteDuty note -> note(act, note, today);
            case Command.Approve approve -> approve(act, approve, editor);
        };
    }

    private static @Nullable Reason correct(Import act, Command.Correct correct) {
        var fact = act.fact(correct.fact());
        if (fact.isEmpty()) return Reason.NO_SUCH_FACT;
        if (!Values.has(fact.get(), correct.value())) return Reason.VALUE_UNKNOWN;
        if (correct.reason().isBlank()) return Reason.REASON_MISSING;
        var fault = whole(act.regulation(Fact.regulation(correct.fact())), fact.get(), correct.value());
        return fault != null ? fault : approved(act, Fact.regulation(correct.fact()));
    }

    /** What a service must stay although each of its facts may be said otherwise. */
    private static @Nullable Reason whole(Optional<CompiledRegulation> regulation, Fact fact, String value) {
        if (regulation.isEmpty()) return null;
        return switch (fact.kind()) {
            case CHANNEL -> value.equals(Correction.NONE) && last(regulation.get(), fact) ? Reason.LAST_CHANNEL : null;
            case WINDOW -> twice(regulation.get(), fact, value) ? Reason.WINDOW_TWICE : null;
            case ROLE, NAME, ACTION, TERM, OBLAST -> null;
        };
    }

    private static boolean last(CompiledRegulation regulation, Fact fact) {
        var told = fact.key().contains("/intake/") ? regulation.intake() : regulation.issue();
        return told.size() == 1;
    }

    private static boolean twice(CompiledRegulation regulation, Fact fact, String value) {
        return regulation.windows().stream()
                .filter(other -> !other.fact().equals(fact.key()))
                .anyMatch(other -> other.written().equals(value));
    }

    private static @Nullable Reason decide(Import act, Command.Decide decide) {
        var finding = error(act, decide.finding());
        if (finding.isEmpty() || act.decision(finding.get()).isPresent()) return Reason.NO_SUCH_FINDING;
        if (act.unfit(finding.get()).isPresent()) return Reason.NO_SUCH_FINDING; // it is taken back instead
        if (decide.reason().isBlank()) return Reason.REASON_MISSING;
        return approved(act, finding.get().regulation());
    }

    private static @Nullable Reason takeBack(Import act, String key) {
        var finding = error(act, key);
        if (finding.isEmpty() || act.decision(finding.get()).isEmpty()) return Reason.NO_SUCH_FINDING;
        return approved(act, finding.get().regulation());
    }

    private static @Nullable Reason note(Import act, Command.NoteDuty note, LocalDate today) {
        var line = Checklist.of(act).stream()
                .filter(each -> each.key().equals(note.duty()))
                .findFirst();
        if (line.isEmpty()) return Reason.NO_SUCH_DUTY;
        if (note.on().isAfter(today)) return Reason.DAY_IN_FUTURE;
        return approvedFromEarlier(act, line.get(), note.on()) ? Reason.APPROVED_FROM_EARLIER : null;
    }

    /** A note that comes after an approval may not contradict it. */
    private static boolean approvedFromEarlier(Import act, Checklist.Line line, LocalDate published) {
        var rule = act.compiled().act().entryIntoForce();
        if (rule == null || line.kind() != Duty.Kind.PUBLICATION) return false;
        var first = rule.value().from(published);
        return act.approvals().stream().anyMatch(approval -> approval.from().isBefore(first));
    }

    private static @Nullable Reason approve(Import act, Command.Approve approve, long editor) {
        if (act.regulation(approve.regulation()).isEmpty()) return Reason.NO_SUCH_REGULATION;
        if (act.approval(approve.regulation()).isPresent()) return Reason.ALREADY_APPROVED;
        if (!act.open(approve.regulation()).isEmpty()) return Reason.ERRORS_OPEN;
        if (act.isWorkOf(editor, approve.regulation())) return Reason.OWN_WORK;
        return day(act, approve);
    }

    /** Whether its own text lets the act apply on the first day. */
    private static @Nullable Reason day(Import act, Command.Approve approve) {
        var from = approve.from();
        var told = act.compiled().act();
        if (act.inForceFrom().filter(from::isBefore).isPresent()) return Reason.BEFORE_ENTRY_INTO_FORCE;
        if (told.adopted(approve.regulation()).filter(from::isBefore).isPresent()) return Reason.BEFORE_ADOPTION;
        return told.ends().filter(end -> !from.isBefore(end)).isPresent() ? Reason.AFTER_ITS_END : null;
    }

    /** What was approved stays as it was seen then; 0: something of the act that all its regulations share. */
    private static @Nullable Reason approved(Import act, int regulation) {
        boolean stays = regulation == 0
                ? !act.approvals().isEmpty()
                : act.approval(regulation).isPresent();
        return stays ? Reason.ALREADY_APPROVED : null;
    }

    private static Optional<Finding> error(Import act, String key) {
        return act.compiled().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> FindingKey.of(finding).equals(key))
                .findFirst();
    }
}
