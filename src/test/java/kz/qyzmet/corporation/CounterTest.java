package kz.qyzmet.corporation;

import static kz.qyzmet.corporation.DemoCounter.answers;
import static kz.qyzmet.corporation.DemoCounter.saysNoBecause;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.Role;
import kz.qyzmet.intake.Actor;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application.Party;
import kz.qyzmet.intake.Beginning;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Progress.State;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.play.Browser.Upload;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Zhambyl's externat at the counter, paragraphs 9 and 10. */
class CounterTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 7, 2);
    private static TestSystem system;
    private static DemoCounter counter;

    @BeforeAll
    static void start() {
        system = TestSystem.demo();
        counter = new DemoCounter(system, "taraz.operator");
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void a_complete_package_is_accepted_and_the_recipient_gets_a_receipt() throws Exception {
        var sent = counter.send(counter.complete(counter.visit(Map.of())));
        var application = counter.of(sent);

        assertThat(sent.page().select("[data-number]").attr("data-number")).isEqualTo(application.number());
        assertThat(sent.page().select("[data-total-due]").attr("data-total-due"))
                .startsWith("2018-07-2");
        assertThat(sent.page().select(".timeline .step-done").eachAttr("data-ref"))
                .startsWith("9", "8.1");
        assertThat(receipt(sent.page().location(), "kk"))
                .contains("Ісләмова Һәнифа", application.number(), "Тек «4» және «5»", "+7 726 245 00 00");
        assertThat(receipt(sent.page().location(), "ru")).contains("2 июля 2018 года", "Ермекова Ақмарал");
    }

    @Test
    void a_signature_that_cannot_be_judged_is_kept_and_nothing_is_accepted_meanwhile() {
        var shown = signedByAKeyNobodyKnowsOf(counter.complete(counter.visit(Map.of())));

        var kept = counter.of(shown);
        assertThat(kept.progress().state()).isEqualTo(State.CHECKING);
        assertThat(kept.number()).isNull();
        assertThat(shown.page().text()).contains("Қолтаңба тексеріліп жатыр");
        assertThat(shown.page().select(".notice").text()).contains("Келушіге айтыңыз");
        assertThat(shown.page().select(".timeline .step-done").eachAttr("data-ref"))
                .as("the operator's own step is done")
                .containsExactly("9");
        assertThat(shown.page().select(".timeline .step-now"))
                .as("nobody's turn by the act")
                .isEmpty();
        assertThat(shown.page().select("[data-number]"))
                .as("no number, nor room for one")
                .isEmpty();
        assertThat(shown.page().select("a[data-paper]")).as("no receipt yet").isEmpty();
        assertThat(counter.desk().page().select(".rows, table").text()).contains("Қолтаңба тексеріліп жатыр");
    }

    @Test
    void what_is_being_checked_goes_back_to_the_draft_it_was() {
        var shown = signedByAKeyNobodyKnowsOf(counter.complete(counter.visit(Map.of())));
        var kept = counter.of(shown);
        var draft = counter.browser().submit(shown.form("/withdraw"), Map.of());
        assertThat(counter.of(draft).draft()).isTrue();
        assertThat(counter.of(draft).dossier()).isEqualTo(kept.dossier());
        assertThat(system.module(Journal.class)
                        .of("application/" + kept.id())
                        .getLast()
                        .kind())
                .isEqualTo("intake.withdrawn");
        assertThat(counter.of(counter.send(draft)).number()).isNotNull();
    }

    @Test
    void why_a_signature_was_not_confirmed_is_told_until_another_is_there() {
        var complete = counter.complete(counter.visit(Map.of()));
        var kept = counter.of(complete);
        system.module(Intake.class)
                .signatureNotConfirmed(
                        kept.id(), kept.version(), List.of("CERTIFICATE_REVOKED"), new Actor("account/1", "", ""));

        var again = counter.browser().open("/kk/corporation/applications/" + kept.id());
        saysNoBecause(again, "EDS_NOT_CONFIRMED", "assumed");
        assertThat(again.page().select("[data-refusal]").text()).contains("қайтарып алынған");
        assertThat(counter.send(again).page().select("[data-refusal]")).isEmpty();
    }

    private static Shown signedByAKeyNobodyKnowsOf(Shown complete) {
        var request = counter.browser().download(complete.page().location().replaceAll("[?].*", "") + "/request");
        var form = complete.form("/send");
        form.select("[name=key]").remove();
        return counter.browser().submit(form, Map.of(), Map.of("signature", DemoCounter.signedLate(system, request)));
    }

    @Test
    void a_second_click_sends_nothing_anew() {
        var complete = counter.complete(counter.visit(Map.of()));

        var first = counter.send(complete);
        var second = counter.send(complete);

        assertThat(second.page().select("[data-number]").attr("data-number"))
                .isNotEmpty()
                .isEqualTo(first.page().select("[data-number]").attr("data-number"));
        assertThat(system.module(Intake.class).steps(counter.of(first)))
                .extracting(step -> step.step())
                .filteredOn("check"::equals)
                .hasSize(1);
    }

    @Test
    void somebody_the_register_does_not_know_begins_no_visit() {
        var refused = counter.visit(Map.of("iin", "990308600236"));

        assertThat(refused.status()).isEqualTo(422);
        saysNoBecause(refused, "REGISTER_DATA_UNOBTAINABLE", "assumed");
        assertThat(refused.page().select("[name=iin]").val()).isEqualTo("990308600236");
    }

    @Test
    void a_mistyped_iin_asks_no_register() {
        int before = reads().size();

        var wrong = counter.visit(Map.of("iin", "980102600225"));

        assertThat(wrong.page().select(".errors li")).hasSize(1);
        assertThat(reads()).hasSize(before);
    }

    @Test
    void every_look_into_a_register_is_journalled_without_the_iin_among_its_facts() {
        int before = reads().size();

        counter.visit(Map.of());

        assertThat(reads()).hasSize(before + 1);
        assertThat(reads().getLast().facts())
                .containsEntry("reason", "recipient")
                .doesNotContainValue(DemoCounter.RECIPIENT);
        assertThat(reads().getLast().personal()).containsEntry("iin", DemoCounter.RECIPIENT);
    }

    @Test
    void a_representative_acts_only_by_a_power_that_holds_today() {
        var valid = counter.visit(Map.of(
                "represented",
                "true",
                "representative-iin",
                DemoCounter.REPRESENTATIVE,
                "power-of-attorney",
                "2018-0457"));
        var revoked = counter.visit(
                Map.of("represented", "true", "representative-iin", "970821500215", "power-of-attorney", "2017-3310"));
        var anothers = counter.visit(
                Map.of("represented", "true", "representative-iin", "970821500215", "power-of-attorney", "2018-0457"));

        assertThat(valid.page().text()).contains("Шүкіров Таймас", "2018-0457");
        saysNoBecause(revoked, "POWER_OF_ATTORNEY", "9");
        saysNoBecause(anothers, "POWER_OF_ATTORNEY", "9");
    }

    @Test
    void an_incomplete_package_is_refused_by_a_receipt_and_cannot_be_sent() throws Exception {
        var draft = counter.visit(Map.of());
        var incomplete = counter.browser().submit(draft.form("/save"), Map.of("answer.learner", "Ісләмов Әли"));
        assertThat(incomplete.offers("/send")).isFalse();
        assertThat(incomplete.page().select("[name=answer.learner]").val()).isEqualTo("Ісләмов Әли");

        var refused = counter.browser().submit(incomplete.form("/refuse"), Map.of());

        saysNoBecause(refused, "PACKAGE_INCOMPLETE", "9");
        assertThat(counter.of(refused).progress().state()).isEqualTo(State.REFUSED);
        assertThat(receipt(refused.page().location(), "ru"))
                .contains("Приложение 3", "статьи 20", "Документ, удостоверяющий личность заявителя", "Тараз", "1414")
                .contains("Ермекова Ақмарал", "Ісләмова Һәнифа");
    }

    @Test
    void a_complete_package_cannot_be_refused() {
        var draft = counter.visit(Map.of());
        var refusal = draft.form("/refuse");
        var complete = counter.complete(draft);
        refusal.select("[name=version]")
                .val(complete.page().select("[name=version]").val());

        var kept = counter.browser().submit(refusal, Map.of());

        assertThat(kept.status()).isEqualTo(422);
        assertThat(counter.of(complete).draft()).isTrue();
    }

    @Test
    void an_operator_who_comes_second_loses_no_word() {
        var draft = counter.visit(Map.of());
        var both = draft.form("/save");
        counter.browser().submit(both, Map.of("answer.learner", "Бірінші"));

        var second = counter.browser().submit(both, Map.of("answer.learner", "Екінші"));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().select("[name=answer.learner]").val()).isEqualTo("Екінші");
        assertThat(counter.of(second).dossier().answers()).containsEntry("learner", "Бірінші");
        counter.browser().submit(second.form("/save"), Map.of());
        assertThat(counter.of(second).dossier().answers()).containsEntry("learner", "Екінші");
    }

    @Test
    void a_signature_that_is_not_confirmed_keeps_the_draft() {
        var complete = counter.complete(counter.visit(Map.of()));

        var refused = counter.browser()
                .submit(complete.form("/send"), Map.of(), Map.of("signature", new Upload("a.cms", new byte[] {
                    0x30, 0x03, 0x02, 0x01, 0x01
                })));

        saysNoBecause(refused, "EDS_NOT_CONFIRMED", "assumed");
        assertThat(counter.of(complete).draft()).isTrue();
        assertThat(counter.send(refused).page().select("[data-number]")).isNotEmpty();
    }

    @Test
    void a_scan_that_is_no_document_is_told_and_the_rest_is_kept() {
        var draft = counter.visit(Map.of());

        var wrong = counter.browser()
                .submit(
                        draft.form("/save"),
                        answers(),
                        Map.of("scan.basis", new Upload("a.pdf", "text".getBytes(StandardCharsets.US_ASCII))));

        assertThat(wrong.page().select(".errors li")).hasSize(1);
        assertThat(counter.of(wrong).dossier().answers()).containsEntry("grade", "9");
        assertThat(wrong.page().select("[name=document.basis][checked]").val()).isEqualTo("report-cards");
    }

    @Test
    void a_result_is_given_out_once_the_identity_was_checked() {
        var sent = counter.send(counter.complete(counter.visit(Map.of(
                "represented",
                "true",
                "representative-iin",
                DemoCounter.REPRESENTATIVE,
                "power-of-attorney",
                "2018-0457"))));
        counter.resultArrives(counter.of(sent));
        var ready = counter.browser().open(sent.page().location());
        assertThat(counter.desk().page().select(".tiding").text())
                .contains(counter.of(sent).number());

        var unchecked = counter.browser().submit(ready.form("/issue"), Map.of("receiver", "REPRESENTATIVE"));
        assertThat(unchecked.status()).isEqualTo(422);
        var issued = counter.browser()
                .submit(ready.form("/issue"), Map.of("receiver", "REPRESENTATIVE", "identity", "true"));

        assertThat(issued.page().select(".timeline .step-done:last-child").attr("data-ref"))
                .isEqualTo("10");
        assertThat(issued.page().select(".timeline .step-done:last-child").attr("data-due"))
                .isNotEmpty();
        assertThat(issued.page().select("a[data-result]")).hasSize(1);
        assertThat(counter.of(sent).progress().state()).isEqualTo(State.DONE);
        assertThat(system.module(Journal.class)
                        .of("application/" + counter.of(sent).id()))
                .filteredOn(line -> line.kind().equals("intake.issued"))
                .singleElement()
                .satisfies(line -> assertThat(line.facts()).containsEntry("to", "REPRESENTATIVE"));
    }

    @Test
    void what_waits_to_be_issued_is_found_by_number_and_by_name() {
        var sent = counter.send(counter.complete(counter.visit(Map.of())));
        counter.resultArrives(counter.of(sent));
        var number = String.valueOf(counter.of(sent).number());

        assertThat(found(number)).contains(number);
        assertThat(found("ісләмова")).contains(number);
        assertThat(found("Жоқадам")).doesNotContain(number);
    }

    @Test
    void what_another_branch_took_in_does_not_exist_here() {
        var offering = system.module(Library.class)
                .inForce("externat", "zhambyl", FIRST_DAY)
                .orElseThrow();
        var office =
                system.module(Offices.class).find("zhambyl", "taraz-education").orElseThrow();
        var begun = (Answer.Taken) system.module(Intake.class)
                .begin(new Beginning(
                        offering,
                        Channel.STATE_CORPORATION,
                        office.id(),
                        office.id(),
                        new Party("971010600205", "Байжанова Айгүл", null),
                        null,
                        Map.of()));

        for (var path : List.of("", "/receipt", "/paper", "/request"))
            assertThat(counter.browser()
                            .open("/kk/corporation/applications/" + begun.now().id() + path)
                            .status())
                    .isEqualTo(404);
        assertThat(counter.browser().open("/kk/corporation/applications/1").status())
                .isEqualTo(404);
    }

    private static String found(String words) {
        return counter.browser()
                .open("/kk/corporation?q=" + java.net.URLEncoder.encode(words, StandardCharsets.UTF_8))
                .page()
                .select("form[role=search] + section .table")
                .text();
    }

    private static List<kz.qyzmet.journal.Line> reads() {
        var branch = system.module(Offices.class)
                .find("zhambyl", "taraz-corporation")
                .orElseThrow();
        var today = LocalDate.ofInstant(
                system.module(LegalClock.class).now(), branch.calendar().zone());
        return system.module(Officials.class).holders(branch.id(), Role.STATE_CORP_WORKER, today).stream()
                .flatMap(one -> system.module(Journal.class).of("account/" + one.accountId()).stream())
                .filter(line -> line.kind().equals("corporation.register-read"))
                .toList();
    }

    private static String receipt(String application, String language) throws Exception {
        var pdf = counter.browser().download(application + "/receipt?in=" + language);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
