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

    /** The answer as a person reads it: the label of a choice, the words of the rest; empty when there is none. */
    static String shown(Application of, Standard.Field field, Language language) {
        var answer = of.dossier().answers().getOrDefault(field.id(), "");
        return field.choices().stream()
                .filter(choice -> choice.value().equals(answer))
                .map(choice -> choice.label().in(language))
                .findFirst()
                .orElse(answer);
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
