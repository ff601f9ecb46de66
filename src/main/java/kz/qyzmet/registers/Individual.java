package kz.qyzmet.registers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as State Database "Individuals" knows him, at the moment of the answer.
 *
 * @param iin 12 digits
 * @param patronymic null when the person has none
 * @param address place of registration, one line, in the language the register keeps it; null when not registered anywhere
 * @param document the identity document in force; null before the first one (children)
 * @param birthCertificate number; null when the register has none
 */
public record Individual(
        String iin,
        String familyName,
        String givenName,
        @Nullable String patronymic,
        LocalDate birthDate,
        @Nullable String address,
        @Nullable IdentityDocument document,
        @Nullable String birthCertificate) {
    public Individual {
        Required.in("an individual", iin, familyName, givenName, birthDate);
    }

    /** Family name, given name, patronymic. */
    public String fullName() {
        return String.join(
                " ", patronymic == null ? List.of(familyName, givenName) : List.of(familyName, givenName, patronymic));
    }

    /** Identity card or passport. */
    public record IdentityDocument(String number, LocalDate issued, String issuedBy) {
        public IdentityDocument {
            Required.in("an identity document", number, issued, issuedBy);
        }
    }

    /** Without personal data. */
    @Override
    public String toString() {
        return "Individual";
    }
}
