package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Genuine XML and SOAP, changed where it matters. Nothing breaks the verification, and what it accepts is what was signed. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class XmlMutationTest {
    private static final int FEW = 300;
    private static final int MANY = Integer.getInteger("qyzmet.mutations", 100_000); // of each scheme
    private static final long SEED = Long.getLong("qyzmet.mutations.seed", 20180702);
    private static final Duration LONGEST = Duration.ofSeconds(2); // a pause of the machine included
    private static final long MOST_BYTES = 32 << 20;

    private final Bench bench;
    private final List<byte[]> genuine;
    private final Set<String> signedContents = new HashSet<>();
    private final TreeMap<String, Integer> outcomes = new TreeMap<>();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long slowest;
    private long largest;

    XmlMutationTest(Bench bench) {
        this.bench = bench;
        var once = XmlSigning.enveloped(XmlForge.DOCUMENT, bench.person());
        var other = XmlForge.replaced(XmlForge.MESSAGE, "сұраныс", "жауап");
        this.genuine = List.of(
                once,
                XmlSigning.enveloped(once, bench.official()),
                XmlSigning.enveloped(XmlForge.replaced(XmlForge.DOCUMENT, "1234", "1000"), bench.official()),
                XmlSigning.soap(XmlForge.MESSAGE, bench.seal()),
                XmlSigning.soap(other, bench.seal()));
        for (var message : genuine)
            for (var content : accepted(message).toList()) signedContents.add(new String(content, UTF_8));
        assertThat(signedContents).hasSize(5);
    }

    @Test
    void a_few_hundred_wrong_messages_bring_in_nothing_that_was_not_signed() throws Exception {
        mutate(FEW);
    }

    @Tag("deep")
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    @Test
    void a_hundred_thousand_wrong_messages_bring_in_nothing_that_was_not_signed() throws Exception {
        long begun = System.nanoTime();
        mutate(MANY);
        System.out.printf(
                "XmlMutationTest: %s, %,d messages judged twice in %d s, slowest %.1f ms, largest %.1f MiB, %s%n",
                bench, MANY, (System.nanoTime() - begun) / 1_000_000_000, slowest / 1e6, largest / 1048576.0, outcomes);
    }

    private void mutate(int rounds) throws Exception {
        outcomes.clear();
        var mutator = new XmlMutator(SEED, genuine);
        for (int round = 0; round < rounds; round++) {
            var message = mutator.next();
            try {
                judged(message);
            } catch (RuntimeException | Error broken) {
                throw new AssertionError(
                        "round " + round + " of seed " + SEED + ": " + new String(message, UTF_8), broken);
            }
        }
        assertThat(outcomes).as("changes that nobody can see are among them").containsKey("VALID");
    }

    private void judged(byte[] message) {
        long begun = System.nanoTime();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        var contents = accepted(message).toList();
        largest = Math.max(largest, threads.getCurrentThreadAllocatedBytes() - allocated);
        slowest = Math.max(slowest, System.nanoTime() - begun);
        assertThat(slowest).as("nanoseconds").isLessThan(LONGEST.toNanos());
        assertThat(largest).as("bytes of both judgements").isLessThan(MOST_BYTES);
        assertThat(contents).allSatisfy(content -> assertThat(signedContents).contains(new String(content, UTF_8)));
    }

    /** What is handed out of it by either verification, whoever signed. */
    private Stream<byte[]> accepted(byte[] message) {
        var trust = bench.authority().trust();
        var xml = XmlVerification.report(message, ANYBODY, trust, bench.lists(), NOON);
        var soap = SoapVerification.report(message, Policy.sealedBy(BIN), trust, bench.lists(), NOON);
        return Stream.of(xml.verdict(), soap.verdict()).flatMap(verdict -> {
            findings(verdict).forEach(check -> outcomes.merge(check.name(), 1, Integer::sum));
            if (!(verdict instanceof Verdict.Valid(var signature))) return Stream.empty();
            outcomes.merge("VALID", 1, Integer::sum);
            return signature.together().stream().map(VerifiedSignature::content);
        });
    }
}
