package kz.qyzmet.regulation;

import java.time.MonthDay;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.calendar.Window;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Regulation.Act;
import kz.qyzmet.regulation.Regulation.Alias;
import kz.qyzmet.regulation.Regulation.Amendment;
import kz.qyzmet.regulation.Regulation.Front;
import kz.qyzmet.regulation.Regulation.Missing;
import kz.qyzmet.regulation.Regulation.Note;
import kz.qyzmet.regulation.Regulation.NumberedProcess;
import kz.qyzmet.regulation.Regulation.Proof;
import kz.qyzmet.regulation.Regulation.Repeal;
import kz.qyzmet.regulation.Regulation.Transport;
import org.jspecify.annotations.Nullable;

/** A regulation's tree, already checked, as the model: one line for each key of the format. */
final class RegulationFile {
    private final Fact root;
    private final Set<Channel> everywhere;

    private RegulationFile(Fact root) {
        this.root = root;
        var channels = root.get("channels");
        this.everywhere = EnumSet.copyOf(channels.codes("intake", Channel.class));
        everywhere.addAll(channels.codes("issue", Channel.class));
    }

    static Regulation regulation(Fact root) {
        return new RegulationFile(root).regulation();
    }

    private Regulation regulation() {
        var begin = root.get("in-force");
        var channels = root.get("channels");
        var provider = root.get("provider");
        var results = root.get("results");
        return new Regulation(
                root.text("service"),
                root.text("oblast"),
                root.codes("read-from", Language.class),
                act(root.get("act")),
                root.find("edition").map(RegulationFile::act).orElse(null),
                replaced(),
                root.list("amended").stream().map(RegulationFile::amendment).toList(),
                root.list("missing").stream().map(RegulationFile::missing).toList(),
                begin.stated(begin.date("from")),
                root.find("repealed").map(RegulationFile::repeal).orElse(null),
                provider.stated(provider.codes("kinds", OfficeKind.class)),
                channels.stated(channels.codes("intake", Channel.class)),
                channels.stated(channels.codes("issue", Channel.class)),
                forms(root.get("form")),
                root.find("result-form").map(RegulationFile::forms).orElse(null),
                root.statedOrNull("paper-on-demand", by -> by.code("given-by", Role.class)),
                results.stated(results.list("of").stream().map(Fact::text).toList()),
                steps(root, "procedure"),
                fronts(),
                root.list("aliases").stream().map(RegulationFile::alias).toList(),
                systems(),
                root.list("windows").stream().map(RegulationFile::window).toList(),
                root.statedOrNull("complaint", complaint -> complaint.text("part")),
                root.list("notes").stream().map(RegulationFile::note).toList());
    }

    private List<String> replaced() {
        return root.find("edition")
                .map(edition ->
                        edition.list("replaces").stream().map(Fact::text).toList())
                .orElse(List.of());
    }

    private static Amendment amendment(Fact later) {
        var paragraphs = later.list("replaces").stream().map(Fact::text).toList();
        return new Amendment(act(later.get("by")), paragraphs, later.stated(later.date("from")));
    }

    private static Missing missing(Fact gap) {
        return new Missing(act(gap.get("by")), gap.date("from"), gap.date("to"), gap.label("says"));
    }

    static Act act(Fact act) {
        var registered = act.find("registered");
        return new Act(
                act.text("body"),
                act.textOrNull("number"),
                act.dateOrNull("date"),
                registered.map(entry -> entry.text("number")).orElse(null),
                registered.map(entry -> entry.dateOrNull("date")).orElse(null),
                act.labelOrNull("unknown"));
    }

    private static Repeal repeal(Fact repeal) {
        var items = repeal.list("items").stream().map(Fact::text).toList();
        return new Repeal(act(repeal.get("by")), repeal.stated(repeal.date("from")), items);
    }

    static Stated<Set<Standard.Form>> forms(Fact forms) {
        return forms.stated(forms.codes("of", Standard.Form.class));
    }

    private List<Step> steps(Fact owner, String key) {
        return owner.list(key).stream().map(this::step).toList();
    }

    private Step step(Fact step) {
        var channels = step.codes("channels", Channel.class);
        return new Step(
                step.text("step"),
                step.at(),
                step.code("actor", Role.class),
                step.code("action", Action.class),
                step.codeOrNull("turns-to", OfficeKind.class),
                within(step),
                step.textOrNull("continues"),
                step.statedOrNull("gives", gives -> gives.text("artefact")),
                channels.isEmpty() ? everywhere : channels,
                step.label("label"),
                step.assumed());
    }

    private static @Nullable Term within(Fact fact) {
        return fact.find("within").map(term -> Term.parse(term.text())).orElse(null);
    }

    private Map<Channel, Front> fronts() {
        var fronts = new EnumMap<Channel, Front>(Channel.class);
        root.entries("fronts").forEach(front -> fronts.put(front.keyCode(Channel.class), front(front)));
        return Collections.unmodifiableMap(fronts);
    }

    private Front front(Fact front) {
        return new Front(
                steps(front, "before"),
                steps(front, "after"),
                front.list("refusals").stream().map(RegulationFile::refusal).toList(),
                front.list("processes").stream().map(RegulationFile::process).toList(),
                front.statedOrNull("representative", by -> by.code("proof", Proof.class)),
                front.statedOrNull("consent", by -> by.code("obtained-by", Role.class)),
                front.statedOrNull("originals", by -> by.code("compared-by", Role.class)),
                front.statedOrNull("transport", by -> by.code("by", Transport.class)));
    }

    private static RefusalPoint refusal(Fact point) {
        return new RefusalPoint(
                point.code("kind", RefusalPoint.Kind.class), point.at(), point.textOrNull("annex"), point.assumed());
    }

    private static NumberedProcess process(Fact process) {
        return new NumberedProcess(
                process.code("kind", NumberedProcess.Kind.class),
                process.get("number").node().intValue(),
                process.at(),
                process.codeOrNull("actor", Role.class),
                process.label("does"),
                within(process));
    }

    private static Alias alias(Fact alias) {
        return new Alias(alias.code("role", Role.class), alias.label("name"), alias.at());
    }

    private Map<String, Stated<Label>> systems() {
        var systems = new LinkedHashMap<String, Stated<Label>>();
        root.entries("systems").forEach(system -> systems.put(system.key(), system.stated(system.label("name"))));
        return Collections.unmodifiableMap(systems);
    }

    private static FilingWindow window(Fact window) {
        var from = window.find("from").map(Fact::text).orElse("01-01");
        var answer = window.find("for");
        return new FilingWindow(
                new Window(MonthDay.parse("--" + from), MonthDay.parse("--" + window.text("to"))),
                window.find("from").isEmpty(),
                answer.map(chosen -> chosen.text("field")).orElse(null),
                answer.map(chosen -> chosen.text("value")).orElse(null),
                window.at(),
                window.assumed());
    }

    private static Note note(Fact note) {
        return new Note(note.code("kind", Note.Kind.class), note.at(), note.label("says"), note.label("reading"));
    }
}
