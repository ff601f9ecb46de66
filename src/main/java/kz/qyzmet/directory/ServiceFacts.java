package kz.qyzmet.directory;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Told;
import kz.qyzmet.compile.ToldProcess;
import kz.qyzmet.compile.ToldStep;
import kz.qyzmet.compile.ToldWindow;
import kz.qyzmet.directory.ImportServiceView.Group;
import kz.qyzmet.directory.ImportServiceView.StepRow;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.imports.Corrected;
import kz.qyzmet.imports.Fact;
import kz.qyzmet.imports.Facts;
import kz.qyzmet.imports.StepFacts;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** What a regulation tells, as the side of the page beside its text shows it. */
record ServiceFacts(Frame frame, ImportAsks asks, ImportPlaces places, Editors editors, CompiledRegulation regulation) {

    /** The steps in order; those a finding speaks of stand out. */
    List<StepRow> steps(List<FindingRow> findings) {
        var facts = StepFacts.of(regulation);
        var rows = new ArrayList<StepRow>();
        for (var step : regulation.procedure()) rows.add(step(step, facts.get(rows.size()), findings));
        return List.copyOf(rows);
    }

    private StepRow step(ToldStep step, StepFacts told, List<FindingRow> findings) {
        var facts = Stream.of(
                        Stream.of(shown(frame.t("directory.import.fact.role"), told.role())),
                        Stream.ofNullable(told.name()).map(name -> shown(frame.t("directory.import.fact.alias"), name)),
                        Stream.of(
                                shown(frame.t("directory.import.fact.action"), told.action()),
                                shown(frame.t("directory.import.fact.term"), told.term())))
                .flatMap(each -> each);
        var turnsTo = told(frame.t("directory.import.fact.turns_to"), step.turnsTo(), Function.identity());
        return new StepRow(
                step.ref(),
                Objects.requireNonNullElse(places.at(step.place()), ""),
                String.join(", ", step.also()),
                step.actions().stream()
                        .map(Told::value)
                        .map(frame::action)
                        .distinct()
                        .collect(Collectors.joining(" → ")),
                Stream.concat(facts, turnsTo).toList(),
                findings.stream()
                        .anyMatch(row -> row.decided() == null
                                && row.at() >= step.place().from()
                                && row.at() < step.place().to()));
    }

    private ShownFact shown(String label, Fact fact) {
        var anchor = Anchors.fact(fact.key());
        boolean over = asks.act().approval(regulation.number()).isPresent();
        var correction = asks.act().correction(fact.key()).orElse(null);
        return new ShownFact(
                label,
                anchor,
                fact.value() == null ? frame.t("directory.import.fact.untold") : words(fact.kind(), fact.value()),
                places.words(fact.key(), fact.place()),
                correction == null ? null : corrected(fact.kind(), correction),
                over ? null : asks.opening("correct", fact.key(), anchor),
                correction == null || over ? null : asks.takeBack("/correct/back", "fact", fact.key(), anchor),
                !over && asks.opened().is("correct", fact.key()) ? asks.correct(fact, anchor) : null);
    }

    private String words(Fact.Kind kind, String value) {
        return switch (kind) {
            case ROLE -> frame.t("web.role." + value.toUpperCase(Locale.ROOT).replace('-', '_'));
            case NAME -> value;
            case ACTION ->
                frame.t("web.action." + value.toUpperCase(Locale.ROOT).replace('-', '_'));
            case TERM -> frame.term(Term.parse(value));
            case CHANNEL ->
                frame.t("web.channel." + value.toUpperCase(Locale.ROOT).replace('-', '_'));
        };
    }

    private String corrected(Fact.Kind kind, Corrected said) {
        var was = said.was() == null ? frame.t("directory.import.fact.untold") : words(kind, said.was());
        return frame.t(
                "directory.import.correct.said",
                "who",
                editors.name(said.by()),
                "when",
                frame.day(PostDay.at(said.at())),
                "was",
                was,
                "reason",
                said.reason());
    }

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        groups.add(group(
                "directory.import.group.service",
                Stream.of(
                                Stream.of(
                                        shown(frame.t("directory.import.fact.title"), Facts.name(regulation.title()))),
                                told(frame.t("directory.field.oblast"), regulation.oblast(), this::oblast),
                                told(
                                        frame.t("directory.import.fact.provider"),
                                        regulation.provider(),
                                        Function.identity()),
                                Stream.ofNullable(regulation.totalTerm())
                                        .map(told -> shown(frame.t("directory.import.fact.total"), Facts.term(told))),
                                told(frame.t("directory.import.fact.result"), regulation.result(), Function.identity()),
                                told(
                                        frame.t("directory.import.fact.start"),
                                        regulation.startGround(),
                                        Function.identity()),
                                told(
                                        frame.t("directory.import.fact.complaint"),
                                        regulation.complaint(),
                                        Function.identity()))
                        .flatMap(each -> each)));
        groups.add(group(
                "directory.import.group.channels",
                Stream.of(
                                Facts.channels(regulation.intake())
                                        .map(fact -> shown(frame.t("directory.import.fact.intake"), fact)),
                                Facts.channels(regulation.issue())
                                        .map(fact -> shown(frame.t("directory.import.fact.issue"), fact)),
                                all(frame.t("directory.import.fact.form"), regulation.form(), this::form),
                                all(frame.t("directory.import.fact.result_form"), regulation.resultForm(), this::form))
                        .flatMap(each -> each)));
        groups.add(group(
                "directory.import.group.windows", regulation.windows().stream().map(this::window)));
        for (var channel : Channel.values()) {
            var processes = regulation.processes().getOrDefault(channel, List.of());
            var heading = frame.t(
                    "directory.import.group.processes", "channel", frame.channel(channel), "count", processes.size());
            groups.add(new Group(heading, processes.stream().map(this::process).toList(), true));
        }
        return groups.stream().filter(group -> !group.facts().isEmpty()).toList();
    }

    private Group group(String heading, Stream<ShownFact> facts) {
        return new Group(frame.t(heading), facts.toList(), false);
    }

    private <T> Stream<ShownFact> told(String label, @Nullable Told<T> told, Function<T, String> words) {
        return told == null ? Stream.empty() : all(label, List.of(told), words);
    }

    private <T> Stream<ShownFact> all(String label, List<Told<T>> told, Function<T, String> words) {
        return told.stream()
                .map(each -> ShownFact.told(
                        label, Anchors.fact(each.fact()), words.apply(each.value()), places.words(each)));
    }

    private String oblast(String key) {
        return Oblast.of(key).name().in(frame.language());
    }

    private String form(kz.qyzmet.regulation.Standard.Form form) {
        return frame.t("directory.import.form." + form.name());
    }

    private ShownFact window(ToldWindow window) {
        var from = window.from();
        var days = from == null
                ? frame.t("directory.import.window.until", "to", day(window.to()))
                : frame.t("directory.import.window.days", "from", day(from), "to", day(window.to()));
        var label = Objects.requireNonNullElseGet(window.holdsFor(), () -> frame.t("directory.import.window.all"));
        return ShownFact.told(label, "window-" + window.place().from(), days, places.at(window.place()));
    }

    private String day(MonthDay day) {
        return DateTimeFormatter.ofPattern("d MMMM", frame.language().locale()).format(day);
    }

    private ShownFact process(ToldProcess process) {
        var kind = switch (process.kind()) {
            case PROCESS -> "directory.import.process.process";
            case CONDITION -> "directory.import.process.condition";
        };
        var words = Stream.of(
                        process.actor() == null
                                ? null
                                : frame.role(process.actor().value()),
                        process.term() == null
                                ? null
                                : frame.term(process.term().value()),
                        process.refuses() == null ? null : frame.t("directory.import.process.refuses"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return ShownFact.told(
                frame.t(kind, "number", process.number()),
                "process-" + process.place().from(),
                words.isEmpty() ? frame.ref(process.ref()) : words,
                places.at(process.place()));
    }

    /** The picture of the steps. */
    Lanes lanes(List<StepRow> rows) {
        var steps = new ArrayList<Lanes.Step>();
        for (int i = 0; i < rows.size(); i++) {
            var step = regulation.procedure().get(i);
            var role = step.role() == null ? "?" : frame.role(step.role().value());
            var first = step.actions().isEmpty()
                    ? "?"
                    : frame.action(step.actions().getFirst().value());
            var words = new ArrayList<>(List.of(step.ref() + " " + first));
            if (step.term() != null) words.add(frame.term(step.term().value()));
            steps.add(new Lanes.Step(role, List.copyOf(words), rows.get(i).fault()));
        }
        return Lanes.of(steps);
    }
}
