package kz.qyzmet.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.qyzmet.compile.Correction;
import kz.qyzmet.compile.Finding;
import kz.qyzmet.compile.FindingSentence;
import kz.qyzmet.compile.Severity;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.imports.Corrected;
import kz.qyzmet.imports.Decided;
import kz.qyzmet.imports.Fact;
import kz.qyzmet.imports.FindingKey;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** The findings of one page of an import, the weightiest first. */
record FindingRows(Frame frame, ImportAsks asks, ImportPlaces places, Editors editors) {
    /** {@code regulation} 0: of the act around its regulations. */
    List<FindingRow> of(int regulation) {
        var sorted = asks.act().findings(regulation).stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparingInt(finding -> finding.place().from()))
                .toList();
        var rows = new ArrayList<FindingRow>();
        for (var finding : sorted)
            rows.add(row(
                    finding, rows.size() + 1, asks.act().approval(regulation).isPresent()));
        return List.copyOf(rows);
    }

    private FindingRow row(Finding finding, int number, boolean over) {
        var key = FindingKey.of(finding);
        var decided = asks.act().decision(finding).orElse(null);
        var settled = asks.act().settled(finding).orElse(null);
        var unfit = asks.act().unfit(finding).orElse(null);
        boolean stands = decided != null || settled != null;
        boolean open = finding.severity() == Severity.ERROR && !stands && unfit == null && !over;
        boolean named = !finding.second().ref().isEmpty() && !finding.second().equals(finding.place());
        var second = named ? finding.second() : null;
        var anchor = Anchors.finding(number);
        return new FindingRow(
                number,
                finding.place().from(),
                finding.severity(),
                finding.code().name(),
                FindingSentence.of(finding, frame.language()),
                finding.quote(),
                finding.place().ref().isEmpty() ? "" : frame.ref(finding.place().ref()),
                places.holds(finding.place()) ? "#" + Anchors.found(number) : null,
                second == null ? null : frame.ref(second.ref()),
                second == null ? null : places.at(second),
                decided != null
                        ? words(decided)
                        : settled != null ? words(settled) : unfit != null ? unfit(unfit) : null,
                stands,
                open ? asks.opening("decide", key, anchor) : null,
                over ? null : takeBack(decided, unfit, key, anchor),
                open && asks.opened().is("decide", key) ? asks.decide(key, anchor) : null);
    }

    private @Nullable Ask takeBack(@Nullable Decided decided, @Nullable Corrected unfit, String key, String anchor) {
        if (unfit != null) return asks.takeBack("/correct/back", "fact", unfit.fact(), anchor);
        return decided == null ? null : asks.takeBack("/decide/back", "finding", key, anchor);
    }

    private String unfit(Corrected said) {
        var fact = Fact.Kind.of(said.fact());
        var was =
                said.was() == null ? frame.t("directory.import.fact.untold") : FactRows.words(frame, fact, said.was());
        var now = said.value().equals(Correction.NONE)
                ? frame.t("directory.import.removed")
                : FactRows.words(frame, fact, said.value());
        return was + " → " + now + ". " + said(said.by(), said.at(), said.reason());
    }

    private String words(Decided decided) {
        return frame.t("directory.import.stands") + " " + said(decided.by(), decided.at(), decided.reason());
    }

    private String words(Corrected settled) {
        return frame.t("directory.import.corrected") + " " + said(settled.by(), settled.at(), settled.reason());
    }

    private String said(long editor, Instant at, String reason) {
        var when = frame.day(PostDay.at(at));
        return frame.t("directory.import.said", "who", editors.name(editor), "when", when, "reason", reason);
    }
}
