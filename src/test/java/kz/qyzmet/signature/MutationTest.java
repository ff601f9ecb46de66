package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Genuine containers, taken apart and put together wrongly. Nothing breaks the verification, nothing keeps it busy, and
 * whatever it accepts is what its signer signed.
 */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class MutationTest {
    private static final int FEW = 150;
    private static final int MANY = Integer.getInteger("qyzmet.mutations", 100_000) / 2; // half of each scheme
    private static final long SEED = Long.getLong("qyzmet.mutations.seed", 20180702);
    private static final byte[] ANOTHER = "Өтініш № 2".getBytes(UTF_8);
    private static final Duration LONGEST = Duration.ofSeconds(2); // a pause of the machine included
    private static final long MOST_BYTES = 32 << 20;

    /** What somebody really signed: the document, the signed attributes, and by which certificate. */
    private record Signed(String document, Object attributes, X509Certificate certificate) {}

    private final Bench bench;
    private final Map<String, Signed> genuine = new HashMap<>(); // by signature value
    private final List<byte[]> containers = new ArrayList<>();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long slowest;
    private long largest;
    private int accepted;

    MutationTest(Bench bench) throws Exception {
        this.bench = bench;
        var stranger = bench.stranger().issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
        for (var document : List.of(DOCUMENT, ANOTHER))
            for (var key : List.of(bench.person(), bench.official(), bench.authOnly(), stranger)) {
                know(Signing.detached(document, key, NOON), document);
                know(Signing.enclosing(document, key, NOON), document);
            }
        var two = SeveralSignersTest.together(List.of(bench.person(), bench.official()));
        know(two, DOCUMENT);
        var stamped = Signing.enclosing(DOCUMENT, bench.person(), NOON);
        know(stamped(stamped), DOCUMENT);
    }

    private void know(byte[] cms, byte[] document) throws IOException {
        containers.add(ASN1Primitive.fromByteArray(cms).getEncoded("DL"));
        for (var signer : Container.read(cms).signers())
            genuine.put(
                    value(signer),
                    new Signed(
                            HexFormat.of().formatHex(document),
                            Objects.requireNonNull(signer.attributes()),
                            Objects.requireNonNull(signer.certificate()).x509()));
    }

    private byte[] stamped(byte[] cms) throws IOException {
        var value = Container.read(cms).signers().getFirst().signature().getOctets();
        var token = bench.authority().timeStamper(FROM, UNTIL).stamp(value, NOON);
        return UnsignedAttribute.added(
                cms,
                0,
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                        new DERSet(ASN1Primitive.fromByteArray(token))));
    }

    @Test
    void a_few_hundred_wrong_containers_bring_in_nothing_that_was_not_signed() {
        mutate(FEW);
    }

    @Tag("deep")
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    @Test
    void a_hundred_thousand_wrong_containers_bring_in_nothing_that_was_not_signed() {
        long begun = System.nanoTime();
        mutate(MANY);
        System.out.printf(
                "MutationTest: %s, %,d containers judged three times in %d s, %,d times valid, slowest %.1f ms, largest %.1f MiB%n",
                bench, MANY, (System.nanoTime() - begun) / 1_000_000_000, accepted, slowest / 1e6, largest / 1048576.0);
    }

    private void mutate(int rounds) {
        var mutator = new Mutator(SEED, containers);
        for (int round = 0; round < rounds; round++) {
            var cms = mutator.next();
            try {
                judged(cms);
            } catch (RuntimeException | Error broken) {
                throw new AssertionError(
                        "round " + round + " of seed " + SEED + ": "
                                + HexFormat.of().formatHex(cms),
                        broken);
            }
        }
        assertThat(accepted).as("changes in unsigned places are among them").isPositive();
    }

    private void judged(byte[] cms) {
        var trust = bench.authority().trust();
        bounded(() -> Verification.verify(cms, DOCUMENT, Policy.signedBy(IIN), trust, bench.lists(), NOON), cms, true);
        bounded(() -> Verification.verifyEnclosing(cms, Policy.signedBy(IIN), trust, bench.lists(), NOON), cms, false);
        bounded(
                () -> Verification.report(cms, DOCUMENT, ANYBODY, trust, bench.lists(), NOON)
                        .verdict(),
                cms,
                true);
    }

    private interface Judging {
        Verdict verdict();
    }

    private void bounded(Judging judging, byte[] cms, boolean ofDocument) {
        long begun = System.nanoTime();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        var verdict = judging.verdict();
        long bytes = threads.getCurrentThreadAllocatedBytes() - allocated;
        long time = System.nanoTime() - begun;
        slowest = Math.max(slowest, time);
        largest = Math.max(largest, bytes);
        assertThat(time).as("nanoseconds").isLessThan(LONGEST.toNanos());
        assertThat(bytes).as("bytes").isLessThan(MOST_BYTES);
        if (verdict instanceof Verdict.Valid(var signature)) isWhatWasSigned(signature, cms, ofDocument);
    }

    private void isWhatWasSigned(VerifiedSignature signature, byte[] cms, boolean ofDocument) {
        accepted++;
        if (ofDocument) assertThat(signature.content()).isEqualTo(DOCUMENT);
        var content = HexFormat.of().formatHex(signature.content());
        try {
            var signers = Container.read(cms).signers();
            assertThat(signers).isNotEmpty();
            for (var signer : signers) {
                var known = Objects.requireNonNull(genuine.get(value(signer)), "a signature that nobody made");
                assertThat(signer.attributes()).isEqualTo(known.attributes());
                assertThat(content).isEqualTo(known.document());
                assertThat(Objects.requireNonNull(signer.certificate()).x509()).isEqualTo(known.certificate());
            }
            assertThat(signature.certificate())
                    .isIn(bench.person().certificate(), bench.official().certificate());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String value(Container.Signer signer) {
        return HexFormat.of().formatHex(signer.signature().getOctets());
    }
}
