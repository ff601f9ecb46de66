package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.*;
import static kz.qyzmet.signature.XmlForge.ds;
import static kz.qyzmet.signature.XmlForge.edited;
import static kz.qyzmet.signature.XmlForge.piece;
import static kz.qyzmet.signature.XmlForge.replaced;
import static kz.qyzmet.signature.XmlForge.resigned;
import static kz.qyzmet.signature.XmlForge.soap;
import static kz.qyzmet.signature.XmlForge.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Messages of the state gateway: the signed body, what is not it, and what has been here before. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class SoapVerificationTest {
    private static final Policy ITS = Policy.sealedBy(BIN);
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Bench bench;
    private final byte[] signed;
    private final Set<String> seen = new HashSet<>();
    private final Freshness freshness = new Freshness(WINDOW, (signer, message, _) -> seen.add(signer + " " + message));

    SoapVerificationTest(Bench bench) {
        this.bench = bench;
        this.signed = XmlSigning.soap(XmlForge.MESSAGE, bench.seal());
    }

    @Test
    void the_body_is_handed_out_as_it_was_signed() {
        var signature = valid(judge(signed));
        assertThat(signature.bin()).isEqualTo(BIN);
        assertThat(signature.purpose()).isEqualTo(Purpose.SEAL);
        assertThat(signature.content())
                .asString(UTF_8)
                .startsWith("<soapenv:Body xmlns:soapenv=")
                .endsWith("</soapenv:Body>")
                .contains("<data>сұраныс</data>")
                .doesNotContain("Header");
        assertThat(SoapMessage.of(signature)).contains(new SoapMessage(XmlForge.MESSAGE_ID, NOON, "QYZMET_TEST"));
    }

    @Test
    void a_header_is_added_where_there_is_none_and_an_identifier_is_kept() {
        var bare = replaced(XmlForge.MESSAGE, "<soapenv:Header/>", "");
        valid(judge(XmlSigning.soap(bare, bench.seal())));
        var named = replaced(
                XmlForge.MESSAGE,
                "<soapenv:Body>",
                "<soapenv:Body xmlns:u=\"" + XmlProfile.WSU + "\" u:Id=\"денесі\">");
        var own = XmlSigning.soap(named, bench.seal());
        assertThat(text(own)).contains("URI=\"#денесі\"");
        seen.clear();
        valid(judge(own));
    }

    @Test
    void a_citizens_signed_document_travels_inside_and_is_judged_on_its_own() throws Exception {
        var citizen = XmlSigning.enveloped(XmlForge.DOCUMENT, bench.person());
        for (var inside : List.of(text(citizen), "<![CDATA[" + text(citizen) + "]]>")) {
            seen.clear();
            var body = valid(judge(XmlSigning.soap(replaced(XmlForge.MESSAGE, "сұраныс", inside), bench.seal())))
                    .content();
            var data =
                    (Element) XmlForge.parsed(body).getElementsByTagName("data").item(0);
            var document = data.getFirstChild() instanceof Element element
                    ? CanonicalXml.EXCLUSIVE.of(element)
                    : data.getTextContent().getBytes(UTF_8);
            assertThat(valid(XmlVerification.verify(
                                    document,
                                    Policy.signedBy(IIN),
                                    bench.authority().trust(),
                                    bench.lists(),
                                    NOON))
                            .content())
                    .isEqualTo(XmlForge.DOCUMENT);
        }
    }

    @Test
    void it_is_judged_as_any_other_signature() {
        refused(judge(signed, Policy.signedBy(IIN)), Check.KEY_USAGE_WRONG, Check.CERTIFICATE_WITHOUT_IIN);
        refused(judge(signed, Policy.sealedBy("990140000016")), Check.BIN_MISMATCH);
        assertThat(seen).as("nothing is noted that was not taken").isEmpty();
    }

    @Test
    void case_37_another_body() {
        refused(judge(replaced(signed, "сұраныс", "сұраныс2")), Check.DIGEST_MISMATCH);
        refused(
                judge(replaced(signed, XmlForge.MESSAGE_ID, XmlForge.MESSAGE_ID.replace('0', '1'))),
                Check.DIGEST_MISMATCH);
        valid(judge(replaced(signed, "<soapenv:Header>", "<soapenv:Header><жол xmlns=\"urn:a\">1</жол>")));
    }

    @Test
    void case_54_identifiers_that_stand_twice() throws Exception {
        var id = identifier();
        try (var all = new AutoCloseableSoftAssertions()) {
            for (var twin : List.of("Id", "ID", "id", "xml:id", "wsu:Id")) {
                var there = "<а xmlns:wsu=\"%s\" %s=\"%s\"/>".formatted(XmlProfile.WSU, twin, id);
                var twice = edited(signed, document -> soap(document, "Header").appendChild(piece(document, there)));
                seen.clear();
                all.assertThat(findings(judge(twice))).as(twin).containsExactly(Check.XML_STRUCTURE);
            }
        }
        refused(judge(edited(signed, document -> soap(document, "Body").setAttribute("Id", id))), Check.XML_STRUCTURE);
        refused(
                judge(resigned(signed, bench.seal(), document -> {
                    soap(document, "Body").removeAttributeNS(XmlProfile.WSU, "Id");
                    soap(document, "Body").setAttribute("Id", id);
                    XmlForge.digest(document, CanonicalXml.EXCLUSIVE.of(soap(document, "Body")), bench.scheme());
                })),
                Check.XML_REFERENCE_SCOPE);
    }

    @Test
    void case_63_a_signed_body_moved_aside_for_another() throws Exception {
        for (var other : List.of("", " wsu:Id=\"other\"", " Id=\"other\"")) {
            var wrapped = edited(signed, document -> {
                var body = soap(document, "Body");
                var root = document.getDocumentElement();
                root.appendChild(other(document, other));
                soap(document, "Header")
                        .appendChild(document.createElement("ескі"))
                        .appendChild(body);
            });
            if (bench.equals(RSA)) assertThat(NaiveXml.accepts(naive(wrapped))).isTrue();
            refused(judge(wrapped), Check.WSS_SCOPE);
        }
        var renamed = edited(signed, document -> {
            var body = soap(document, "Body");
            var aside = document.renameNode(body, "urn:a", "а");
            document.getDocumentElement().appendChild(other(document, " wsu:Id=\"other\""));
            soap(document, "Header").appendChild(aside);
        });
        refused(judge(renamed), Check.XML_REFERENCE_SCOPE);
    }

    @Test
    void case_63_bodies_headers_and_signatures_that_are_not_one_at_its_place() throws Exception {
        var misplaced = new LinkedHashMap<String, XmlForge.Edit>();
        misplaced.put("a second body", document -> root(document).appendChild(other(document, "")));
        misplaced.put(
                "a body before the header",
                document -> root(document).insertBefore(other(document, ""), soap(document, "Header")));
        misplaced.put(
                "a second header",
                document -> root(document).appendChild(soap(document, "Header").cloneNode(false)));
        misplaced.put("a stranger", document -> root(document).appendChild(document.createElement("а")));
        misplaced.put("the header last", document -> root(document).appendChild(soap(document, "Header")));
        misplaced.put(
                "a second security header",
                document ->
                        soap(document, "Header").appendChild(security(document).cloneNode(true)));
        misplaced.put(
                "a second signature",
                document ->
                        security(document).appendChild(ds(document, "Signature").cloneNode(true)));
        misplaced.put(
                "a signature beside the security header",
                document -> soap(document, "Header")
                        .appendChild(ds(document, "Signature").cloneNode(false)));
        misplaced.put("no body", document -> root(document).removeChild(soap(document, "Body")));
        misplaced.put("a body in the body", document -> {
            soap(document, "Body").appendChild(other(document, ""));
            XmlForge.digest(document, CanonicalXml.EXCLUSIVE.of(soap(document, "Body")), bench.scheme());
        });
        try (var all = new AutoCloseableSoftAssertions()) {
            for (var each : misplaced.entrySet()) {
                seen.clear();
                all.assertThat(findings(judge(resigned(signed, bench.seal(), each.getValue()))))
                        .as(each.getKey())
                        .containsExactly(Check.WSS_SCOPE);
            }
        }
    }

    @Test
    void what_is_no_soap_1_1_is_unreadable() {
        refused(judge(XmlForge.DOCUMENT), Check.SIGNATURE_MALFORMED);
        refused(
                judge(replaced(signed, SoapEnvelope.SOAP, "http://www.w3.org/2003/05/soap-envelope")),
                Check.SIGNATURE_MALFORMED);
    }

    @Test
    void case_63_a_security_header_for_somebody_else() throws Exception {
        refused(
                judge(edited(
                        signed,
                        document ->
                                security(document).setAttributeNS(SoapEnvelope.SOAP, "soapenv:actor", "urn:other"))),
                Check.WSS_SCOPE);
    }

    @Test
    void case_63_a_header_signed_instead_of_the_body() throws Exception {
        var ofHeader = resigned(signed, bench.seal(), document -> {
            var block = (Element) soap(document, "Header")
                    .insertBefore(
                            piece(document, "<а xmlns:wsu=\"%s\" wsu:Id=\"h\">1</а>".formatted(XmlProfile.WSU)),
                            security(document));
            ds(document, "Reference").setAttribute("URI", "#h");
            XmlForge.digest(document, CanonicalXml.EXCLUSIVE.of(block), bench.scheme());
        });
        if (bench.equals(RSA)) assertThat(NaiveXml.accepts(naive(ofHeader))).isTrue();
        refused(judge(ofHeader), Check.XML_REFERENCE_SCOPE);
    }

    @Test
    void case_63_a_reference_to_the_whole_message() throws Exception {
        refused(
                judge(resigned(
                        signed,
                        bench.seal(),
                        document -> ds(document, "Reference").setAttribute("URI", ""))),
                Check.XML_REFERENCE_SCOPE);
    }

    @Test
    void a_message_without_a_signature_has_no_signer() throws Exception {
        refused(judge(XmlForge.MESSAGE), Check.NO_SIGNER);
        refused(judge(replaced(XmlForge.MESSAGE, "<soapenv:Header/>", "")), Check.NO_SIGNER);
        refused(
                judge(edited(signed, document -> security(document).removeChild(ds(document, "Signature")))),
                Check.NO_SIGNER);
    }

    @Test
    void cases_59_and_60_nothing_outside_and_no_other_transform() throws Exception {
        try (var loopback = new Loopback()) {
            var there =
                    loopback.serve("/there", Loopback.always(XmlForge.DOCUMENT)).toString();
            refused(
                    judge(resigned(
                            signed,
                            bench.seal(),
                            document -> ds(document, "Reference").setAttribute("URI", there))),
                    Check.XML_EXTERNAL_REFERENCE);
            refused(
                    judge(edited(
                            signed,
                            document -> ds(document, "KeyInfo")
                                    .appendChild(piece(
                                            document,
                                            "<ds:RetrievalMethod xmlns:ds=\"%s\" URI=\"%s\"/>"
                                                    .formatted(XmlNode.SIGNATURES, there))))),
                    Check.XML_EXTERNAL_REFERENCE);
            assertThat(loopback.asked).isEmpty();
        }
        for (var other : List.of(
                XmlProfile.ENVELOPED_SIGNATURE,
                CanonicalXml.INCLUSIVE.method(),
                "http://www.w3.org/TR/1999/REC-xpath-19991116",
                XmlProfile.OASIS + "soap-message-security-1.0#STR-Transform"))
            refused(
                    judge(resigned(
                            signed,
                            bench.seal(),
                            document -> ds(document, "Transform").setAttribute("Algorithm", other))),
                    Check.XML_TRANSFORM_FORBIDDEN);
        refused(
                judge(resigned(
                        signed,
                        bench.seal(),
                        document -> ds(document, "Transforms")
                                .appendChild(ds(document, "Transform").cloneNode(true)))),
                Check.XML_TRANSFORM_FORBIDDEN);
        refused(
                judge(resigned(
                        signed,
                        bench.seal(),
                        document -> ((Element) ds(document, "KeyInfo")
                                        .getElementsByTagNameNS(XmlProfile.WSSE, "KeyIdentifier")
                                        .item(0))
                                .setAttribute(
                                        "ValueType",
                                        XmlProfile.OASIS + "x509-token-profile-1.0#X509SubjectKeyIdentifier"))),
                Check.XML_STRUCTURE);
    }

    @Test
    void case_63_a_message_that_has_come_before() throws Exception {
        valid(judge(signed));
        refused(judge(signed), Check.MESSAGE_REPLAYED);
        var again = XmlSigning.soap(XmlForge.MESSAGE, bench.seal());
        refused(judge(again), Check.MESSAGE_REPLAYED);
        valid(judge(XmlSigning.soap(replaced(XmlForge.MESSAGE, XmlForge.MESSAGE_ID, "another"), bench.seal())));
        refused(
                judge(edited(
                        signed,
                        document ->
                                soap(document, "Header").appendChild(piece(document, "<messageId>new</messageId>")))),
                Check.MESSAGE_REPLAYED);
    }

    @Test
    void case_63_an_old_message_and_one_of_the_future() {
        assertThat(freshness.isRecent(NOON, NOON.plus(WINDOW))).isTrue();
        assertThat(freshness.isRecent(NOON, NOON.minus(WINDOW))).isTrue();
        assertThat(freshness.isRecent(NOON, NOON.plus(WINDOW).plusNanos(1))).isFalse();
        assertThat(freshness.isRecent(NOON, NOON.minus(WINDOW).minusNanos(1))).isFalse();
        refused(judge(signed, NOON.plus(WINDOW).plusSeconds(1)), Check.MESSAGE_OUT_OF_DATE);
        refused(judge(signed, NOON.minus(WINDOW).minusSeconds(1)), Check.MESSAGE_OUT_OF_DATE);
        assertThat(seen).isEmpty();
    }

    @Test
    void a_message_that_does_not_say_once_when_it_was_sent_and_what_it_is_called_is_not_taken() {
        for (var date : List.of("2018-07-02T12:00:00", "", "бүгін", "2018-07-02"))
            refused(judge(sent("2018-07-02T18:00:00.000+06:00", date)), Check.MESSAGE_OUT_OF_DATE);
        refused(judge(sent("<serviceId>", "<messageId>b</messageId><serviceId>")), Check.MESSAGE_OUT_OF_DATE);
        refused(judge(sent(XmlForge.MESSAGE_ID, "")), Check.MESSAGE_OUT_OF_DATE);
        refused(judge(sent(XmlForge.MESSAGE_ID, "a".repeat(129))), Check.MESSAGE_OUT_OF_DATE);
        refused(judge(sent("typ:SendMessage", "typ:SendMessageResponse")), Check.MESSAGE_OUT_OF_DATE);
    }

    @Test
    void the_log_is_told_how_long_it_must_remember() {
        var until = new java.util.ArrayList<Instant>();
        var log = new Freshness(WINDOW, (_, _, when) -> until.add(when));
        valid(SoapVerification.verify(signed, ITS, bench.authority().trust(), bench.lists(), NOON, log));
        assertThat(until).containsExactly(NOON.plus(WINDOW));
        assertThat(log.isRecent(NOON, until.getFirst().plusNanos(1))).isFalse();
    }

    @Test
    void what_is_no_message_is_not_signed() {
        for (var unusable : List.of(
                text(signed),
                "<а/>",
                "<soapenv:Envelope xmlns:soapenv=\"" + SoapEnvelope.SOAP + "\"/>",
                text(replaced(XmlForge.MESSAGE, "<soapenv:Header/>", "<soapenv:Body/>"))))
            assertThatThrownBy(() -> XmlSigning.soap(unusable.getBytes(UTF_8), bench.seal()))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] sent(String part, String by) {
        return XmlSigning.soap(replaced(XmlForge.MESSAGE, part, by), bench.seal());
    }

    private String identifier() throws Exception {
        return soap(XmlForge.parsed(signed), "Body").getAttributeNS(XmlProfile.WSU, "Id");
    }

    private static Element root(Document document) {
        return document.getDocumentElement();
    }

    private static Element security(Document document) {
        return (Element)
                document.getElementsByTagNameNS(XmlProfile.WSSE, "Security").item(0);
    }

    private static org.w3c.dom.Node other(Document document, String attribute) throws Exception {
        return piece(
                document,
                "<soapenv:Body xmlns:soapenv=\"%s\" xmlns:wsu=\"%s\"%s>1000</soapenv:Body>"
                        .formatted(SoapEnvelope.SOAP, XmlProfile.WSU, attribute));
    }

    /** The same with the certificate where the library looks for it; nothing of that is signed. */
    private static byte[] naive(byte[] xml) throws Exception {
        return edited(
                xml,
                document -> ds(document, "KeyInfo")
                        .replaceChild(
                                document.createElementNS(XmlNode.SIGNATURES, "ds:KeyName"),
                                ds(document, "KeyInfo").getFirstChild()));
    }

    private Verdict judge(byte[] xml) {
        return judge(xml, ITS);
    }

    private Verdict judge(byte[] xml, Instant now) {
        return SoapVerification.verify(
                xml, ITS, bench.authority().trust(), fresh(bench.authority(), now), now, freshness);
    }

    private Verdict judge(byte[] xml, Policy policy) {
        return SoapVerification.verify(xml, policy, bench.authority().trust(), bench.lists(), NOON, freshness);
    }
}
