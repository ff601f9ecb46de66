package kz.qyzmet.compile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a table as steps. */
final class UnitColumns {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}+");

    private final Scope scope;
    private final Actors actors;
    private final StepReader reader;

    UnitColumns(Scope scope, List<Place> strangers) {
        this.scope = scope;
        this.actors = new Actors(scope, strangers);
        this.reader = new StepReader(scope, actors);
    }

    List<UnitStep> read(UnitTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(column -> step(table, column))
                .toList();
    }

    private UnitStep step(UnitTable table, int column) {
        int number = table.number(scope.clauses(), column);
        var ref = table.ref() + "." + number;
        var action = cell(table, UnitRow.ACTION, column, ref).orElse(table.whole());
        var next = cell(table, UnitRow.NEXT, column, ref);
        return new UnitStep(
                number,
                told(table, column, ref, action),
                cell(table, UnitRow.OUTCOME, column, ref).orElse(null),
                next.map(this::numbers).orElse(List.of()),
                next.orElse(action));
    }

    /** Under the step's own ref; empty where the cell is, or holds but a dash. */
    private Optional<Place> cell(UnitTable table, UnitRow row, int column, String ref) {
        return table.cell(row, column)
                .map(cell -> new Place(ref, cell.from(), cell.to()))
                .filter(cell -> scope.words(cell).chars().anyMatch(Character::isLetterOrDigit));
    }

    private ReadStep told(UnitTable table, int column, String ref, Place action) {
        var read = reader.read(action);
        var deeds = new LinkedHashSet<Deed>();
        read.forEach(step -> deeds.addAll(step.deeds()));
        if (deeds.isEmpty()) scope.finding(Code.NOT_UNDERSTOOD, action);
        return new ReadStep(
                ref,
                List.of(),
                action,
                cell(table, UnitRow.UNIT, column, ref).map(this::actor).orElse(null),
                List.copyOf(deeds),
                cell(table, UnitRow.TERM, column, ref).map(this::term).orElse(null),
                read.stream()
                        .map(ReadStep::turnsTo)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** The cell names nobody but who acts, whatever its case; a name that no phrase fits is a body of its own. */
    private ReadStep.Actor actor(Place cell) {
        var acting = actors.actor(cell);
        if (acting != null) return acting;
        return actors.named(cell).stream()
                .findFirst()
                .map(name -> actors.actor(cell.ref(), name))
                .orElseGet(() -> new ReadStep.Actor(Role.OTHER, cell));
    }

    private Terms.@Nullable Found term(Place cell) {
        var found = Terms.in(scope.clauses(), cell);
        if (found.isEmpty()) scope.finding(Code.NOT_UNDERSTOOD, cell);
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<Integer> numbers(Place cell) {
        return NUMBER.matcher(scope.words(cell))
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
    }
}
