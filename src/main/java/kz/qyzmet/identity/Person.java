package kz.qyzmet.identity;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A natural person, named as the certificate or the register names him; letters are kept as given. */
public record Person(
        long id,
        Iin iin,
        String familyName,
        String givenName,
        @Nullable String patronymic) {

    /** Family name, given name and, where there is one, patronymic. */
    public String fullName() {
        return Stream.of(familyName, givenName, patronymic)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
