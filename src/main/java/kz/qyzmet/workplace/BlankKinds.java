package kz.qyzmet.workplace;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.blanks.Kind;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Office;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import org.springframework.stereotype.Component;

/** The kinds of blank an office keeps: those that regulations of its oblast turn to offices of its kind for. */
@Component
class BlankKinds {
    private final Library library;

    BlankKinds(Library library) {
        this.library = library;
    }

    /** A kind in people's words. */
    record Named(Kind kind, Label service, Label result) {}

    List<Named> of(Office keeper, LocalDate on) {
        return library.catalogue(on).stream()
                .filter(offering -> offering.oblast().equals(keeper.oblast()) && turnsTo(offering, keeper))
                .flatMap(offering -> offering.standard().results().stream()
                        .filter(result ->
                                offering.regulation().results().value().contains(result.id()))
                        .map(result -> new Named(
                                new Kind(offering.service(), result.id()),
                                offering.standard().name(),
                                result.name())))
                .toList();
    }

    private static boolean turnsTo(Offering offering, Office keeper) {
        return offering.regulation().procedure().stream()
                .anyMatch(step -> step.action() == Action.REQUEST_BLANK && step.turnsTo() == keeper.kind());
    }

    /** The kind in words; its keys where a later edition has no such result any more. */
    static Named named(List<Named> kinds, Kind kind) {
        var service = new Label(kind.service(), kind.service(), kind.service());
        var result = new Label(kind.result(), kind.result(), kind.result());
        return kinds.stream()
                .filter(named -> named.kind().equals(kind))
                .findFirst()
                .orElseGet(() -> new Named(kind, service, result));
    }
}
