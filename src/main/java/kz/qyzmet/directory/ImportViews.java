package kz.qyzmet.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.compile.ActReference;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Severity;
import kz.qyzmet.compile.Told;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.imports.Approval;
import kz.qyzmet.imports.Import;
import kz.qyzmet.imports.Proofs;
import kz.qyzmet.prove.ProofText;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the pages of imports. */
@Component
class ImportViews {
    static final String PATH = "/directory/import";

    private final Editors editors;
    private final Library library;
    private final Proofs proofs;

    ImportViews(Editors editors, Library library, Proofs proofs) {
        this.editors = editors;
        this.library = library;
        this.proofs = proofs;
    }

    static String path(long act) {
        return PATH + "/" + act;
    }

    static String path(long act, int regulation) {
        return path(act) + "/" + regulation;
    }

    ImportsView list(Frame frame, List<Import> acts, @Nullable String older) {
        return new ImportsView(
                acts.stream()
                        .map(act -> new ImportsView.Row(
                                path(act.id()),
                                title(frame, act),
                                act.name(),
                                uploaded(frame, act),
                                services(frame, act)))
                        .toList(),
                older);
    }

    private static List<ImportsView.Service> services(Frame frame, Import act) {
        return act.compiled().regulations().stream()
                .map(regulation -> new ImportsView.Service(
                        path(act.id(), regulation.number()),
                        regulation.title().value(),
                        ImportState.of(frame, act, regulation.number(), today(frame))))
                .toList();
    }

    /** By body, number and date; where the text has no heading, the file's name. */
    static String title(Frame frame, Import act) {
        return Optional.ofNullable(act.compiled().act().act())
                .map(told -> named(frame, told.value()))
                .orElse(act.name());
    }

    private static String named(Frame frame, ActReference act) {
        var body = Objects.requireNonNullElse(act.body(), "");
        return Source.act(
                frame, new Regulation.Act(body, act.number(), act.date(), act.registered(), act.registeredOn(), null));
    }

    private String uploaded(Frame frame, Import act) {
        return frame.t(
                "directory.import.uploaded",
                "who",
                editors.name(act.uploadedBy()),
                "when",
                frame.day(PostDay.at(act.uploadedAt())));
    }

    /** The act around its regulations. {@code refused} is null when no form was refused. */
    ImportActView act(Frame frame, Import act, Opened opened, @Nullable Notice refused) {
        var path = path(act.id());
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
                title(frame, act),
                facts,
                act.name(),
                uploaded(frame, act),
                services(frame, act),
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
        int days = rule.value().daysAfterPublication();
        return act.inForceFrom()
                .map(from -> frame.t("directory.import.entry.known", "from", frame.day(from), "days", days))
                .orElseGet(() -> frame.t("directory.import.entry.unknown", "days", days));
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
        var words = named(frame, told.value())
                + (registered == null ? "" : frame.t("directory.import.fact.registered", "number", registered));
        return Stream.of(ShownFact.told(frame.t(label), Anchors.fact(told.fact()), words, places.words(told)));
    }

    /** One regulation. {@code refused} is null when no form was refused. */
    ImportServiceView service(
            Frame frame,
            Import act,
            CompiledRegulation regulation,
            long editor,
            Opened opened,
            @Nullable Notice refused,
            List<String> details) {
        var path = path(act.id(), regulation.number());
        var asks = new ImportAsks(frame, act, path, opened);
        var places = ImportPlaces.of(act, regulation);
        var findings = new FindingRows(frame, asks, places, editors).of(regulation.number());
        var facts = new ServiceFacts(frame, asks, places, editors, regulation);
        var steps = facts.steps(findings);
        var groups = facts.groups();
        var approving = approving(frame, asks, regulation, editor);
        var wrong = Stream.of(
                        findings.stream().map(FindingRow::ask),
                        steps.stream().flatMap(step -> step.facts().stream()).map(ShownFact::ask),
                        groups.stream().flatMap(group -> group.facts().stream()).map(ShownFact::ask),
                        Stream.ofNullable(approving.ask()))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .flatMap(ask -> ask.fields().stream())
                .filter(field -> field.error() != null)
                .toList();
        return new ImportServiceView(
                path,
                path(act.id()),
                title(frame, act),
                act.version(),
                regulation.title().value(),
                ImportState.of(frame, act, regulation.number(), today(frame)),
                summary(frame, act, regulation),
                regulation.language().tag(),
                places.text(findings),
                findings,
                proofs.of(act, regulation)
                        .map(proof -> Proved.of(proof, new ProofText(frame.language())))
                        .orElse(List.of()),
                facts.lanes(steps),
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

    private ImportServiceView.Approving approving(
            Frame frame, ImportAsks asks, CompiledRegulation regulation, long editor) {
        var act = asks.act();
        var approval = act.approval(regulation.number()).orElse(null);
        if (approval != null)
            return new ImportServiceView.Approving(
                    null, null, approved(frame, approval), portal(approval, today(frame)));
        int open = act.open(regulation.number()).size();
        if (open > 0)
            return new ImportServiceView.Approving(
                    frame.t("directory.import.approve.errors", "count", open), null, null, null);
        if (act.isWorkOf(editor))
            return new ImportServiceView.Approving(frame.t("directory.import.approve.second"), null, null, null);
        return new ImportServiceView.Approving(null, asks.approve(regulation.oblast() == null), null, null);
    }

    private String approved(Frame frame, Approval approval) {
        return frame.t(
                "directory.import.approve.done",
                "who",
                editors.name(approval.by()),
                "when",
                frame.day(PostDay.at(approval.at())),
                "from",
                frame.day(approval.from()));
    }

    /** Its page for people, from its first day on. */
    private @Nullable String portal(Approval approval, LocalDate today) {
        if (approval.from().isAfter(today)) return null;
        var offering = library.pinned(approval.edition());
        return "/portal/services/" + offering.oblast() + "/" + offering.service();
    }

    private static LocalDate today(Frame frame) {
        return PostDay.at(frame.now());
    }
}
