package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.*;
import static kz.qyzmet.signature.XmlForge.replaced;
import static kz.qyzmet.signature.XmlForge.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** XML that honest people sign, once and several times. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class XmlVerificationTest {
    private static final Policy HIS = Policy.signedBy(IIN);
    private static final Policy HERS = Policy.signedBy(OTHER_IIN).actingFor(BIN);

    private final Bench bench;
    private final byte[] once;

    XmlVerificationTest(Bench bench) {
        this.bench = bench;
        this.once = XmlSigning.enveloped(XmlForge.DOCUMENT, bench.person());
    }

    @Test
    void what_is_signed_is_handed_out_as_it_was_signed() {
        var signature = valid(judge(once, HIS));
        assertThat(signature.iin()).isEqualTo(IIN);
        assertThat(signature.content()).isEqualTo(XmlForge.DOCUMENT);
        assertThat(signature.cms()).isEqualTo(once);
        assertThat(signature.judgedAt()).isEqualTo(NOON);
    }

    @Test
    void it_is_judged_as_any_other_signature() {
        refused(judge(once, Policy.signedBy(OTHER_IIN)), Check.IIN_MISMATCH);
        var byAuthKey = XmlSigning.enveloped(XmlForge.DOCUMENT, bench.authOnly());
        refused(judge(byAuthKey, HIS), Check.KEY_USAGE_WRONG);
        valid(judge(byAuthKey, Policy.signInOf(IIN)));
        var trust = bench.authority().trust();
        undecided(
                XmlVerification.verify(once, HIS, trust, new Evidence(NOON, List.of()), NOON),
                Check.REVOCATION_UNKNOWN);
        refused(
                XmlVerification.verify(once, HIS, bench.stranger().trust(), bench.lists(), NOON),
                Check.CHAIN_UNTRUSTED);
        var revoked = bench.authority().revoke(bench.person().certificate(), FROM.plusSeconds(1));
        refused(XmlVerification.verify(once, HIS, trust, fresh(revoked, NOON), NOON), Check.CERTIFICATE_REVOKED);
    }

    @Test
    void namespaces_attributes_and_line_ends_do_not_matter() {
        var other = """
                \uFEFF<?xml version="1.0" encoding="UTF-8"?>\r
                <a:b xmlns:c='urn:c' xmlns:a="urn:a" z='1' c:y="&lt;2&#10;">\r
                  <c:d xml:lang='kk'>ә &amp; ғ</c:d><e/>\r
                </a:b>\r
                """;
        var signature = valid(judge(XmlSigning.enveloped(other.getBytes(UTF_8), bench.person()), HIS));
        assertThat(signature.content()).asString(UTF_8).isEqualTo("""
                        <a:b xmlns:a="urn:a" xmlns:c="urn:c" z="1" c:y="&lt;2&#xA;">
                          <c:d xml:lang="kk">ә &amp; ғ</c:d><e></e>
                        </a:b>""");
    }

    @Test
    void other_encodings_are_read_as_what_they_say() {
        for (var charset : List.of(UTF_16, Charset.forName("windows-1251"))) {
            var xml = "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?><а>Абай</а>";
            assertThat(valid(judge(XmlSigning.enveloped(xml.getBytes(charset), bench.person()), HIS))
                            .content())
                    .asString(UTF_8)
                    .isEqualTo("<а>Абай</а>");
        }
    }

    @Test
    void what_is_no_text_to_a_reader_is_no_text_of_the_document() {
        var commented = replaced(once, "<сома>1234", "<!-- 0 --><сома>12<!-- 99 -->34");
        assertThat(valid(judge(commented, HIS)).content()).isEqualTo(XmlForge.DOCUMENT);
        var section = replaced(once, "1234", "1<![CDATA[23]]>4");
        assertThat(valid(judge(section, HIS)).content()).isEqualTo(XmlForge.DOCUMENT);
        refused(judge(replaced(once, "1234", "1<![CDATA[2]]><!--3-->4"), HIS), Check.DIGEST_MISMATCH);
    }

    @Test
    void the_second_signer_signs_what_the_first_has_signed() {
        var twice = XmlSigning.enveloped(once, bench.official());
        for (var policies : List.of(List.of(HIS, HERS), List.of(HERS, HIS))) {
            var both = valid(XmlVerification.verifyAll(
                            twice, policies, bench.authority().trust(), bench.lists(), NOON))
                    .together();
            assertThat(both)
                    .extracting(VerifiedSignature::iin)
                    .containsExactlyElementsOf(
                            policies.stream().map(Policy::iin).toList());
            var his = both.get(policies.indexOf(HIS));
            var hers = both.get(policies.indexOf(HERS));
            assertThat(his.content()).isEqualTo(XmlForge.DOCUMENT);
            assertThat(hers.content()).isEqualTo(once);
        }
    }

    @Test
    void a_signer_too_many_or_too_few_is_refused() {
        var twice = XmlSigning.enveloped(once, bench.official());
        refused(judge(twice, HIS), Check.SEVERAL_SIGNERS);
        refused(all(once, HIS, HERS), Check.SIGNER_MISSING);
        refused(judge(XmlForge.DOCUMENT, HIS), Check.NO_SIGNER);
        refused(all(XmlSigning.enveloped(once, bench.person()), HIS, HIS), Check.SIGNER_TWICE);
    }

    @Test
    void seventeen_signatures_are_too_many_to_look_at() {
        var signature = text(once).replaceAll("(?s).*(<ds:Signature .*</ds:Signature>).*", "$1");
        var copies = signature.repeat(Container.MOST_SIGNERS + 1);
        refused(judge(replaced(once, signature, copies), HIS), Check.TOO_LARGE);
    }

    @Test
    void a_report_tells_of_every_signer_the_first_one_first() {
        var report = XmlVerification.report(
                XmlSigning.enveloped(once, bench.official()),
                ANYBODY,
                bench.authority().trust(),
                bench.lists(),
                NOON);
        valid(report.verdict());
        assertThat(report.signers())
                .extracting(signer -> signer.certificate() == null
                        ? ""
                        : signer.certificate().subject().iin())
                .containsExactly(IIN, OTHER_IIN);
    }

    @Test
    void what_could_not_be_verified_is_not_signed() {
        for (var unusable : List.of(
                "",
                "no XML",
                "<a>",
                "<!DOCTYPE a><a/>",
                "<?a b?><a/>",
                text(once).replace("</ds:Signature>", "</ds:Signature><a/>"),
                "<a xmlns:b=\"relative\"/>"))
            assertThatThrownBy(() -> XmlSigning.enveloped(unusable.getBytes(UTF_8), bench.person()))
                    .as(unusable)
                    .isInstanceOf(IllegalArgumentException.class);
    }

    private Verdict judge(byte[] xml, Policy policy) {
        return all(xml, policy);
    }

    private Verdict all(byte[] xml, Policy... policies) {
        return XmlVerification.verifyAll(
                xml, List.of(policies), bench.authority().trust(), bench.lists(), NOON);
    }
}
