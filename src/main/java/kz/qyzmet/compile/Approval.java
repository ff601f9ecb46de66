package kz.qyzmet.compile;

import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.compile.ActHead.Named;
import org.jspecify.annotations.Nullable;

/**
 * The lines above a regulation: to which act it is attached, by which it was approved. Both stand there when an act words the
 * regulations of another one anew.
 */
record Approval(
        Clauses clauses, @Nullable Place annex, @Nullable Place approval) {
    static Approval of(Clauses clauses, Place header) {
        var annex = first(clauses, header, "annexed");
        var approved = first(clauses, header, "approval");
        if (annex == null || approved == null)
            return new Approval(clauses, annex == null ? null : header, approved == null ? null : header);
        boolean annexFirst = annex.from() < approved.from();
        var before = annexFirst ? annex : approved;
        int split = leads(clauses, header, before) ? Math.max(annex.from(), approved.from()) : before.to();
        var upper = new Place("", header.from(), split);
        var lower = new Place("", split, header.to());
        return annexFirst ? new Approval(clauses, upper, lower) : new Approval(clauses, lower, upper);
    }

    /** The act it is attached to; the approving one where nothing else is said. */
    Optional<Named> attaching() {
        return Stream.of(named(annex), annex == null ? named(approval) : Optional.<Named>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<Named> approving() {
        return named(approval);
    }

    private Optional<Named> named(@Nullable Place place) {
        return place == null ? Optional.empty() : Acts.first(clauses, place).map(act -> new Named(act, place));
    }

    private static @Nullable Clause first(Clauses clauses, Place header, String kind) {
        return clauses.in(header, kind).stream().findFirst().orElse(null);
    }

    /** Russian words of approval stand before the act, Kazakh ones behind it. */
    private static boolean leads(Clauses clauses, Place header, Clause first) {
        return clauses.text()
                .substring(header.from(), first.from())
                .codePoints()
                .noneMatch(Character::isLetter);
    }
}
