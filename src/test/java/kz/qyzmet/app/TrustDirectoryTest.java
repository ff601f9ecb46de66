package kz.qyzmet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import kz.qyzmet.signature.Check;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.Finding;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.ThrowAwayAuthority;
import kz.qyzmet.signature.TrustFolder;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustDirectoryTest {
    private static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-12-31T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T06:00:00Z");
    private static final byte[] DOCUMENT = {1, 2, 3};
    private static final String IIN = "971010600205";

    private final ThrowAwayAuthority authority = ThrowAwayAuthority.create("QYZMET TEST", FROM, UNTIL);
    private final byte[] signed =
            Signing.detached(DOCUMENT, authority.issue(Subject.person("Aigul", IIN), Purpose.SIGN, FROM, UNTIL), NOW);

    @TempDir
    Path folder;

    private EvidenceSource source;

    @BeforeEach
    void trustTheAuthority() throws Exception {
        for (var each : authority.trust().anchors()) add("root.cer", each);
        for (var each : authority.trust().intermediates()) add("issuing.cer", each);
        source = TrustDirectory.in(folder, () -> NOW);
    }

    private void add(String name, X509Certificate certificate) throws Exception {
        var file = Files.write(folder.resolve(name), certificate.getEncoded());
        new TrustFolder(folder).entries(file).forEach(new TrustFolder(folder)::pin);
    }

    @Test
    void a_half_copied_list_leaves_signatures_undecided_until_it_is_whole() throws Exception {
        publish(1);
        assertThat(verdict()).isInstanceOf(Verdict.Valid.class);

        var list = folder.resolve("0.crl");
        var whole = Files.readAllBytes(list);
        Files.write(list, Arrays.copyOf(whole, whole.length / 2));
        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Indeterminate.class,
                        open -> assertThat(open.findings())
                                .extracting(Finding::check)
                                .contains(Check.REVOCATION_UNKNOWN));

        Files.write(list, whole);
        assertThat(verdict()).isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void a_file_that_is_no_list_takes_nothing_from_the_others() throws Exception {
        publish(1);
        Files.writeString(folder.resolve("page.crl"), "<html>not found</html>");
        Files.createFile(folder.resolve("empty.crl"));
        Files.createDirectory(folder.resolve("folder.crl"));
        assertThat(verdict()).isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void what_was_parsed_is_kept_while_its_file_stays_the_same() throws Exception {
        publish(1);
        var lists = source.evidence(NOW).crls();
        var trust = source.trust();
        assertThat(source.evidence(NOW).crls())
                .usingElementComparator(TrustDirectoryTest::identity)
                .hasSameElementsAs(lists);
        assertThat(source.trust()).isSameAs(trust);

        publish(2);
        assertThat(source.evidence(NOW).crls()).hasSameSizeAs(lists).doesNotContainAnyElementsOf(lists);
    }

    @Test
    void a_pin_taken_back_counts_at_once() throws Exception {
        assertThat(source.trust().anchors()).hasSize(1);
        Files.writeString(folder.resolve(TrustFolder.PINS), "");
        assertThatIllegalArgumentException().isThrownBy(source::trust).withMessageContaining("is not pinned");
    }

    private void publish(long number) throws Exception {
        var lists = authority.lists(number, NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(5)));
        for (int i = 0; i < lists.size(); i++)
            Files.write(folder.resolve(i + ".crl"), lists.get(i).getEncoded());
    }

    private Verdict verdict() {
        var policy = new Policy(Purpose.SIGN, IIN, null, Policy.DAILY);
        return Verification.verify(signed, DOCUMENT, policy, source.trust(), source.evidence(signed, NOW), NOW);
    }

    private static int identity(X509CRL one, X509CRL other) {
        return Integer.compare(System.identityHashCode(one), System.identityHashCode(other));
    }
}
