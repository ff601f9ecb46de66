package kz.qyzmet.compile;

import static kz.qyzmet.compile.Severity.ERROR;
import static kz.qyzmet.compile.Severity.INFO;
import static kz.qyzmet.compile.Severity.WARNING;

/** What may be wrong with a text, each with its one severity. Codes are API: never renamed; {@code compile.finding.…} has their sentences. */
public enum Code {
    NUMERAL_WORD_MISMATCH(ERROR),
    ITEM_NUMBERING(WARNING),
    STEP_WITHOUT_ACTOR(ERROR),
    STEP_WITHOUT_TERM(WARNING),
    RESULTS_DO_NOT_MATCH_STEPS(WARNING),
    PARAGRAPHS_DISAGREE(ERROR),
    CHANNEL_WITHOUT_STEPS(WARNING),
    PAPER_FORM_ELECTRONIC_PROCESS(WARNING),
    CONFLICTING_TERMS(WARNING),
    WRONG_SIGNER(WARNING),
    REFUSAL_AFTER_SENDING(WARNING),
    ROLE_DRIFT(INFO),
    ACTION_INCOMPLETE(WARNING),
    FORMER_INSTITUTION(WARNING),
    PORTAL_ADDRESS(INFO),
    ANNEX_USED_TWICE(WARNING),
    WINDOW_ENDS_ON_DAY_OFF(INFO),
    WINDOW_AGAINST_TERM(WARNING),
    EXTERNAL_PARTY_WITHOUT_TERM(WARNING),
    TRANSFER_WITHOUT_TERM(INFO),
    HEADING_CONTENT(INFO),
    TERM_EXCEEDS_STANDARD(ERROR),
    TERM_SLACK(INFO),
    NO_APPEAL(INFO),
    PARTICIPANT_MISMATCH(WARNING),
    RESULT_NAMED_DIFFERENTLY(INFO),
    WRONG_ACTOR(WARNING),
    SINGLE_ROLE(WARNING),
    NOT_UNDERSTOOD(WARNING),
    NOT_A_REGULATION(ERROR),
    CORRECTION_DOES_NOT_FIT(ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
