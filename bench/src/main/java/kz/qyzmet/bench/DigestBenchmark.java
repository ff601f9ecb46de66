package kz.qyzmet.bench;

import java.security.MessageDigest;
import java.security.Security;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.engine.StockEngine;
import kz.qyzmet.signature.ThrowAwayAuthority;
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

/** Streebog-512: an operation is a MiB, so the figure is MiB in a second of one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xmx768m"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 2)
public class DigestBenchmark {
    private static final String STREEBOG_512 = "1.2.398.3.10.1.3.3";

    @Param({"ours", "bouncy-castle"})
    public String engine = "";

    private final byte[] mebibyte = new byte[1 << 20];

    @Setup
    public void fill() {
        new Random(1).nextBytes(mebibyte);
        // registers the national provider, as any use of the module does
        ThrowAwayAuthority.createGost("QYZMET BENCH", Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        if (engine.equals("bouncy-castle")) Security.insertProviderAt(new StockEngine(), 1);
    }

    @Benchmark
    public byte[] mebibyteOfStreebog() throws Exception {
        return MessageDigest.getInstance(STREEBOG_512).digest(mebibyte);
    }
}
