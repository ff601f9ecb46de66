package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import kz.qyzmet.regulation.Action;
import org.jspecify.annotations.Nullable;

/** What each step leaves behind: the results paragraph names one for each item of the content paragraph, or it is left alone. */
record Artefacts(CompiledRegulation told) {
    private static final Map<Action, String> ARTEFACTS = Map.ofEntries(
            Map.entry(Action.HAND_IN, "package"),
            Map.entry(Action.RECEIVE_AND_CHECK, "acceptance-receipt"),
            Map.entry(Action.HAND_OVER, "sent-package"),
            Map.entry(Action.REGISTER, "registered-application"),
            Map.entry(Action.RESOLVE, "resolution"),
            Map.entry(Action.REQUEST_BLANK, "blank-request"),
            Map.entry(Action.OBTAIN_BLANK, "blank"),
            Map.entry(Action.PREPARE, "draft-result"),
            Map.entry(Action.CO_SIGN, "co-signed-draft"),
            Map.entry(Action.SIGN, "signed-result"),
            Map.entry(Action.ADOPT, "adopted-resolution"),
            Map.entry(Action.SEND, "sent-result"),
            Map.entry(Action.MARK_RECEIVED, "journal-mark"),
            Map.entry(Action.ISSUE, "issued-result"));

    /** @param index of the told step in the content paragraph, negative elsewhere */
    @Nullable
    Map<String, Object> of(int index, Action action) {
        var artefact = ARTEFACTS.get(action);
        if (index < 0
                || artefact == null
                || told.outcomes().size() != told.procedure().size()) return null;
        var at = Entry.paragraphs(List.of(told.outcomes().get(index).place().ref()));
        return at.isEmpty()
                ? null
                : Entry.of("artefact", artefact).put("at", at.getFirst()).map();
    }
}
