package kz.qyzmet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.qyzmet.signature.Check;
import kz.qyzmet.signature.Finding;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.web.TestFrames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultPapersTest {
    @ParameterizedTest
    @EnumSource(names = {"REVOCATION_UNKNOWN", "REVOCATION_STALE"})
    void whoever_reads_a_paper_is_not_spoken_to_as_its_signer(Check open) {
        var told = ResultPapers.told(
                TestFrames.at(Instant.EPOCH), new Verdict.Indeterminate(List.of(new Finding(open, ""))));
        assertThat(told.good()).isFalse();
        assertThat(told.sentence()).contains("лауазымды адамның кілтін").doesNotContain("кілтіңіз", "сақталды");
    }
}
