package kz.qyzmet.corporation;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Link;
import kz.qyzmet.web.SigningForm;
import kz.qyzmet.web.TimeLeft;
import org.jspecify.annotations.Nullable;

/**
 * The dense screen of a draft: the form and the documents side by side while something is missing or being corrected, then what will
 * be signed, and the signature.
 *
 * @param check the paragraph that gives the minutes for the check, null where the act gives none
 * @param left how those minutes stand, null where there are none
 * @param signing null while the package is incomplete or open for correction, and where the paper form is signed by hand
 * @param accepting the same where the paper form is signed by hand; null elsewhere
 * @param missing names of the documents that are not there
 */
record DraftView(
        List<Link> navigation,
        Head head,
        int version,
        @Nullable Chip check,
        @Nullable TimeLeft left,
        @Nullable Said said,
        boolean stale,
        boolean failed,
        List<Field> fields,
        List<Need> needs,
        Field consent,
        @Nullable Chip consentRule,
        @Nullable SigningForm signing,
        @Nullable Acceptance accepting,
        List<Fact> facts,
        List<String> missing) {

    /**
     * A requirement of the standard.
     *
     * @param scan null where every alternative is only shown
     * @param handed what was handed in already, null for nothing
     */
    record Need(
            Field alternatives,
            @Nullable Field scan,
            Chip chip,
            @Nullable String handed) {}

    /**
     * What is said when a package on paper is accepted.
     *
     * @param originals a checkbox for each copy to be compared with its original
     * @param rule the paragraph that says so; null where there is nothing to compare
     */
    record Acceptance(List<Field> originals, @Nullable Chip rule) {
        boolean failed() {
            return originals.stream().anyMatch(original -> original.error() != null);
        }
    }

    /** An answer or a document as it will be signed. */
    record Fact(String label, String value) {}

    List<Field> questions() {
        var documents = needs.stream().flatMap(need -> Stream.of(need.alternatives()));
        var signature = signing == null ? Stream.<Field>empty() : signing.fields().stream();
        var originals = accepting == null ? Stream.<Field>empty() : accepting.originals().stream();
        return Stream.of(fields.stream(), documents, Stream.of(consent), signature, originals)
                .flatMap(all -> all)
                .toList();
    }
}
