package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.*;
import static kz.qyzmet.signature.XmlForge.ds;
import static kz.qyzmet.signature.XmlForge.edited;
import static kz.qyzmet.signature.XmlForge.piece;
import static kz.qyzmet.signature.XmlForge.replaced;
import static kz.qyzmet.signature.XmlForge.resigned;
import static kz.qyzmet.signature.XmlForge.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Enveloped signatures that must never pass; docs/security.md lists all that is refused. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class XmlRefusalTest {
    private static final Policy HIS = Policy.signedBy(IIN);
    private static final String DS = "xmlns:ds=\"" + XmlNode.SIGNATURES + "\"";
    private static final String C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";

    private final Bench bench;
    private final byte[] signed;

    XmlRefusalTest(Bench bench) {
        this.bench = bench;
        this.signed = XmlSigning.enveloped(XmlForge.DOCUMENT, bench.person());
    }

    @Test
    void case_37_another_content() {
        refused(judge(replaced(signed, "1234", "1235")), Check.DIGEST_MISMATCH);
        refused(judge(replaced(signed, "<сома>", "<сома >".replace(" ", " a=\"\""))), Check.DIGEST_MISMATCH);
        refused(judge(replaced(signed, "<ds:Signature ", "қосымша<ds:Signature ")), Check.DIGEST_MISMATCH);
        refused(
                judge(replaced(signed, "xmlns=\"urn:qyzmet:test\"", "xmlns=\"urn:other\"")),
                Check.DIGEST_MISMATCH,
                Check.SIGNATURE_WRONG);
    }

    @Test
    void case_38_a_flipped_bit_of_value_digest_or_signed_info() throws Exception {
        for (int bit = 0; bit < 16; bit++) {
            int place = bit;
            refused(judge(flipped("SignatureValue", place * 7)), Check.SIGNATURE_WRONG);
            refused(judge(flipped("DigestValue", place)), Check.DIGEST_MISMATCH, Check.SIGNATURE_WRONG);
        }
        refused(judge(replaced(signed, "<ds:SignedInfo>", "<ds:SignedInfo> ")), Check.SIGNATURE_WRONG);
    }

    @Test
    void case_39_a_value_that_is_none() throws Exception {
        var good = Base64.getDecoder()
                .decode(ds(XmlForge.parsed(signed), "SignatureValue").getTextContent());
        var reversed = new byte[good.length];
        for (int i = 0; i < good.length; i++) reversed[i] = good[good.length - 1 - i];
        var endless = new byte[good.length];
        Arrays.fill(endless, (byte) 0xff);
        for (var value :
                List.of(reversed, new byte[good.length], endless, new byte[0], Arrays.copyOf(good, good.length - 1)))
            refused(judge(valued("SignatureValue", value)), Check.SIGNATURE_WRONG);
    }

    @Test
    void case_51_an_algorithm_that_is_not_permitted() throws Exception {
        var method = XmlAlgorithms.signatureName(bench.scheme());
        var digest = XmlAlgorithms.digestName(bench.scheme());
        for (var weak : List.of(
                "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
                "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
                "http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
                "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
                "http://www.w3.org/2001/04/xmldsig-more#gost34310-gost34311",
                "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
                "none",
                "")) refused(judge(renamed(method, weak)), Check.WEAK_ALGORITHM);
        for (var weak : List.of(
                "http://www.w3.org/2000/09/xmldsig#sha1",
                "http://www.w3.org/2001/04/xmldsig-more#md5",
                "http://www.w3.org/2001/04/xmldsig-more#gost34311"))
            refused(judge(renamed(digest, weak)), Check.WEAK_ALGORITHM);
    }

    @Test
    void case_52_key_digest_and_signature_are_of_one_scheme() throws Exception {
        var others = Stream.of(GostScheme.GOST_2015, RsaScheme.SHA256, RsaScheme.SHA512)
                .filter(scheme -> !scheme.equals(bench.scheme()));
        for (var other : others.toList()) {
            var digest = resigned(signed, bench.person(), document -> {
                ds(document, "DigestMethod").setAttribute("Algorithm", XmlAlgorithms.digestName(other));
                XmlForge.digest(document, XmlForge.DOCUMENT, other);
            });
            refused(judge(digest), Check.WEAK_ALGORITHM);
        }
        var foreign = bench.equals(RSA) ? GOST.scheme() : RSA.scheme();
        var method = XmlAlgorithms.signatureName(bench.scheme());
        refused(judge(renamed(method, XmlAlgorithms.signatureName(foreign))), Check.WEAK_ALGORITHM);
    }

    @Test
    void case_51_a_shortened_value() throws Exception {
        refused(
                judge(resigned(
                        signed,
                        bench.person(),
                        document -> ds(document, "SignatureMethod")
                                .appendChild(
                                        piece(document, "<ds:HMACOutputLength " + DS + ">8</ds:HMACOutputLength>")))),
                Check.XML_STRUCTURE);
    }

    @Test
    void case_53_a_signed_element_moved_aside_for_another() throws Exception {
        var part = "<сұраныс Id=\"s\">1</сұраныс>";
        var whole = XmlSigning.enveloped(("<а>" + part + "</а>").getBytes(UTF_8), bench.person());
        var ofPart = resigned(whole, bench.person(), document -> {
            ds(document, "Reference").setAttribute("URI", "#s");
            XmlForge.digest(document, part.getBytes(UTF_8), bench.scheme());
        });
        var wrapped = replaced(ofPart, part, "<сұраныс Id=\"t\">1000</сұраныс><ескі>" + part + "</ескі>");
        if (bench.equals(RSA)) assertThat(NaiveXml.accepts(wrapped)).isTrue();
        refused(judge(wrapped), Check.XML_REFERENCE_SCOPE);
        refused(judge(ofPart), Check.XML_REFERENCE_SCOPE);
    }

    @Test
    void case_53_a_signed_document_inside_another() {
        for (var outside : List.of("<жаңа>%s</жаңа>", "<жаңа>1000<ескі>%s</ескі></жаңа>"))
            refused(judge(outside.formatted(text(signed)).getBytes(UTF_8)), Check.XML_STRUCTURE);
    }

    @Test
    void case_54_identifiers_decide_nothing() throws Exception {
        var twice = "<а Id=\"s\" xml:id=\"s\"><б ID=\"s\"/></а>".getBytes(UTF_8);
        valid(judge(XmlSigning.enveloped(twice, bench.person())));
        var byId = resigned(
                XmlSigning.enveloped(twice, bench.person()),
                bench.person(),
                document -> ds(document, "Reference").setAttribute("URI", "#xpointer(/)"));
        refused(judge(byId), Check.XML_REFERENCE_SCOPE);
    }

    @Test
    void case_55_a_signature_at_another_place() throws Exception {
        var signature = text(signed).replaceAll("(?s).*(<ds:Signature .*</ds:Signature>).*", "$1");
        var bare = text(signed).replace(signature, "");
        var misplaced = List.of(
                bare.replace("<жсн>", signature + "<жсн>"),
                bare.replace("</жсн>", signature + "</жсн>"),
                signature,
                text(signed).replace("</ds:Signature>", "</ds:Signature>мәтін"),
                text(signed).replace("</ds:Signature>", "</ds:Signature><а/>"),
                text(signed).replace("</ds:Signature>", "<ds:Object>" + signature + "</ds:Object></ds:Signature>"),
                text(signed).replace("</ds:KeyInfo>", "</ds:KeyInfo>" + signature));
        try (var all = new AutoCloseableSoftAssertions()) {
            for (var xml : misplaced)
                all.assertThat(findings(judge(xml.getBytes(UTF_8)))).as(xml).containsExactly(Check.XML_STRUCTURE);
        }
    }

    @Test
    void case_55_something_in_a_signature_that_has_no_place_there() throws Exception {
        try (var all = new AutoCloseableSoftAssertions()) {
            for (var part : List.of("Signature", "SignedInfo", "Reference", "Transforms", "KeyInfo", "X509Data"))
                for (var strange : List.of("<!-- -->", "<а/>", "мәтін"))
                    all.assertThat(findings(judge(with(part, strange))))
                            .as(part + " " + strange)
                            .containsExactly(Check.XML_STRUCTURE);
            for (var part : List.of("DigestValue", "SignatureValue", "X509Certificate"))
                for (var strange : List.of("<!-- -->", "<а/>"))
                    all.assertThat(findings(judge(with(part, strange))))
                            .as(part + " " + strange)
                            .containsExactly(Check.XML_STRUCTURE);
        }
        refused(judge(with("SignatureValue", "мәтін")), Check.SIGNATURE_MALFORMED);
    }

    @Test
    void case_55_an_attribute_that_has_no_place_there() throws Exception {
        refused(
                judge(resigned(
                        signed,
                        bench.person(),
                        document -> ds(document, "Reference").setAttribute("Type", XmlNode.SIGNATURES + "Manifest"))),
                Check.XML_STRUCTURE);
        refused(
                judge(edited(signed, document -> ds(document, "Signature").setAttribute("on", "1"))),
                Check.XML_STRUCTURE);
        valid(judge(edited(signed, document -> ds(document, "Signature").setAttribute("Id", "S1"))));
    }

    @Test
    void case_56_a_second_reference_or_a_manifest() throws Exception {
        refused(
                judge(resigned(
                        signed,
                        bench.person(),
                        document -> ds(document, "SignedInfo")
                                .appendChild(ds(document, "Reference").cloneNode(true)))),
                Check.XML_STRUCTURE);
        refused(
                judge(edited(
                        signed,
                        document -> ds(document, "Signature")
                                .appendChild(piece(document, "<ds:Object " + DS + "><ds:Manifest/></ds:Object>")))),
                Check.XML_STRUCTURE);
    }

    @Test
    void case_57_no_reference_or_one_to_nothing() throws Exception {
        refused(
                judge(resigned(signed, bench.person(), document -> remove(document, "Reference"))),
                Check.XML_STRUCTURE);
        refused(
                judge(resigned(
                        signed,
                        bench.person(),
                        document -> ds(document, "Reference").removeAttribute("URI"))),
                Check.XML_REFERENCE_SCOPE);
    }

    @Test
    void case_58_document_types_entities_instructions_and_inclusions() {
        var secret = "<!DOCTYPE өтініш [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        var laughs =
                "<!DOCTYPE өтініш [<!ENTITY a \"ха\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        for (var type :
                List.of("<!DOCTYPE өтініш>", secret, laughs, "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">")) {
            refused(judge((type + text(signed)).getBytes(UTF_8)), Check.XML_DTD_FORBIDDEN);
            refused(judge((type + text(signed).replace("1234", "&e;")).getBytes(UTF_8)), Check.XML_DTD_FORBIDDEN);
        }
        refused(judge(replaced(signed, "1234", "&e;")), Check.SIGNATURE_MALFORMED);
        for (var place : List.of("<жсн>", "<ds:SignedInfo>"))
            refused(
                    judge(replaced(signed, place, place + "<?xml-stylesheet href=\"a.xsl\"?>")),
                    Check.XML_DTD_FORBIDDEN);
        refused(judge(("<?xml-stylesheet href=\"a.xsl\"?>" + text(signed)).getBytes(UTF_8)), Check.XML_DTD_FORBIDDEN);
        var inclusion = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\"/>";
        refused(judge(replaced(signed, "1234", inclusion)), Check.XML_DTD_FORBIDDEN);
    }

    @Test
    void case_58_nor_are_they_taken_from_whoever_has_really_signed_them() throws Exception {
        valid(judge(signedAnyway("<а>1</а>")));
        for (var strange : List.of(
                "<а><?xml-stylesheet href=\"a.xsl\"?>1</а>",
                "<?xml-stylesheet href=\"a.xsl\"?><а>1</а>",
                "<а><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"b\"/></а>"))
            refused(judge(signedAnyway(strange)), Check.XML_DTD_FORBIDDEN);
    }

    @Test
    void case_59_nothing_outside_is_ever_asked() throws Exception {
        try (var loopback = new Loopback()) {
            var there =
                    loopback.serve("/there", Loopback.always(XmlForge.DOCUMENT)).toString();
            for (var outside : List.of(there, "file:///etc/hostname", "there", "urn:a"))
                refused(
                        judge(resigned(
                                signed,
                                bench.person(),
                                document -> ds(document, "Reference").setAttribute("URI", outside))),
                        Check.XML_EXTERNAL_REFERENCE);
            var fetched = "<ds:RetrievalMethod %s URI=\"%s\"/>".formatted(DS, there);
            refused(judge(edited(signed, document -> keyInfo(document, fetched))), Check.XML_EXTERNAL_REFERENCE);
            refused(
                    judge(edited(signed, document -> ds(document, "KeyInfo").appendChild(piece(document, fetched)))),
                    Check.XML_EXTERNAL_REFERENCE);
            judge(("<!DOCTYPE a SYSTEM \"" + there + "\">" + text(signed)).getBytes(UTF_8));
            judge(replaced(
                    signed,
                    "<жсн>",
                    "<жсн xsi:schemaLocation=\"urn:qyzmet:test " + there
                            + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"));
            judge(replaced(
                    signed,
                    "1234",
                    "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + there + "\"/>"));
            assertThat(loopback.asked).isEmpty();
        }
    }

    @Test
    void case_59_a_bare_key_and_the_certificate_of_somebody_else() throws Exception {
        refused(
                judge(edited(signed, document -> keyInfo(document, "<ds:KeyValue " + DS + "/>"))),
                Check.SIGNER_CERTIFICATE_MISSING);
        refused(
                judge(edited(signed, document -> keyInfo(document, "<ds:KeyName " + DS + ">мен</ds:KeyName>"))),
                Check.XML_STRUCTURE);
        refused(judge(edited(signed, document -> remove(document, "KeyInfo"))), Check.XML_STRUCTURE);
        refused(
                judge(edited(
                        signed,
                        document -> ds(document, "X509Data")
                                .appendChild(ds(document, "X509Certificate").cloneNode(true)))),
                Check.XML_STRUCTURE);
        var another = bench.authority().issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
        refused(judge(valued("X509Certificate", another.certificate().getEncoded())), Check.SIGNATURE_WRONG);
        for (var junk : List.of(new byte[0], new byte[] {0x30, 0x00}, new byte[5000], DOCUMENT))
            refused(judge(valued("X509Certificate", junk)), Check.SIGNATURE_MALFORMED);
        refused(
                judge(edited(signed, document -> ds(document, "X509Certificate").setTextContent("қол"))),
                Check.SIGNATURE_MALFORMED);
    }

    @Test
    void case_60_transforms_that_change_what_is_signed() throws Exception {
        for (var foreign : List.of(
                "http://www.w3.org/TR/1999/REC-xslt-19991116",
                "http://www.w3.org/TR/1999/REC-xpath-19991116",
                "http://www.w3.org/2002/06/xmldsig-filter2",
                "http://www.w3.org/2000/09/xmldsig#base64",
                "http://www.w3.org/2006/12/xml-c14n11",
                "urn:other",
                "")) {
            refused(judge(transformed(XmlProfile.ENVELOPED_SIGNATURE, foreign)), Check.XML_TRANSFORM_FORBIDDEN);
            refused(judge(transformed(foreign, C14N)), Check.XML_TRANSFORM_FORBIDDEN);
            refused(
                    judge(resigned(
                            signed,
                            bench.person(),
                            document -> ds(document, "CanonicalizationMethod").setAttribute("Algorithm", foreign))),
                    Check.XML_TRANSFORM_FORBIDDEN);
        }
        refused(judge(transformed()), Check.XML_TRANSFORM_FORBIDDEN);
        refused(judge(transformed(C14N)), Check.XML_TRANSFORM_FORBIDDEN);
        refused(judge(transformed(C14N, XmlProfile.ENVELOPED_SIGNATURE)), Check.XML_TRANSFORM_FORBIDDEN);
        refused(judge(transformed(XmlProfile.ENVELOPED_SIGNATURE, C14N, C14N)), Check.XML_TRANSFORM_FORBIDDEN);
        refused(
                judge(resigned(
                        signed,
                        bench.person(),
                        document -> ds(document, "Transform")
                                .appendChild(piece(document, "<XPath xmlns=\"urn:a\">1=0</XPath>")))),
                Check.XML_TRANSFORM_FORBIDDEN);
        refused(
                judge(
                        resigned(
                                signed,
                                bench.person(),
                                document -> ds(document, "CanonicalizationMethod")
                                        .appendChild(
                                                piece(
                                                        document,
                                                        "<InclusiveNamespaces xmlns=\"http://www.w3.org/2001/10/xml-exc-c14n#\" PrefixList=\"a\"/>")))),
                Check.XML_TRANSFORM_FORBIDDEN);
    }

    @Test
    void case_60_the_transforms_of_the_profile_pass() throws Exception {
        valid(judge(transformed(XmlProfile.ENVELOPED_SIGNATURE)));
        valid(judge(transformed(XmlProfile.ENVELOPED_SIGNATURE, C14N)));
        valid(judge(
                transformed(XmlProfile.ENVELOPED_SIGNATURE, "http://www.w3.org/2001/10/xml-exc-c14n#WithComments")));
    }

    @Test
    void case_61_a_comment_cuts_no_value_in_two() {
        var cut = replaced(signed, "1234", "12<!-- -->34");
        assertThat(valid(judge(cut)).content()).isEqualTo(XmlForge.DOCUMENT);
    }

    @Test
    void case_62_signatures_in_another_order_or_without_the_first() throws Exception {
        var twice = XmlSigning.enveloped(signed, bench.official());
        valid(both(twice));
        var swapped = edited(twice, document -> {
            var first = ds(document, "Signature");
            document.getDocumentElement().appendChild(first);
        });
        assertThat(findings(both(swapped))).containsOnly(Check.DIGEST_MISMATCH);
        refused(
                judge(edited(twice, document -> remove(document, "Signature")), Policy.signedBy(OTHER_IIN)),
                Check.DIGEST_MISMATCH);
        var between = edited(
                twice,
                document -> document.getDocumentElement()
                        .insertBefore(
                                document.createElement("қосымша"),
                                document.getDocumentElement().getLastChild()));
        refused(both(between), Check.XML_STRUCTURE);
        var space = edited(
                twice,
                document -> document.getDocumentElement()
                        .insertBefore(
                                document.createTextNode("\n"),
                                document.getDocumentElement().getLastChild()));
        assertThat(findings(both(space))).containsOnly(Check.DIGEST_MISMATCH);
        var changed = replaced(twice, "1234", "1235");
        assertThat(findings(both(changed))).containsExactly(Check.DIGEST_MISMATCH, Check.DIGEST_MISMATCH);
    }

    @Test
    void case_62_one_bad_signature_among_two_is_told_of_that_signer() throws Exception {
        var spoilt = edited(signed, document -> ds(document, "SignatureValue").setTextContent("AAAA"));
        var report = XmlVerification.report(
                XmlSigning.enveloped(spoilt, bench.official()),
                ANYBODY,
                bench.authority().trust(),
                bench.lists(),
                NOON);
        assertThat(report.verdict()).isInstanceOf(Verdict.Invalid.class);
        assertThat(report.signers().getFirst().findings())
                .extracting(Finding::check)
                .containsExactly(Check.SIGNATURE_WRONG);
        assertThat(report.signers().getLast().findings()).isEmpty();
    }

    @Test
    void case_66_too_large_too_deep_or_too_much_of_it() {
        refused(judge(new byte[XmlInput.BYTES + 1]), Check.TOO_LARGE);
        refused(judge(replaced(signed, "1234", ">".repeat(CanonicalXml.BYTES / 4))), Check.TOO_LARGE);
        refused(judge(nested(XmlInput.DEPTH + 1)), Check.TOO_LARGE);
        refused(judge(nested(100_000)), Check.TOO_LARGE);
        refused(judge(nested(XmlInput.DEPTH)), Check.NO_SIGNER);
        refused(judge(attributes(XmlInput.ATTRIBUTES + 1)), Check.TOO_LARGE);
        refused(judge(attributes(100_000)), Check.TOO_LARGE);
        refused(judge(attributes(XmlInput.ATTRIBUTES)), Check.NO_SIGNER);
        refused(judge(("<а>" + "<б/>".repeat(XmlShape.ELEMENTS) + "</а>").getBytes(UTF_8)), Check.TOO_LARGE);
    }

    @Test
    void what_is_no_xml_1_0_is_unreadable() {
        for (var broken : List.of(
                "",
                " ",
                "мәтін",
                "<а>",
                "<а></б>",
                "<а/><а/>",
                "<а:б/>",
                "<?xml version=\"1.1\"?><а/>",
                "<?xml version=\"1.0\" encoding=\"UTF-9\"?><а/>",
                "<а>\u0000</а>")) refused(judge(broken.getBytes(UTF_8)), Check.SIGNATURE_MALFORMED);
        refused(
                judge(new byte[] {'<', 'a', '>', (byte) 0xff, (byte) 0xfe, '<', '/', 'a', '>'}),
                Check.SIGNATURE_MALFORMED);
        for (int length = 0; length < signed.length; length += 97)
            refused(judge(Arrays.copyOf(signed, length)), Check.SIGNATURE_MALFORMED);
        refused(judge(signed(bench.person())), Check.SIGNATURE_MALFORMED);
    }

    /** With something more in one part, and a signature that fits what is signed then. */
    private byte[] with(String part, String strange) throws Exception {
        XmlForge.Edit edit = document -> ds(document, part)
                .appendChild(piece(document, "<а>" + strange + "</а>").getFirstChild());
        return part.equals("SignatureValue") ? edited(signed, edit) : resigned(signed, bench.person(), edit);
    }

    /** Really signed, whatever it is. */
    private byte[] signedAnyway(String xml) throws Exception {
        var content = CanonicalXml.INCLUSIVE.of(XmlForge.parsed(xml.getBytes(UTF_8)));
        var whole = edited(
                xml.getBytes(UTF_8),
                document -> document.getDocumentElement()
                        .appendChild(document.importNode(ds(XmlForge.parsed(signed), "Signature"), true)));
        return resigned(whole, bench.person(), document -> XmlForge.digest(document, content, bench.scheme()));
    }

    private byte[] transformed(String... algorithms) throws Exception {
        return resigned(signed, bench.person(), document -> {
            var transforms = ds(document, "Transforms");
            transforms.setTextContent("");
            for (var algorithm : algorithms)
                transforms.appendChild(piece(document, "<ds:Transform %s Algorithm=\"%s\"/>".formatted(DS, algorithm)));
        });
    }

    private byte[] renamed(String algorithm, String by) throws Exception {
        return resigned(replaced(signed, "\"" + algorithm + "\"", "\"" + by + "\""), bench.person(), _ -> {});
    }

    private byte[] flipped(String part, int place) throws Exception {
        var value = Base64.getDecoder().decode(ds(XmlForge.parsed(signed), part).getTextContent());
        value[place % value.length] ^= 1;
        return valued(part, value);
    }

    private byte[] valued(String part, byte[] value) throws Exception {
        return edited(
                signed,
                document ->
                        ds(document, part).setTextContent(Base64.getEncoder().encodeToString(value)));
    }

    private static void keyInfo(Document document, String instead) throws Exception {
        ds(document, "KeyInfo").replaceChild(piece(document, instead), ds(document, "X509Data"));
    }

    private static void remove(Document document, String part) {
        var element = ds(document, part);
        element.getParentNode().removeChild(element);
    }

    private static byte[] nested(int depth) {
        return ("<а>".repeat(depth) + "</а>".repeat(depth)).getBytes(UTF_8);
    }

    private static byte[] attributes(int count) {
        var many = new StringBuilder("<а");
        IntStream.range(0, count).forEach(i -> many.append(" а").append(i).append("=\"\""));
        return many.append("/>").toString().getBytes(UTF_8);
    }

    private Verdict judge(byte[] xml) {
        return judge(xml, HIS);
    }

    private Verdict judge(byte[] xml, Policy policy) {
        return XmlVerification.verify(xml, policy, bench.authority().trust(), bench.lists(), NOON);
    }

    private Verdict both(byte[] xml) {
        return XmlVerification.verifyAll(
                xml, List.of(HIS, Policy.signedBy(OTHER_IIN)), bench.authority().trust(), bench.lists(), NOON);
    }
}
