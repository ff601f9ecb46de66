package kz.qyzmet.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.qyzmet.compile.Finding;
import kz.qyzmet.journal.Sha256;

/**
 * What a finding is called when the text is compiled again: the same words wrong in the same way at the same places,
 * {@code PARAGRAPHS_DISAGREE/1/5.3/8.2/0a1b2c3d4e5f6071}. Of the words it has a digest: they may be long, and name somebody.
 */
public final class FindingKey {
    private static final int DIGITS = 16;

    private FindingKey() {}

    public static String of(Finding finding) {
        var words = List.of(finding.quote(), finding.arguments()).toString();
        return String.join(
                "/",
                finding.code().name(),
                String.valueOf(finding.regulation()),
                finding.place().ref(),
                finding.second().ref(),
                Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS));
    }
}
