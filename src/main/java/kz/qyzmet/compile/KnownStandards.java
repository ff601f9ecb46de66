package kz.qyzmet.compile;

import java.util.Arrays;
import java.util.List;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Language;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/** The whole terms of standards in the library, by the title of the service in either language. */
public record KnownStandards(List<Standard> standards) implements KnownTerms {
    @Override
    public @Nullable Term total(String title, @Nullable ActReference order) {
        return Arrays.stream(Language.values())
                .flatMap(language -> ServiceKey.known(title, language, standards).stream())
                .map(standard -> standard.total().value())
                .findFirst()
                .orElse(null);
    }
}
