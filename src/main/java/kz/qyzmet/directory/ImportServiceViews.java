package kz.qyzmet.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Severity;
import kz.qyzmet.compile.Told;
import kz.qyzmet.directory.ImportServiceView.Adding;
import kz.qyzmet.directory.ImportServiceView.Group;
import kz.qyzmet.imports.Import;
import kz.qyzmet.imports.Untold;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the page of one regulation of an act. */
@Component
class ImportServiceViews {
    private final Editors editors;
    private final Proving proving;
    private final Approvings approvings;

    ImportServiceViews(Editors editors, Proving proving, Approvings approvings) {
        this.editors = editors;
        this.proving = proving;
        this.approvings = approvings;
    }

    /** {@code refused} is null when no form was refused. */
    ImportServiceView of(
            Frame frame,
            Import act,
            CompiledRegulation regulation,
            long editor,
            Opened opened,
            @Nullable Notice refused,
            List<String> details) {
        var path = ImportViews.path(act.id(), regulation.number());
        var asks = new ImportAsks(frame, act, path, opened);
        var places = ImportPlaces.of(act, regulation);
        var findings = new FindingRows(frame, asks, places, editors).of(regulation.number());
        var facts = new FactRows(frame, asks, places, editors, regulation);
        var drawn = new StepRows(facts, findings);
        var steps = drawn.steps();
        var groups = new ServiceFacts(facts, new Untold(act, regulation)).groups();
        var outcome = proving.outcome(asks, regulation);
        var approving = approvings.of(frame, asks, regulation, outcome.seal(), editor);
        var wrong = Stream.of(
                        findings.stream().map(FindingRow::ask),
                        steps.stream().flatMap(step -> step.facts().stream()).map(ShownFact::ask),
                        groups.stream().flatMap(group -> group.facts().stream()).map(ShownFact::ask),
                        groups.stream()
                                .map(Group::adding)
                                .filter(Objects::nonNull)
                                .map(Adding::ask),
                        Stream.ofNullable(approving.ask()))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .flatMap(ask -> ask.fields().stream())
                .filter(field -> field.error() != null)
                .toList();
        return new ImportServiceView(
                path,
                ImportViews.path(act.id()),
                ImportViews.title(frame, act),
                act.version(),
                regulation.title().value(),
                ImportState.of(frame, act, regulation.number(), ImportViews.today(frame)),
                summary(frame, act, regulation),
                regulation.language().tag(),
                places.text(findings),
                findings,
                Proving.told(outcome, frame, act, regulation),
                drawn.lanes(),
                steps,
                groups,
                approving,
                refused,
                details,
                wrong);
    }

    private static String summary(Frame frame, Import act, CompiledRegulation regulation) {
        var roles = regulation.procedure().stream()
                .flatMap(step -> Optional.ofNullable(step.role()).stream())
                .map(Told::value)
                .collect(Collectors.toSet());
        var remarks = act.findings(regulation.number()).stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .count();
        return frame.t(
                "directory.import.summary",
                "steps",
                regulation.procedure().size(),
                "roles",
                roles.size(),
                "channels",
                regulation.intake().size(),
                "errors",
                act.open(regulation.number()).size(),
                "remarks",
                remarks);
    }
}
