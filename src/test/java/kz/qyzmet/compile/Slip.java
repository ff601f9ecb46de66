package kz.qyzmet.compile;

import java.util.Set;

/**
 * A slip planted in a text.
 *
 * @param kind what was done to the text
 * @param text with the slip
 * @param codes any of them tells it rightly
 * @param refs the items or paragraphs where it is; a finding must be at one of them, or name it as its second place
 */
record Slip(String kind, String text, Set<Code> codes, Set<String> refs) {
    boolean toldBy(Finding finding) {
        return codes.contains(finding.code())
                && (refs.contains(finding.place().ref())
                        || refs.contains(finding.second().ref()));
    }
}
