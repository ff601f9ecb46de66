package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
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

    private final byte[] file = GOST.person().toPkcs12(PASSWORD);

    @BeforeEach
    void put() {
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
        assertThat(StockEngine.ASKED.get()).isEqualTo(before + 1);

        var verdict = Verification.verify(cms, DOCUMENT, Policy.signedBy(IIN), freshTrust(), freshLists(), NOON);
        assertThat(valid(verdict).content()).isEqualTo(DOCUMENT);
        assertThat(StockEngine.ASKED.get()).isGreaterThan(before + 1);
    }

    @Test
    void what_it_refuses_is_refused() throws Exception {
        var other = "Өтініш № 2".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var cms = signed(GOST.person());
        var verdict = Verification.verify(cms, other, Policy.signedBy(IIN), freshTrust(), freshLists(), NOON);
        refused(verdict, Check.DIGEST_MISMATCH);
        var broken = cms.clone();
        broken[cms.length - 1] ^= 1; // the last byte of the signature value
        refused(
                Verification.verify(broken, DOCUMENT, Policy.signedBy(IIN), freshTrust(), freshLists(), NOON),
                Check.SIGNATURE_WRONG);
    }

    @Test
    void ours_verifies_what_it_has_signed_and_the_other_way_round() throws Exception {
        var its = Signing.detached(DOCUMENT, SigningKey.fromPkcs12(file, PASSWORD), NOON);
        takeAway();
        valid(GOST.judge(its));
        var ours = signed(GOST.person());
        put();
        valid(Verification.verify(ours, DOCUMENT, Policy.signedBy(IIN), freshTrust(), freshLists(), NOON));
    }

    /** Read anew, so that no key is kept that our own engine has made. */
    private static Trust freshTrust() throws Exception {
        var trust = GOST.authority().trust();
        return new Trust(
                Set.of(again(trust.anchors().iterator().next())),
                Set.of(again(trust.intermediates().iterator().next())));
    }

    private static Evidence freshLists() throws Exception {
        var lists = GOST.lists().crls().stream().map(EngineTest::encoded).toList();
        return Evidence.read(NOON, List.copyOf(lists));
    }

    private static byte[] encoded(java.security.cert.X509CRL list) {
        try {
            return list.getEncoded();
        } catch (java.security.cert.CRLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static X509Certificate again(X509Certificate certificate) throws Exception {
        return (X509Certificate) Formats.x509().generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
    }
}
