package kz.qyzmet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Security;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.engine.StockEngine;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.ThrowAwayAuthority;
import kz.qyzmet.signature.Trust;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Full verifications in a second of one core: a detached CMS by a known signer, a chain of three whose links and lists are known too,
 * as in a server that sees the same people again.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xmx768m"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class SignatureBenchmark {
    private static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant NOON = Instant.parse("2018-07-02T12:00:00Z");
    private static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");
    private static final byte[] DOCUMENT = "Өтініш № 1".getBytes(UTF_8);

    @Param({"RSA", "GOST"})
    public String scheme = "";

    @Param({"ours", "bouncy-castle"})
    public String engine = "";

    private byte[] cms = {};
    private Trust trust = new Trust(java.util.Set.of(), java.util.Set.of());
    private Evidence evidence = new Evidence(NOON, java.util.List.of());

    @Setup
    public void sign() throws Exception {
        // RSA of ours is that of the JDK.
        if (engine.equals("bouncy-castle")) Security.insertProviderAt(new StockEngine(), 1);
        var authority = scheme.equals("GOST")
                ? ThrowAwayAuthority.createGost("QYZMET BENCH", FROM, UNTIL)
                : ThrowAwayAuthority.create("QYZMET BENCH", FROM, UNTIL);
        var key = authority.issue(Subject.person("СЫНАҚОВ СЫНАҚ", "910101500011"), Purpose.SIGN, FROM, UNTIL);
        trust = authority.trust();
        evidence = new Evidence(NOON, authority.lists(1, NOON.minusSeconds(3600), UNTIL));
        cms = Signing.detached(DOCUMENT, key, NOON);
    }

    @Benchmark
    public Verdict verify() {
        var verdict = Verification.verify(cms, DOCUMENT, Policy.signedBy("910101500011"), trust, evidence, NOON);
        if (verdict instanceof Verdict.Valid) return verdict;
        throw new IllegalStateException("Not valid: " + verdict);
    }
}
