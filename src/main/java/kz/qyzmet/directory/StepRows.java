package kz.qyzmet.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.compile.Told;
import kz.qyzmet.compile.ToldStep;
import kz.qyzmet.directory.ImportServiceView.StepRow;
import kz.qyzmet.imports.StepFacts;
import kz.qyzmet.web.Frame;

/** The steps of a regulation: as a list with their facts, and as a picture. */
record StepRows(FactRows facts, List<FindingRow> findings) {

    /** In order; those a finding speaks of stand out. */
    List<StepRow> steps() {
        var told = StepFacts.of(facts.regulation());
        var rows = new ArrayList<StepRow>();
        for (var step : facts.regulation().procedure()) rows.add(step(step, told.get(rows.size())));
        return List.copyOf(rows);
    }

    private StepRow step(ToldStep step, StepFacts told) {
        return new StepRow(
                step.ref(),
                Objects.requireNonNullElse(facts.places().at(step.place()), ""),
                String.join(", ", step.also()),
                step.actions().stream()
                        .map(Told::value)
                        .map(frame()::action)
                        .distinct()
                        .collect(Collectors.joining(" → ")),
                rows(step, told).toList(),
                fault(step));
    }

    private Stream<ShownFact> rows(ToldStep step, StepFacts told) {
        return Stream.of(
                        Stream.of(facts.shown(frame().t("directory.import.fact.role"), told.role())),
                        Stream.ofNullable(told.name())
                                .map(name -> facts.shown(frame().t("directory.import.fact.alias"), name)),
                        Stream.of(
                                facts.shown(frame().t("directory.import.fact.action"), told.action()),
                                facts.shown(frame().t("directory.import.fact.term"), told.term())),
                        facts.told(
                                frame().t("directory.import.fact.turns_to"),
                                step.turnsTo(),
                                Function.<String>identity()))
                .flatMap(each -> each);
    }

    private boolean fault(ToldStep step) {
        return findings.stream()
                .anyMatch(row -> !row.stands()
                        && row.at() >= step.place().from()
                        && row.at() < step.place().to());
    }

    /** The picture. */
    Lanes lanes() {
        return Lanes.of(facts.regulation().procedure().stream().map(this::drawn).toList());
    }

    private Lanes.Step drawn(ToldStep step) {
        var role = step.role() == null ? "?" : frame().role(step.role().value());
        var first = step.actions().isEmpty()
                ? "?"
                : frame().action(step.actions().getFirst().value());
        var words = new ArrayList<>(List.of(step.ref() + " " + first));
        if (step.term() != null) words.add(frame().term(step.term().value()));
        return new Lanes.Step(role, List.copyOf(words), fault(step));
    }

    private Frame frame() {
        return facts.frame();
    }
}
