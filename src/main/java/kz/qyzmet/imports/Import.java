package kz.qyzmet.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.compile.Code;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Finding;
import kz.qyzmet.compile.Severity;

/**
 * An act that was handed in as a text, with everything people said about it since.
 *
 * @param uploadedBy account of the editor who handed it in
 * @param version counts the changes, from 1
 * @param corrections that stand, the oldest first; {@code decisions} likewise
 * @param hands whose each fact and finding is that a person spoke of
 * @param duties what was done of the act's duties, the newest line of each
 * @param compiled of the text and the corrections
 */
public record Import(
        long id,
        String name,
        long uploadedBy,
        Instant uploadedAt,
        int version,
        List<Corrected> corrections,
        List<Decided> decisions,
        List<Hand> hands,
        List<DutyDone> duties,
        List<Approval> approvals,
        Compiled compiled) {

    /** The regulation of that number in the act; empty where it has fewer. */
    public Optional<CompiledRegulation> regulation(int number) {
        return compiled.regulations().stream()
                .filter(regulation -> regulation.number() == number)
                .findFirst();
    }

    public Optional<Approval> approval(int regulation) {
        return approvals.stream()
                .filter(approval -> approval.regulation() == regulation)
                .findFirst();
    }

    /** A fact that a person may correct, or one that he may add; empty for what is neither. */
    public Optional<Fact> fact(String key) {
        return Facts.find(compiled, key).or(() -> Untold.find(this, key));
    }

    public Optional<Corrected> correction(String fact) {
        return corrections.stream()
                .filter(corrected -> corrected.fact().equals(fact))
                .findFirst();
    }

    /** The correction that a finding says no longer fits; empty for all other findings. */
    public Optional<Corrected> unfit(Finding finding) {
        return finding.code() == Code.CORRECTION_DOES_NOT_FIT
                ? correction(finding.arguments().getFirst())
                : Optional.empty();
    }

    /** Whether what a person said of a fact is applied, and not a finding by now. */
    public boolean applies(Corrected said) {
        return compiled.findings().stream()
                .noneMatch(finding -> unfit(finding).filter(said::equals).isPresent());
    }

    public Optional<Decided> decision(Finding finding) {
        var key = FindingKey.of(finding);
        return decisions.stream()
                .filter(decided -> decided.finding().equals(key))
                .findFirst();
    }

    /** The findings of one regulation; 0: of the act around them. */
    public List<Finding> findings(int regulation) {
        return compiled.findings().stream()
                .filter(finding -> finding.regulation() == regulation)
                .toList();
    }

    /**
     * The correction of the very term whose digits and words differ: the words stay as they are, so it settles the finding. All
     * else that a correction mends is not found again when the text is compiled with it.
     */
    public Optional<Corrected> settled(Finding finding) {
        if (finding.code() != Code.NUMERAL_WORD_MISMATCH) return Optional.empty();
        return corrections.stream()
                .filter(corrected -> corrected.was() != null)
                .filter(corrected -> Facts.find(compiled, corrected.fact())
                        .filter(fact -> fact.kind() == Fact.Kind.TERM)
                        .filter(fact -> fact.place().from() <= finding.place().from()
                                && finding.place().to() <= fact.place().to())
                        .isPresent())
                .findFirst();
    }

    /** The errors that keep this regulation from being offered: its own and the act's, as far as nobody corrected the words or decided that they may stand. */
    public List<Finding> open(int regulation) {
        return compiled.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.regulation() == regulation || finding.regulation() == 0)
                .filter(finding ->
                        decision(finding).isEmpty() && settled(finding).isEmpty())
                .toList();
    }

    /**
     * Whether something of this regulation is this editor's: the text, or what he said, decided or took back and nobody said
     * otherwise since. What somebody wrote is approved by somebody else. A note that a duty was done is nobody's work: it can
     * only make the first day later.
     */
    public boolean isWorkOf(long editor, int regulation) {
        return uploadedBy == editor
                || hands.stream()
                        .filter(hand -> hand.regulation() == regulation || hand.regulation() == 0)
                        .anyMatch(hand -> hand.by() == editor);
    }

    /** The first day in force by the act's own rule; empty while its publication is not noted, or where it has no rule. */
    public Optional<LocalDate> inForceFrom() {
        return Checklist.inForceFrom(this);
    }
}
