package kz.qyzmet.corporation;

import java.util.stream.Collectors;
import kz.qyzmet.identity.Language;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Standard.Requirement;

/** What an application says, in words of the standard. */
final class Answers {
    private Answers() {}

    /** The answer as it was given; empty when there is none. */
    static String given(Application of, Standard.Field field) {
        return of.dossier().answers().getOrDefault(field.id(), "");
    }

    /** The documents that meet the requirement, by the standard's names; a file's own name beside. */
    static String document(Application of, Requirement requirement, Language language) {
        return of.dossier().documents().stream()
                .filter(handed -> handed.requirement().equals(requirement.id()))
                .map(handed ->
                        named(handed, requirement, language) + (handed.file() == null ? "" : " · " + handed.name()))
                .collect(Collectors.joining(", "));
    }

    /** The document's name in the standard. */
    static String named(Handed handed, Requirement requirement, Language language) {
        return requirement.anyOf().stream()
                .filter(one -> one.id().equals(handed.alternative()))
                .map(one -> one.name().in(language))
                .findFirst()
                .orElse(handed.name());
    }
}
