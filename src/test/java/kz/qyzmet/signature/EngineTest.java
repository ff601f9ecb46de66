package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.Security;
import kz.qyzmet.engine.StockEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * An engine of the operator's in the place of ours: a JCA provider that stands before ours and answers to the national
 * identifiers. Its keys are of its own classes and need not say more of themselves than their public encoding.
 */
@Isolated
class EngineTest {
    private static final char[] PASSWORD = "сынақ".toCharArray();

    private Bench bench = GOST;
    private byte[] file = new byte[0];

    /** With an authority of its own: the JDK keeps certificates that it has read, with the keys that an engine has made of them. */
    @BeforeEach
    void begin() {
        put();
        bench = Bench.of("ENGINE", ThrowAwayAuthority::createGost);
        file = bench.person().toPkcs12(PASSWORD);
    }

    private static void put() {
        Security.insertProviderAt(new StockEngine(), 1);
    }

    @AfterEach
    void takeAway() {
        Security.removeProvider("StockEngine");
    }

    @Test
    void it_signs_and_verifies_all_there_is_to_verify() throws Exception {
        var before = StockEngine.ASKED.get();
        var key = SigningKey.fromPkcs12(file, PASSWORD);
        assertThat(key.key().getEncoded()).as("the engine's own key").isEmpty();
        var cms = Signing.detached(DOCUMENT, key, NOON);
        var signed = StockEngine.ASKED.get();
        assertThat(signed).isGreaterThan(before);

        var verdict = bench.judge(cms);
        assertThat(valid(verdict).content()).isEqualTo(DOCUMENT);
        assertThat(StockEngine.ASKED.get()).isGreaterThan(signed);
    }

    @Test
    void what_it_refuses_is_refused() throws Exception {
        var other = "Өтініш № 2".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var cms = signed(bench.person());
        var verdict = Verification.verify(
                cms, other, Policy.signedBy(IIN), bench.authority().trust(), bench.lists(), NOON);
        refused(verdict, Check.DIGEST_MISMATCH);
        var broken = cms.clone();
        broken[cms.length - 1] ^= 1; // the last byte of the signature value
        refused(bench.judge(broken), Check.SIGNATURE_WRONG);
    }

    @Test
    void ours_verifies_what_it_has_signed_and_the_other_way_round() throws Exception {
        var its = Signing.detached(DOCUMENT, SigningKey.fromPkcs12(file, PASSWORD), NOON);
        takeAway();
        valid(bench.judge(its));
        var ours = signed(bench.person());
        put();
        valid(bench.judge(ours));
    }
}
