package kz.qyzmet.imports;

import java.util.List;
import kz.qyzmet.compile.Finding;

/** What a finding is called when the text is compiled again: the same words wrong in the same way at the same place. */
public final class FindingKey {
    private FindingKey() {}

    public static String of(Finding finding) {
        return String.join(
                "/",
                finding.code().name(),
                String.valueOf(finding.regulation()),
                finding.place().ref(),
                finding.quote());
    }

    /** What and where: {@code NUMERAL_WORD_MISMATCH/1/5.3}. */
    static String withoutQuote(String key) {
        return String.join("/", List.of(key.split("/", 4)).subList(0, 3));
    }
}
