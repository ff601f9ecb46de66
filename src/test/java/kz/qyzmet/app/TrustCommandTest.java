package kz.qyzmet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kz.qyzmet.signature.ThrowAwayAuthority;
import kz.qyzmet.signature.Trust;
import kz.qyzmet.store.StoreFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustCommandTest {
    private static final Trust KNOWN = ThrowAwayAuthority.create(
                    "QYZMET TEST", Instant.parse("2018-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"))
            .trust();

    private record Run(int exit, String out, String err) {}

    @TempDir
    Path data;

    private Path folder;
    private Path root;
    private Path issuing;

    @BeforeEach
    void files() throws Exception {
        folder = data.resolve("trust");
        root = Files.write(data.resolve("root.cer"), only(KNOWN.anchors()).getEncoded());
        issuing = Files.write(
                data.resolve("issuing.cer"), only(KNOWN.intermediates()).getEncoded());
    }

    @Test
    void an_authority_is_trusted_once_its_digest_is_said() throws Exception {
        var shown = run("add", root.toString());
        assertThat(shown.exit()).isOne();
        assertThat(shown.out()).contains("root.cer (root, NOT PINNED)", "QYZMET TEST ROOT", sha256(root), "--sha256");
        assertThat(Trust.read(folder).anchors()).isEmpty();

        assertThat(run("add", root.toString(), "--sha256", sha256(issuing)).exit())
                .isOne();
        assertThat(Trust.read(folder).anchors()).isEmpty();

        assertThat(run("add", root.toString(), "--sha256", asPeopleCopyIt(sha256(root)))
                        .exit())
                .isZero();
        assertThat(Trust.read(folder).anchors()).isEqualTo(KNOWN.anchors());
    }

    @Test
    void several_are_trusted_at_once_and_listed() throws Exception {
        assertThat(run("add", root.toString(), issuing.toString(), "--yes").exit())
                .isZero();
        assertThat(Trust.read(folder)).isEqualTo(KNOWN);
        var listed = run("list");
        assertThat(listed.exit()).isZero();
        assertThat(listed.out()).contains("(root, trusted)", "(below a root, trusted)", sha256(root), sha256(issuing));
    }

    @Test
    void a_file_that_nobody_confirmed_is_refused_in_one_sentence() throws Exception {
        assertThat(run("add", root.toString(), "--yes").exit()).isZero();
        var stray = Files.copy(issuing, folder.resolve("stray.pem"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.read(folder))
                .withMessageContaining("stray.pem is not pinned");
        assertThatThrownBy(() -> TrustDirectory.refuseUnusable(data))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("./qyzmet trust add " + stray);
        assertThat(run("list").exit()).isOne();
    }

    @Test
    void a_file_replaced_by_another_is_refused() throws Exception {
        run("add", root.toString(), "--yes");
        var kept = folder.resolve(sha256(root) + ".cer");
        Files.copy(issuing, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatIllegalArgumentException().isThrownBy(() -> Trust.read(folder));
    }

    @Test
    void a_folder_from_before_digests_were_asked_for_is_pinned_in_place() throws Exception {
        Files.createDirectories(folder);
        var old = Files.move(root, folder.resolve("root.crt"));
        assertThatIllegalArgumentException().isThrownBy(() -> Trust.read(folder));
        assertThat(run("add", "--yes", old.toString()).exit()).isZero();
        assertThat(Trust.read(folder).anchors()).isEqualTo(KNOWN.anchors());
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        assertThat(folder.resolve("trust.sha256")).content().isEqualTo(sha256(old) + "  root.crt\n");
    }

    @Test
    void digests_that_an_editor_left_without_an_end_of_line_are_kept_apart() throws Exception {
        run("add", root.toString(), "--yes");
        var pins = folder.resolve("trust.sha256");
        Files.writeString(pins, Files.readString(pins).stripTrailing());
        assertThat(run("add", issuing.toString(), "--yes").exit()).isZero();
        assertThat(Trust.read(folder)).isEqualTo(KNOWN);
    }

    @Test
    void the_digest_is_there_before_the_file_so_that_what_breaks_off_between_stops_nothing() throws Exception {
        var obstacle = Files.createDirectories(folder.resolve(sha256(root) + ".cer.new"));
        assertThat(run("add", root.toString(), "--yes").exit()).isEqualTo(2);
        assertThat(folder.resolve("trust.sha256")).content().contains(sha256(root));
        assertThat(Trust.read(folder).anchors()).isEmpty();

        Files.delete(obstacle);
        assertThat(run("add", root.toString(), "--yes").exit()).isZero();
        assertThat(Trust.read(folder).anchors()).isEqualTo(KNOWN.anchors());
    }

    @Test
    void what_is_no_certificate_is_said_to_be_none() throws Exception {
        var wrong = Files.writeString(data.resolve("wrong.cer"), "nothing");
        var run = run("add", wrong.toString(), "--yes");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("wrong.cer");
        assertThat(run("add", data.resolve("absent.cer").toString()).exit()).isEqualTo(2);
    }

    @Test
    void nobody_is_trusted_where_there_is_no_folder() {
        assertThat(Trust.read(folder).anchors()).isEmpty();
        assertThat(run("list").out()).startsWith("Nobody is trusted");
    }

    private Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of("trust"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--trust", folder.toString()));
        int exit = Qyzmet.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    private static X509Certificate only(java.util.Set<X509Certificate> certificates) {
        return certificates.iterator().next();
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static String asPeopleCopyIt(String hex) {
        return HexFormat.ofDelimiter(":")
                .withUpperCase()
                .formatHex(HexFormat.of().parseHex(hex));
    }
}
