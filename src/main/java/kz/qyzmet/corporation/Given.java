package kz.qyzmet.corporation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Application.Handed;
import org.springframework.web.multipart.MultipartFile;

/**
 * The package as the operator gave it on the screen.
 *
 * @param version the version of the application that his screen showed
 * @param answers by field of the form
 * @param chosen the document that meets a requirement, by requirement
 * @param scans by requirement
 */
record Given(
        int version,
        Map<String, String> answers,
        Map<String, String> chosen,
        boolean consent,
        Map<String, MultipartFile> scans) {
    static final String ANSWER = "answer.";
    static final String DOCUMENT = "document.";
    static final String SCAN = "scan.";
    static final String ORIGINAL = "original.";
    static final String CONSENT = "consent";

    static Given of(int version, Map<String, String> form, Map<String, MultipartFile> files) {
        return new Given(
                version,
                below(ANSWER, form),
                below(DOCUMENT, form),
                Boolean.parseBoolean(form.get(CONSENT)),
                below(SCAN, files));
    }

    /** What an application says already. */
    static Given saved(Application draft) {
        var dossier = draft.dossier();
        var chosen = dossier.documents().stream()
                .collect(Collectors.toMap(Handed::requirement, Handed::alternative, (first, _) -> first));
        return new Given(draft.version(), dossier.answers(), chosen, dossier.consent(), Map.of());
    }

    /** The requirements whose copy was compared with its original. */
    static Set<String> compared(Map<String, String> form) {
        return below(ORIGINAL, form).entrySet().stream()
                .filter(ticked -> Boolean.parseBoolean(ticked.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static <T> Map<String, T> below(String prefix, Map<String, T> all) {
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
    }
}
