package kz.qyzmet.directory;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.compile.ActReference;
import kz.qyzmet.compile.CompiledAct.EntryIntoForce;
import kz.qyzmet.compile.Told;
import kz.qyzmet.imports.Import;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the page of an act: what stands around its regulations. */
@Component
class ImportActViews {
    private final ImportViews common;
    private final Editors editors;

    ImportActViews(ImportViews common, Editors editors) {
        this.common = common;
        this.editors = editors;
    }

    /** {@code refused} is null when no form was refused. */
    ImportActView of(Frame frame, Import act, Opened opened, @Nullable Notice refused) {
        var path = ImportViews.path(act.id());
        var asks = new ImportAsks(frame, act, path, opened);
        var places = ImportPlaces.before(act);
        var duties = new Duties(frame, asks, places, editors).of();
        var findings = new FindingRows(frame, asks, places, editors).of(0);
        var facts = actFacts(frame, act, places);
        var wrong = Stream.concat(
                        duties.stream().map(ImportActView.Duty::ask),
                        findings.stream().map(FindingRow::ask))
                .filter(Objects::nonNull)
                .flatMap(ask -> ask.fields().stream())
                .filter(field -> field.error() != null)
                .toList();
        return new ImportActView(
                path,
                act.version(),
                ImportViews.title(frame, act),
                facts,
                act.name(),
                common.uploaded(frame, act),
                ImportViews.services(frame, act),
                duties,
                entry(frame, act),
                findings,
                act.compiled().text().language().tag(),
                places.text(findings),
                refused,
                wrong);
    }

    private static @Nullable String entry(Frame frame, Import act) {
        var rule = act.compiled().act().entryIntoForce();
        if (rule == null) return null;
        var from = act.inForceFrom().map(frame::day).orElse(null);
        return switch (rule.value()) {
            case EntryIntoForce.OnDay(var day) -> frame.t("directory.import.entry.day", "from", frame.day(day));
            case EntryIntoForce.OnPublication _ -> entry(frame, frame.t("directory.import.entry.on_publication"), from);
            case EntryIntoForce.AfterPublication(var passed) ->
                entry(frame, frame.t("directory.import.entry.after_publication", "term", frame.term(passed)), from);
        };
    }

    private static String entry(Frame frame, String rule, @Nullable String from) {
        return from == null
                ? frame.t("directory.import.entry.unknown", "rule", rule)
                : frame.t("directory.import.entry.known", "from", from, "rule", rule);
    }

    private static List<ShownFact> actFacts(Frame frame, Import act, ImportPlaces places) {
        var told = act.compiled().act();
        return Stream.of(
                        fact(frame, places, "directory.import.fact.act", told.act()),
                        fact(frame, places, "directory.import.fact.amends", told.amends()),
                        fact(frame, places, "directory.import.fact.repealed", told.repealedBy()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<ShownFact> fact(
            Frame frame, ImportPlaces places, String label, @Nullable Told<ActReference> told) {
        if (told == null) return Stream.empty();
        var registered = told.value().registered();
        var words = ImportViews.named(frame, told.value())
                + (registered == null ? "" : frame.t("directory.import.fact.registered", "number", registered));
        return Stream.of(ShownFact.told(frame.t(label), Anchors.fact(told.fact()), words, places.words(told)));
    }
}
