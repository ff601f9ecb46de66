package kz.qyzmet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.prove.Proof;
import kz.qyzmet.prove.Prover;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RegulationFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The proof of one regulation for 21 years; the shipped ones take turns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xmx768m"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ProofBenchmark {
    private List<Offering> offerings = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        var files = Path.of(System.getProperty("qyzmet.home", "."), "src/main/resources");
        offerings = Loader.load(RegulationFiles.under(files)).offerings();
    }

    @Benchmark
    public Proof prove() {
        return Prover.prove(offerings.get(next++ % offerings.size()));
    }
}
