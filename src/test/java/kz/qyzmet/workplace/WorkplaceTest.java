package kz.qyzmet.workplace;

import static kz.qyzmet.signature.Role.EMPLOYEE;
import static kz.qyzmet.signature.Role.HEAD;
import static kz.qyzmet.signature.Role.RIGHT_TO_SIGN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.qyzmet.app.DemoAuthority;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.documents.Extracted;
import kz.qyzmet.documents.SignedPdf;
import kz.qyzmet.identity.Role;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Progress;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Line;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.signature.Check;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkplaceTest {
    private static final TestSystem SYSTEM = TestSystem.demo();
    private static final Fronts FRONTS = new Fronts(SYSTEM);
    private static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-12-31T00:00:00Z");
    private static final String SAULE = "980901600149";
    private static final String TARAZ = "600140000018";
    private static final String BAYZAK = "600140000028";

    private final Browsing clerk = Browsing.as("taraz.clerk", SYSTEM);
    private final Browsing head = Browsing.as("taraz.head", SYSTEM);
    private final Browsing executor = Browsing.as("taraz.executor", SYSTEM);
    private final Browsing colleague = Browsing.as("taraz.executor2", SYSTEM);

    @BeforeAll
    static void openTheClub() {
        ClubOffice.open(SYSTEM);
    }

    @AfterAll
    static void stop() {
        SYSTEM.close();
    }

    private static String page(String number) {
        return "/kk/workplace/cases/" + number;
    }

    private String examined(Channel channel) {
        var number = FRONTS.handIn(channel, "taraz-education");
        clerk.send(number, "register", Map.of());
        head.send(number, "resolve", Map.of("executor", postOf(number, "Жақсыбекова")));
        return number;
    }

    private String postOf(String number, String name) {
        return head.open(page(number))
                .page()
                .select(".choice:contains(" + name + ") input")
                .val();
    }

    private String drafted(Channel channel) {
        var number = examined(channel);
        executor.send(number, "prepare-result", Map.of());
        return number;
    }

    @Test
    void a_case_of_the_counter_goes_from_hand_to_hand_to_the_signed_paper_and_is_sent() {
        var number = FRONTS.handIn(Channel.STATE_CORPORATION, "taraz-education");
        var row = clerk.open("/ru/workplace").page().expectFirst("tr[data-case=" + number + "]");
        assertThat(row.attr("data-step")).isEqualTo("register");
        assertThat(row.text()).contains("Зарегистрировать документы", "5.1", "Байжанова");

        assertThat(clerk.send(number, "register", Map.of()).forms()).isEmpty();
        assertThat(head.send(number, "resolve", Map.of("executor", postOf(number, "Жақсыбекова")))
                        .status())
                .isEqualTo(200);
        assertThat(executor.open("/kk/workplace").page().select("tr[data-case=" + number + "][data-step=examine]"))
                .hasSize(1);
        assertThat(colleague.open("/kk/workplace").page().select("tr[data-case=" + number + "]"))
                .isEmpty();
        assertThat(executor.open(page(number)).page().select("[lang=kk] p").eachText())
                .anyMatch(line -> line.contains("Байжанов Әли Қанатұлы (9-сынып)"));
        executor.send(number, "prepare-result", Map.of());

        var signed = head.submit(head.open(page(number) + "/sign").form("sign"), Map.of("key", "VALID"));
        assertThat(signed.status()).isEqualTo(200);
        assertThat(signed.page().select("a[data-paper]")).hasSize(1);
        var sent = clerk.send(number, "send", Map.of());
        assertThat(sent.page().select(".step-done")).hasSize(5);
        assertThat(SignedPdf.extract(clerk.bytes(page(number) + "/paper"))).isInstanceOf(Extracted.Embedded.class);
    }

    @Test
    void the_bytes_that_were_shown_are_the_bytes_that_are_signed() {
        var number = drafted(Channel.PORTAL);
        var page = head.open(page(number) + "/sign");
        var shown = head.bytes(page.page().select("a[target=_blank]").attr("abs:href"));
        var content = head.bytes(page.page().select("a[download]").attr("abs:href"));

        head.submit(page.form("sign"), Map.of("key", "VALID"));
        var signed = (Extracted.Embedded) SignedPdf.extract(head.bytes(page(number) + "/paper"));

        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(signed.content()).isEqualTo(content);
    }

    @Test
    void the_paper_carries_the_evidence_by_which_its_signature_was_found_good() {
        var number = drafted(Channel.PORTAL);
        head.submit(head.open(page(number) + "/sign").form("sign"), Map.of("key", "VALID"));
        var signed = (Extracted.Embedded) SignedPdf.extract(head.bytes(page(number) + "/paper"));

        var trust = SYSTEM.module(EvidenceSource.class).trust();
        var nobodyTells = new Evidence(now(), List.of());
        assertThat(Verification.verify(
                        signed.cms(), signed.content(), Policy.signedBy(SAULE), trust, nobodyTells, now()))
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void a_good_signature_that_finds_no_room_in_the_paper_is_told_and_the_paper_stays() throws Exception {
        var number = drafted(Channel.PORTAL);
        var page = head.open(page(number) + "/sign");
        var cms = Signing.detached(head.content(page), certified("RSA", TARAZ, HEAD), now());
        var answer = head.bring(page, padded(cms));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Қолтаңба файлы әдеттегіден әлдеқайда үлкен");
        assertThat(head.open(page(number)).forms()).contains("return");
    }

    /** With something unsigned beside the signature that nobody needs. */
    private static byte[] padded(byte[] cms) throws Exception {
        var data = new CMSSignedData(cms);
        var ballast = new Attribute(CMSObjectIdentifiers.data, new DERSet(new DEROctetString(new byte[40_000])));
        var signer = SignerInformation.replaceUnsignedAttributes(
                data.getSignerInfos().iterator().next(), new AttributeTable(new DERSet(ballast)));
        return CMSSignedData.replaceSigners(data, new SignerInformationStore(signer))
                .getEncoded();
    }

    @Test
    void a_signature_that_is_not_given_changes_nothing() {
        var number = drafted(Channel.PORTAL);
        var form = head.open(page(number) + "/sign").form("sign");
        form.select("input[type=radio]").remove();
        var answer = head.submit(form, Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[data-refusal=EDS_NOT_CONFIRMED]").attr("data-ref"))
                .isEqualTo("5.4");
        assertThat(head.open(page(number)).forms()).contains("return");
    }

    @Test
    void who_makes_the_paper_valid_is_certified_as_head_of_that_very_office_or_may_sign_for_it() {
        var number = drafted(Channel.PORTAL);
        for (var scheme : List.of("GOST", "RSA")) {
            refused(number, certified(scheme, TARAZ, EMPLOYEE), Check.ROLE_MISMATCH);
            refused(number, certified(scheme, BAYZAK, HEAD), Check.BIN_MISMATCH);
            var citizen = Subject.person("Нұрланова Сәуле", SAULE);
            var hers = new DemoAuthority(SYSTEM, scheme).now().issue(citizen, Purpose.SIGN, FROM, UNTIL);
            refused(number, hers, Check.BIN_MISMATCH);
        }
        assertThat(head.open(page(number)).page().select("a[data-paper]")).isEmpty();
        var signed = head.sign(head.open(page(number) + "/sign"), certified("RSA", TARAZ, RIGHT_TO_SIGN), now());
        assertThat(signed.page().select("a[data-paper]")).hasSize(1);
    }

    @Test
    void a_signature_that_cannot_be_judged_now_is_no_refusal_and_the_same_paper_waits_for_another() {
        var number = drafted(Channel.PORTAL);
        var late = certified("LATE", TARAZ, HEAD);
        var answer = head.sign(head.open(page(number) + "/sign"), late, now());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[data-refusal], .errors")).isEmpty();
        assertThat(answer.page().select(".notice").text()).contains("әлі қол қойылған жоқ", "қайта қол қойыңыз");
        assertThat(lines(number).getLast()).isEqualTo("casework.signature-undecided");
        var paper = answer.form("sign").expectFirst("[name=file]").val();
        var signed = head.submit(head.open(page(number) + "/sign").form("sign"), Map.of("key", "VALID", "file", paper));
        assertThat(signed.page().select("a[data-paper]")).hasSize(1);
    }

    private void refused(String number, SigningKey key, Check check) {
        var answer = head.sign(head.open(page(number) + "/sign"), key, now());
        assertThat(answer.status()).isEqualTo(422);
        var refusal = answer.page().select("[data-refusal=EDS_NOT_CONFIRMED]");
        assertThat(refusal.attr("data-ref")).isEqualTo("5.4");
        assertThat(SYSTEM.module(Journal.class).of("case/" + number).getLast())
                .matches(line -> line.kind().equals("casework.signature-not-confirmed"))
                .matches(line -> line.facts().toString().contains(check.name()), check.name());
    }

    /** The head's key, as that office would have ordered it. */
    private static SigningKey certified(String scheme, String bin, kz.qyzmet.signature.Role role) {
        return new DemoAuthority(SYSTEM, scheme)
                .now()
                .issue(Subject.official("Нұрланова Сәуле", SAULE, "Білім бөлімі", bin), role, FROM, UNTIL);
    }

    private static Instant now() {
        return SYSTEM.module(LegalClock.class).now();
    }

    @Test
    void a_paper_laid_before_one_official_is_not_there_for_another_nor_for_another_case() {
        var mine = drafted(Channel.PORTAL);
        var other = drafted(Channel.PORTAL);
        var read = head.open(page(mine) + "/sign")
                .page()
                .select("a[target=_blank]")
                .attr("abs:href");

        assertThat(head.open(read).status()).isEqualTo(200);
        assertThat(executor.open(read).status()).isEqualTo(404);
        assertThat(head.open(read.replace(mine, other)).status()).isEqualTo(404);
        var form = head.open(page(other) + "/sign").form("sign");
        var file = read.replaceAll(".*=", "");
        assertThat(head.submit(form, Map.of("file", file, "key", "VALID")).status())
                .isEqualTo(409);
        assertThat(head.open(page(other)).page().select("a[data-paper]")).isEmpty();
    }

    @Test
    void what_was_typed_comes_back_with_what_is_missing() {
        var number = examined(Channel.PORTAL);
        var answer = executor.send(number, "prepare-refusal", Map.of("facts", "Мөрі жоқ"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[data-refusal=UNKNOWN_GROUND]")).hasSize(1);
        assertThat(answer.page().select(".errors a").eachText()).containsExactly("Бас тартудың негізін таңдаңыз");
        assertThat(answer.page().select("#facts").text()).isEqualTo("Мөрі жоқ");
    }

    @Test
    void a_page_opened_too_early_is_told_so_and_nothing_is_lost() {
        var number = drafted(Channel.PORTAL);
        var first = head.open(page(number)).form("return");
        var second = head.open(page(number)).form("return");
        head.submit(first, Map.of("remark", "Мектептің атын түзетіңіз"));
        var again = head.submit(second, Map.of("remark", "Тағы бір ескертпе"));

        assertThat(again.status()).isEqualTo(409);
        var refusal = again.page().expectFirst("[data-refusal]");
        assertThat(refusal.attr("data-ref")).isEqualTo("5.3");
        assertThat(refusal.text()).contains("Тағы бір ескертпе");
        assertThat(executor.open(page(number)).page().text()).contains("Мектептің атын түзетіңіз");
    }

    @Test
    void a_second_click_is_the_first_one_again() {
        var number = FRONTS.handIn(Channel.PORTAL, "taraz-education");
        var form = clerk.open(page(number)).form("register");
        assertThat(clerk.submit(form, Map.of()).status()).isEqualTo(200);
        assertThat(clerk.submit(form, Map.of()).status()).isEqualTo(200);
        assertThat(lines(number)).filteredOn("casework.registered"::equals).hasSize(1);
    }

    @Test
    void the_head_gives_a_case_to_another_executor() {
        var number = examined(Channel.PORTAL);
        head.send(number, "reassign", Map.of("executor", postOf(number, "Тілеубаев")));
        assertThat(colleague.open(page(number)).forms())
                .containsExactly("prepare-result", "prepare-refusal", "find-defects");
        assertThat(executor.open(page(number)).forms()).isEmpty();
    }

    @Test
    void defects_are_noticed_only_where_the_channel_knows_them() {
        var portal = examined(Channel.PORTAL);
        var counter = examined(Channel.STATE_CORPORATION);
        assertThat(executor.open(page(counter)).forms()).containsExactly("prepare-result", "prepare-refusal");
        var ended = executor.send(portal, "find-defects", Map.of("facts", "Қорытындының мөрі жоқ"));
        assertThat(ended.page().text()).contains("Құжаттардағы кемшілік үшін бас тартылды");
    }

    @Test
    void a_reasoned_refusal_is_drafted_read_and_signed() {
        var number = examined(Channel.PORTAL);
        executor.send(number, "prepare-refusal", Map.of("ground", "false-data", "facts", "Қорытынды жалған"));
        assertThat(new String(executor.bytes(page(number) + "/draft.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(clerk.open(page(number) + "/draft.pdf").status()).isEqualTo(404);
        var signed = head.submit(head.open(page(number) + "/sign").form("sign"), Map.of("key", "VALID"));
        assertThat(signed.page().text()).contains("Дәлелді бас тартылды");
    }

    @Test
    void another_offices_case_does_not_exist_and_the_journal_knows_who_asked() {
        var number = FRONTS.handIn(Channel.PORTAL, "taraz-education");
        var stranger = Browsing.as("bayzak.head", SYSTEM);

        assertThat(stranger.open(page(number)).status()).isEqualTo(404);
        assertThat(stranger.open(page(number) + "/sign").status()).isEqualTo(404);
        assertThat(stranger.open(page(number) + "/paper").status()).isEqualTo(404);
        assertThat(stranger.open("/kk/workplace/cases").page().select("tr[data-case]"))
                .isEmpty();
        var office = SYSTEM.module(kz.qyzmet.identity.Offices.class)
                .find("zhambyl", "bayzak-education")
                .orElseThrow();
        assertThat(SYSTEM.module(Journal.class).of("office/" + office.id()))
                .filteredOn(line -> line.kind().equals("casework.foreign-case-asked"))
                .filteredOn(line -> number.equals(line.facts().get("case")))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void the_counters_operator_has_no_workplace_here() {
        assertThat(Browsing.as("taraz.operator", SYSTEM).open("/kk/workplace").status())
                .isEqualTo(404);
    }

    @Test
    void only_the_cases_own_files_are_given_out() {
        var number = FRONTS.handIn(Channel.PORTAL, "taraz-education");
        var link = clerk.open(page(number)).page().select("a[href*=/files/]").attr("abs:href");
        var id = Long.parseLong(link.replaceAll(".*/", ""));

        assertThat(new String(clerk.bytes(link), StandardCharsets.UTF_8)).isEqualTo(Fronts.SCAN);
        assertThat(clerk.open(page(number) + "/files/" + (id + 1)).status()).isEqualTo(404);
    }

    private static Browsing deputy() {
        return Browsing.as("taraz.clerk", Role.DEPUTY_HEAD, SYSTEM);
    }

    @Test
    void a_paper_result_is_printed_signed_by_hand_by_the_deputy_and_the_head_and_sent_without_a_file()
            throws Exception {
        var handed = FRONTS.handIn(
                "club-diploma", Channel.STATE_CORPORATION, "taraz-education", Map.of("learner", "Ғалымов Ілияс"));
        var number = handed.number();
        clerk.send(number, "register", Map.of());
        head.send(number, "resolve", Map.of("executor", postOf(number, "Жақсыбекова")));
        executor.send(number, "prepare-result", Map.of());

        var seen = deputy().open(page(number));
        assertThat(seen.forms()).containsExactly("sign-by-hand", "return");
        assertThat(deputy().open(page(number) + "/sign").response().url().getPath())
                .isEqualTo(page(number));
        assertThat(text(deputy().bytes(page(number) + "/draft.pdf")))
                .contains("Оспанов Дархан Серікұлы", "Нұрланова Сәуле Бақытқызы", "Ғалымов Ілияс", "қолы");

        assertThat(head.open(page(number)).forms()).isEmpty();
        deputy().send(number, "sign-by-hand", Map.of());
        head.send(number, "return", Map.of("remark", "Күнін жазыңыз"));
        assertThat(executor.open(page(number)).page().text()).contains("Күнін жазыңыз");
        executor.send(number, "prepare-result", Map.of());
        deputy().send(number, "sign-by-hand", Map.of());
        var signed = head.send(number, "sign-by-hand", Map.of());
        assertThat(signed.page().select("a[data-paper]")).isEmpty();
        assertThat(signed.page().text()).contains("өз қолымен");
        clerk.send(number, "send", Map.of());

        var progress = SYSTEM.module(Intake.class);
        Awaitility.await()
                .until(() -> progress.find(handed.application())
                                .orElseThrow()
                                .progress()
                                .state()
                        == Progress.State.READY);
        assertThat(progress.find(handed.application()).orElseThrow().progress().paper())
                .isNull();
        assertThat(lines(number))
                .containsSubsequence(
                        "casework.co-signed",
                        "casework.returned",
                        "casework.co-signed",
                        "casework.signed",
                        "casework.sent");
        assertThat(register("Шығыс нәтижелер", number)).contains("Нұрланова Сәуле Бақытқызы");
        assertThat(register("Кіріс өтініштер", number)).contains("Байжанова Айгүл Ерболқызы");
    }

    @Test
    void a_resolution_is_co_signed_and_adopted_electronically_and_printed_when_somebody_asks_for_paper()
            throws Exception {
        var akim = Browsing.as("taraz.executor2", Role.AKIMAT, SYSTEM);
        var number = FRONTS.handIn("club-decree", Channel.PORTAL, "taraz-education", Map.of("learner", "Ғалымов Ілияс"))
                .number();
        executor.send(number, "prepare-result", Map.of());
        assertThat(akim.open(page(number)).forms()).isEmpty();

        var coSigned = deputy().submit(deputy().open(page(number) + "/sign").form("sign"), Map.of("key", "VALID"));
        var link = coSigned.page().select("a[href*=/co-signed/]").attr("abs:href");
        assertThat(SignedPdf.extract(executor.bytes(link))).isInstanceOf(Extracted.Embedded.class);
        assertThat(Browsing.as("bayzak.head", SYSTEM).open(link).status()).isEqualTo(404);
        assertThat(deputy().open(page(number)).page().select("a[data-paper]")).isEmpty();

        assertThat(akim.open("/kk/workplace").page().select("tr[data-case=" + number + "][data-step=adopt]"))
                .hasSize(1);
        var signing = akim.open(page(number) + "/sign");
        assertThat(akim.submit(signing.form("sign"), Map.of("key", "VALID")).status())
                .as("his demo key is an employee's")
                .isEqualTo(422);
        var akims = Subject.official("Тілеубаев Ерлан", "980520500131", "Қала әкімдігі", TARAZ);
        var key = new DemoAuthority(SYSTEM, "GOST").now().issue(akims, HEAD, FROM, UNTIL);
        var adopted = akim.sign(signing, key, now());
        assertThat(adopted.page().select("a[data-paper]")).hasSize(1);
        assertThat(adopted.forms()).isEmpty();
        assertThat(text(akim.bytes(page(number) + "/paper")))
                .contains("Қала әкімі", "Тілеубаев Ерлан Қайратұлы", "Басшының орынбасары");

        var form = clerk.open(page(number)).form("print");
        var printed = clerk.submit(form, Map.of());
        assertThat(printed.response().contentType()).isEqualTo("application/pdf");
        assertThat(clerk.submit(form, Map.of()).status()).isEqualTo(200);
        assertThat(lines(number)).filteredOn("casework.printed"::equals).hasSize(1);
        assertThat(lines(number)).contains("casework.co-signed", "casework.adopted");
        assertThat(register("Әкімдік қаулылары", number)).contains("Тілеубаев Ерлан Қайратұлы");
        assertThat(register("Шығыс нәтижелер", number)).isEmpty();
    }

    @Test
    void the_registers_are_the_offices_own_and_by_year() {
        var number = FRONTS.handIn(Channel.PORTAL, "taraz-education");
        clerk.send(number, "register", Map.of());
        var address = "/kk/workplace/registers";
        assertThat(executor.open(address).page().select("a[href$=" + number + "]"))
                .hasSize(1);
        assertThat(executor.open(address + "?year=2017").page().select("tr[data-register-number]"))
                .isEmpty();
        assertThat(Browsing.as("bayzak.head", SYSTEM).open(address).page().select("a[href$=" + number + "]"))
                .isEmpty();
        assertThat(Browsing.as("taraz.operator", SYSTEM).open(address).status()).isEqualTo(404);
    }

    /** The line of this case in the register of this name; empty where it does not stand in it. */
    private String register(String name, String number) {
        return clerk.open("/kk/workplace/registers")
                .page()
                .select("table:has(caption:containsOwn(" + name + ")) tr:has(a[href$=" + number + "])")
                .text();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static java.util.List<String> lines(String number) {
        return SYSTEM.module(Journal.class).of("case/" + number).stream()
                .map(Line::kind)
                .toList();
    }
}
