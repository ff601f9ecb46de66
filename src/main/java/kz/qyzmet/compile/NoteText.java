package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.identity.Language;
import kz.qyzmet.regulation.Regulation.Note;

/** What is odd in an act, as notes of its file: the findings with the reading chosen, and what the writer remarked. */
final class NoteText {
    private NoteText() {}

    static List<Map<String, Object>> entries(List<Finding> findings, Stream<Remark> remarks) {
        return Stream.concat(findings.stream().flatMap(finding -> note(finding).stream()), remarks)
                .distinct()
                .map(Remark::entry)
                .toList();
    }

    private static Optional<Remark> note(Finding finding) {
        var at =
                Entry.paragraphs(List.of(finding.place().ref(), finding.second().ref()));
        if (at.isEmpty()) return Optional.empty();
        var kind = kind(finding.code());
        return Optional.of(new Remark(kind, at, says(finding), reading(kind)));
    }

    private static Map<String, Object> says(Finding finding) {
        var quote = StandardText.plain(finding.quote());
        var says = new Entry();
        for (var language : Language.values())
            says.put(
                    language.tag(),
                    StandardText.plain(FindingSentence.of(finding, language))
                            + (quote.isEmpty() ? "" : " («" + quote + "»)"));
        return says.map();
    }

    private static Map<String, Object> reading(Note.Kind kind) {
        return Labels.reason(
                switch (kind) {
                    case SLIP -> "read-as-written";
                    case CONTRADICTION -> "first-followed";
                    case GAP, SILENCE -> "general-rules";
                });
    }

    private static Note.Kind kind(Code code) {
        return switch (code) {
            case NUMERAL_WORD_MISMATCH,
                    PARAGRAPHS_DISAGREE,
                    CONFLICTING_TERMS,
                    PAPER_FORM_ELECTRONIC_PROCESS,
                    PARTICIPANT_MISMATCH,
                    RESULT_NAMED_DIFFERENTLY,
                    ROLE_DRIFT,
                    TERM_EXCEEDS_STANDARD,
                    WINDOW_AGAINST_TERM -> Note.Kind.CONTRADICTION;
            case STEP_WITHOUT_ACTOR, STEP_WITHOUT_TERM, ACTION_INCOMPLETE, RESULTS_DO_NOT_MATCH_STEPS -> Note.Kind.GAP;
            case CHANNEL_WITHOUT_STEPS, EXTERNAL_PARTY_WITHOUT_TERM, TRANSFER_WITHOUT_TERM, NO_APPEAL, NOT_UNDERSTOOD ->
                Note.Kind.SILENCE;
            default -> Note.Kind.SLIP;
        };
    }
}
