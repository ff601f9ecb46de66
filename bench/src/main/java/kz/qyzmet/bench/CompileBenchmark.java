package kz.qyzmet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.compile.Compiler;
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

/** One act from its bytes to its services and findings, warm, on one core; the acts take turns, so the last percentile is the longest act. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xmx768m"})
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 5)
public class CompileBenchmark {
    private record Act(String name, byte[] bytes) {}

    private final List<Act> acts = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        for (var file : Acts.found().files())
            acts.add(new Act(file.getFileName().toString(), Files.readAllBytes(file)));
    }

    @Benchmark
    public Object compile() {
        var act = acts.get(next++ % acts.size());
        var reading = ActReader.read(act.name(), act.bytes());
        return reading instanceof Reading.Read(var text) ? Compiler.compile(text) : reading;
    }
}
