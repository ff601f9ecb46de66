package kz.qyzmet.compile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Which of the known standards a regulation applies, and what follows from it.
 *
 * @param service key under which the regulation is written
 * @param title of the service, without quotation marks
 * @param act with the first day that the standard allows
 * @param standard empty where none is known that holds while the act does
 */
record AppliedStandard(String service, String title, ActFile act, Optional<Standard> standard) {

    /** @param from the first day that is wanted whatever the act says, null for the act's own */
    static AppliedStandard of(
            CompiledAct act, CompiledRegulation told, List<Standard> standards, @Nullable LocalDate from) {
        var title = StandardText.plain(told.title().value()).replaceAll("^[«\"“„]+|[»\"”]+$", "");
        var known = ServiceKey.known(title, told.language(), standards).map(Standard::service);
        var editions = standards.stream()
                .filter(standard -> known.filter(standard.service()::equals).isPresent())
                .toList();
        var own = new ActFile(act, from, null);
        var applied = inForce(editions, own.from()).or(() -> from == null ? next(editions, own) : Optional.empty());
        var file = new ActFile(act, from, applied.map(AppliedStandard::begins).orElse(null));
        return new AppliedStandard(key(title, known, editions, applied.isPresent(), file.from()), title, file, applied);
    }

    /** The library's key where its standard is applied, or ended before; a later one's readers expect other results. */
    private static String key(
            String title, Optional<String> known, List<Standard> editions, boolean applied, LocalDate from) {
        boolean later = !applied
                && editions.stream().anyMatch(standard -> begins(standard).isAfter(from));
        return known.filter(_ -> !later).orElseGet(() -> ServiceKey.of(title));
    }

    private static Optional<Standard> inForce(List<Standard> editions, LocalDate day) {
        return editions.stream()
                .filter(standard -> !begins(standard).isAfter(day))
                .filter(standard ->
                        standard.until() == null || standard.until().value().isAfter(day))
                .findFirst();
    }

    /** The first standard to come while the act applies. */
    private static Optional<Standard> next(List<Standard> editions, ActFile own) {
        return editions.stream()
                .filter(standard -> begins(standard).isAfter(own.from()))
                .filter(standard -> own.ends() == null || own.ends().isAfter(begins(standard)))
                .min(Comparator.comparing(AppliedStandard::begins));
    }

    private static LocalDate begins(Standard standard) {
        return standard.from().value();
    }
}
