package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast one thread is. The figures are printed for docs/performance.md; what is demanded is a small part of them, so
 * that only a change of the order of magnitude fails on a busy machine.
 */
@Tag("deep")
class SpeedTest {
    private static final Duration WARMING = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(6);

    @Test
    void full_verifications_of_rsa() {
        var cms = signed(RSA.person());
        assertThat(perSecond("full RSA verifications", () -> valid(RSA.judge(cms))))
                .isGreaterThan(100);
    }

    @Test
    void full_verifications_of_gost() {
        var cms = signed(GOST.person());
        assertThat(perSecond("full GOST verifications", () -> valid(GOST.judge(cms))))
                .isGreaterThan(5);
    }

    @Test
    void full_verifications_of_gost_for_signers_never_seen_before() {
        var subject = Subject.person("СЫНАҚОВ СЫНАҚ", IIN);
        var strangers = Stream.generate(() -> signed(GOST.authority().issue(subject, Purpose.SIGN, FROM, UNTIL)))
                .limit(800) // more than the JDK keeps of read certificates
                .toList();
        long begun = System.nanoTime();
        for (var cms : strangers) valid(GOST.judge(cms));
        double rate = strangers.size() * 1e9 / (System.nanoTime() - begun);
        System.out.printf("SpeedTest: %,.1f full GOST verifications of new signers per second%n", rate);
        assertThat(rate).isGreaterThan(5);
    }

    @Test
    void bare_verifications_of_gost() throws Exception {
        var signer = GOST.scheme().signer(GOST.person().key());
        signer.getOutputStream().write(DOCUMENT);
        var signature = signer.getSignature();
        var key = GOST.person().certificate().getPublicKey();
        assertThat(perSecond(
                        "GOST signature values, key already read",
                        () -> assertThat(GOST.scheme().fits(signature, DOCUMENT, key))
                                .isTrue()))
                .isGreaterThan(20);
    }

    @Test
    void signatures_of_gost() {
        assertThat(perSecond("GOST signatures made", () -> signed(GOST.person())))
                .isGreaterThan(10);
    }

    @Test
    void mebibytes_of_streebog() {
        var mebibyte = new byte[1 << 20];
        assertThat(perSecond("MiB of Streebog-512", () -> GOST.scheme().digest(mebibyte)))
                .isGreaterThan(2);
    }

    private static double perSecond(String what, Runnable action) {
        rate(WARMING, action);
        double rate = rate(MEASURED, action);
        System.out.printf("SpeedTest: %,.1f %s per second%n", rate, what);
        return rate;
    }

    private static double rate(Duration during, Runnable action) {
        long begun = System.nanoTime();
        long times = 0;
        while (System.nanoTime() - begun < during.toNanos()) {
            action.run();
            times++;
        }
        return times * 1e9 / (System.nanoTime() - begun);
    }
}
