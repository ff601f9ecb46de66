package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second implementation must agree with ours, in both directions. */
class OpenSslTest {
    @TempDir
    static Path directory;

    @BeforeAll
    static void openssl_is_there() throws Exception {
        boolean present;
        try {
            present = openssl("version") == 0;
        } catch (IOException absent) {
            present = false;
        }
        if (!present) System.err.println("OpenSslTest skipped: no openssl on the PATH");
        assumeTrue(present, "no openssl on the PATH");
    }

    @BeforeEach
    void files() throws Exception {
        write("document", DOCUMENT);
        pem("root.pem", "CERTIFICATE", RSA.authority().root().certificate().getEncoded());
        pem(
                "issuing.pem",
                "CERTIFICATE",
                RSA.authority().issuing().certificate().getEncoded());
        var authorities =
                Files.readString(directory.resolve("root.pem")) + Files.readString(directory.resolve("issuing.pem"));
        Files.writeString(directory.resolve("authorities.pem"), authorities);
        pem("person.pem", "CERTIFICATE", RSA.person().certificate().getEncoded());
        pem("person.key", "PRIVATE KEY", RSA.person().key().getEncoded());
    }

    @Test
    void openssl_verifies_what_we_sign() throws Exception {
        write("ours.cms", signed(RSA.person()));
        assertThat(openssl(verify("document"))).as(OpenSslTest::said).isZero();
        write("another", new byte[] {1});
        assertThat(openssl(verify("another"))).isNotZero();
    }

    @Test
    void we_verify_what_openssl_signs() throws Exception {
        for (var option : List.of("-nosmimecap", "-cades", "-keyid")) {
            var sign = "cms -sign -binary -md sha256 -outform DER -in document -signer person.pem -inkey person.key"
                    + " -out theirs.cms " + option;
            assertThat(openssl(sign.split(" "))).isZero();
            assertThat(valid(RSA.judge(Files.readAllBytes(directory.resolve("theirs.cms"))))
                            .content())
                    .isEqualTo(DOCUMENT);
        }
    }

    @Test
    void we_refuse_what_openssl_signs_by_sha_1() throws Exception {
        var sign = "cms -sign -binary -md sha1 -outform DER -in document -signer person.pem -inkey person.key"
                + " -out weak.cms";
        assertThat(openssl(sign.split(" "))).isZero();
        refused(RSA.judge(Files.readAllBytes(directory.resolve("weak.cms"))), Check.WEAK_ALGORITHM);
    }

    private static String[] verify(String document) {
        return ("cms -verify -binary -inform DER -in ours.cms -content " + document
                        + " -CAfile authorities.pem -purpose any -attime " + NOON.getEpochSecond()
                        + " -out /dev/null")
                .split(" ");
    }

    private static int openssl(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("openssl"), Stream.of(arguments)).toList();
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private static String said() {
        try {
            return Files.readString(directory.resolve("said"));
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        }
    }

    private static void pem(String name, String label, byte[] der) throws IOException {
        var text = "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END "
                + label + "-----\n";
        Files.writeString(directory.resolve(name), text);
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Files.write(directory.resolve(name), bytes);
    }
}
