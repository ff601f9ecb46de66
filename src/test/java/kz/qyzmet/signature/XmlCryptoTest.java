package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.*;
import static kz.qyzmet.signature.XmlForge.replaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The npm package xml-crypto, another implementation by other people, must agree with ours on RSA in both directions. */
class XmlCryptoTest {
    private static final Path SOURCE = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/xml-crypto");
    private static final int PATIENCE = 120; // seconds for npm, which asks a network

    @BeforeAll
    static void xml_crypto_is_there() throws Exception {
        Files.createDirectories(FOLDER);
        for (var file : List.of("package.json", "package-lock.json", "xml-crypto.mjs"))
            Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        boolean present = Files.exists(FOLDER.resolve("node_modules/xml-crypto/package.json")) || installed();
        if (!present) System.err.println("XmlCryptoTest skipped: xml-crypto cannot be had (node, npm, network)");
        assumeTrue(present, "xml-crypto cannot be had");
        pem("person.pem", "CERTIFICATE", RSA.person().certificate().getEncoded());
        pem("official.pem", "CERTIFICATE", RSA.official().certificate().getEncoded());
        pem("seal.pem", "CERTIFICATE", RSA.seal().certificate().getEncoded());
        pem("person.key", "PRIVATE KEY", RSA.person().key().getEncoded());
    }

    @Test
    void xml_crypto_verifies_what_we_sign_and_sees_the_same_content() throws Exception {
        var ours = XmlSigning.enveloped(XmlForge.DOCUMENT, RSA.person());
        assertThat(verify(ours, "person.pem")).as(XmlCryptoTest::said).isZero();
        assertThat(read("signed.xml")).isEqualTo(valid(judge(ours)).content());
        assertThat(verify(ours, "official.pem")).isOne();
        assertThat(verify(replaced(ours, "1234", "1235"), "person.pem")).isOne();
    }

    @Test
    void xml_crypto_verifies_a_message_that_we_sign() throws Exception {
        var ours = XmlSigning.soap(XmlForge.MESSAGE, RSA.seal());
        assertThat(verify(ours, "seal.pem")).as(XmlCryptoTest::said).isZero();
        var trust = RSA.authority().trust();
        var report = SoapVerification.report(ours, Policy.sealedBy(BIN), trust, RSA.lists(), NOON);
        assertThat(read("signed.xml")).isEqualTo(valid(report.verdict()).content());
        assertThat(verify(replaced(ours, "сұраныс", "жауап"), "seal.pem")).isOne();
    }

    @Test
    void we_verify_what_xml_crypto_signs() throws Exception {
        for (var document : List.of(
                new String(XmlForge.DOCUMENT, UTF_8),
                "<a:b xmlns:a=\"urn:a\" z=\"1\" y='2'>\n <c>ә &amp; ғ</c>\n</a:b>")) {
            Files.writeString(FOLDER.resolve("document.xml"), document);
            assertThat(node("xml-crypto.mjs", "sign", "document.xml", "theirs.xml", "person.key", "person.pem"))
                    .as(XmlCryptoTest::said)
                    .isZero();
            var theirs = read("theirs.xml");
            assertThat(valid(judge(theirs)).content())
                    .isEqualTo(CanonicalXml.EXCLUSIVE.of(XmlForge.parsed(document.getBytes(UTF_8))));
            refused(judge(replaced(theirs, "<ds:SignatureValue>", "<ds:SignatureValue>AAAA")), Check.SIGNATURE_WRONG);
        }
    }

    private static Verdict judge(byte[] xml) {
        return XmlVerification.verify(xml, Policy.signedBy(IIN), RSA.authority().trust(), RSA.lists(), NOON);
    }

    private static int verify(byte[] xml, String certificate) throws Exception {
        Files.write(FOLDER.resolve("ours.xml"), xml);
        return node("xml-crypto.mjs", "verify", "ours.xml", certificate, "signed.xml");
    }

    private static boolean installed() throws InterruptedException {
        try {
            return run(List.of("npm", "ci", "--ignore-scripts", "--no-progress", "--fetch-retries=0")) == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static int node(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("said").toFile())
                .start();
        if (process.waitFor(PATIENCE, TimeUnit.SECONDS)) return process.exitValue();
        process.destroyForcibly();
        return -1;
    }

    private static byte[] read(String file) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(file));
    }

    private static String said() {
        try {
            return Files.readString(FOLDER.resolve("said"));
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        }
    }

    private static void pem(String name, String label, byte[] der) throws IOException {
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        Files.writeString(
                FOLDER.resolve(name), "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n");
    }
}
