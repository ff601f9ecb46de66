package kz.qyzmet.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.journal.CanonicalJson;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The words that are signed: an application of its own kind, the same bytes for the same draft. */
final class Request {
    private static final String KIND = "qyzmet.application/1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Request() {}

    /** @param digests SHA-256 of the stored files, by file */
    static byte[] bytes(Application of, Offering offering, String office, Map<Long, String> digests) {
        var words = new LinkedHashMap<String, @Nullable Object>();
        words.put("kind", KIND);
        words.put("id", of.id().toString());
        words.put("service", offering.service());
        words.put("oblast", offering.oblast());
        words.put("edition", of.edition());
        words.put("office", office);
        words.put("channel", of.channel().code());
        words.put(
                "applicant",
                Map.of("iin", of.applicant().iin(), "name", of.applicant().name()));
        var representative = of.representative();
        if (representative != null)
            words.put(
                    "representative",
                    Map.of("iin", representative.iin(), "power-of-attorney", representative.powerOfAttorney()));
        words.put("answers", of.dossier().answers());
        words.put(
                "documents",
                of.dossier().documents().stream()
                        .map(handed -> document(handed, offering, digests))
                        .toList());
        words.put("consent", of.dossier().consent());
        return CanonicalJson.text(words).getBytes(StandardCharsets.UTF_8);
    }

    /** Whose IIN the signed words state to be the applicant's: at their head, and wherever the form asks for it. */
    static Set<String> applicants(byte[] signed, Standard standard) {
        var words = JSON.readTree(signed);
        var stated = standard.fields().stream()
                .filter(field -> "iin".equals(field.prefill()))
                .map(field -> words.path("answers").path(field.id()).asString(""));
        return Stream.concat(
                        Stream.of(words.path("applicant").path("iin").asString("")),
                        stated.map(String::strip).filter(answer -> !answer.isEmpty()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Object> document(Handed handed, Offering offering, Map<Long, String> digests) {
        var file = handed.file();
        if (file != null) return Map.of("document", handed.alternative(), "sha256", digests.getOrDefault(file, ""));
        boolean shown = offering.standard().documents().stream()
                .filter(requirement -> requirement.id().equals(handed.requirement()))
                .anyMatch(requirement -> PackageCheck.onlyShown(requirement, handed));
        return Map.of("document", handed.alternative(), shown ? "shown" : "on-paper", true);
    }
}
