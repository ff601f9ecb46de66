package kz.qyzmet.corporation;

import static kz.qyzmet.corporation.DemoCounter.RECIPIENT;
import static kz.qyzmet.corporation.DemoCounter.REPRESENTATIVE;
import static kz.qyzmet.corporation.DemoCounter.saysNoBecause;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.gateway.Address;
import kz.qyzmet.gateway.Gateway;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.Role;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Progress.Ending;
import kz.qyzmet.intake.Progress.State;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Line;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.regulation.MadeUpEditions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A provider's own reception, by two made-up regulations of an education department. */
class ReceptionTest {
    private static TestSystem system;
    private static DemoCounter clerk;
    private static DemoCounter executor;

    @BeforeAll
    static void start() throws Exception {
        system = TestSystem.demo();
        MadeUpEditions.store(system, Path.of("src/test/regulations/reception"));
        clerk = new DemoCounter(system, "taraz.clerk");
        executor = new DemoCounter(system, "taraz.executor");
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void each_post_is_offered_what_its_role_receives() {
        assertThat(offered(clerk)).containsExactly("evening-club");
        assertThat(offered(executor)).containsExactly("club-entry");
        assertThat(new DemoCounter(system, "taraz.head")
                        .browser()
                        .open("/kk/reception")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_two_counters_are_shut_to_each_others_people() {
        var operator = new DemoCounter(system, "taraz.operator");
        assertThat(operator.browser().open("/kk/reception").status()).isEqualTo(404);
        assertThat(clerk.browser().open("/kk/corporation").status()).isEqualTo(404);
    }

    @Test
    void the_workplace_leads_to_the_reception_and_back() {
        assertThat(links(clerk, "/kk/workplace")).contains("/kk/reception");
        assertThat(links(clerk, "/kk/reception")).contains("/kk/workplace");
        var head = new DemoCounter(system, "taraz.head");
        assertThat(links(head, "/kk/workplace")).doesNotContain("/kk/reception");
    }

    @Test
    void the_document_shown_tells_who_it_is_and_no_register_is_asked() {
        var draft = visit(Map.of("name", "Құлыншақова Әсия", "address", "Тараз, Абай к., 1"));

        assertThat(draft.page().select("[name=answer.learner]").val()).isEqualTo("Құлыншақова Әсия");
        assertThat(draft.page().select("[name=answer.home]").val()).isEqualTo("Тараз, Абай к., 1");
        assertThat(reads()).isEmpty();
    }

    @Test
    void a_visit_without_the_name_does_not_begin() {
        var wrong = visit(Map.of("name", " "));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".errors li")).hasSize(1);
    }

    @Test
    void a_representative_is_written_down_with_his_power_of_attorney() {
        var draft = visit(Map.of(
                "represented", "true",
                "representative-iin", REPRESENTATIVE,
                "representative-name", "Шүкіров Таймас",
                "power-of-attorney", "2018-0457"));

        assertThat(clerk.of(draft).representative())
                .isEqualTo(new Application.Representative(REPRESENTATIVE, "Шүкіров Таймас", "2018-0457"));
    }

    @Test
    void nothing_is_accepted_before_the_copies_are_compared_with_their_originals() {
        var complete = complete(visit(Map.of()), "autumn");

        var untouched = clerk.browser().submit(complete.form("/accept"), Map.of());

        assertThat(untouched.status()).isEqualTo(422);
        assertThat(untouched.page().select(".errors li")).hasSize(1);
        assertThat(clerk.of(complete).draft()).isTrue();
        var accepted = accept(untouched);
        assertThat(journal(accepted))
                .extracting(Line::kind)
                .containsExactly("intake.originals-compared", "intake.accepted");
        assertThat(journal(accepted)).extracting(Line::paragraph).containsExactly("8.1", "5.1");
        assertThat(journal(accepted).getFirst().facts()).containsEntry("documents", List.of("health"));
    }

    @Test
    void what_was_accepted_by_hand_becomes_a_case_without_a_signature() throws Exception {
        var accepted = accept(complete(visit(Map.of()), "autumn"));
        var application = clerk.of(accepted);

        var registered = clerk.await(application, now -> now.progress().caseNumber() != null);
        assertThat(registered.progress().state()).isEqualTo(State.REGISTERED);
        assertThat(accepted.page().select(".timeline .step-done").eachAttr("data-ref"))
                .containsExactly("4", "5.1 8.1");
        assertThat(receipt(clerk, accepted, "ru"))
                .contains("Приложение 3", String.valueOf(application.number()), "Копия справки", "Оспанов Дархан")
                .doesNotContain("1414");
        assertThat(accepted.page().select("a[data-paper]")).isNotEmpty();
    }

    @Test
    void a_second_click_accepts_nothing_anew() {
        var form = complete(visit(Map.of()), "autumn").form("/accept");
        var first = clerk.browser().submit(form, Map.of("original.health", "true"));
        var second = clerk.browser().submit(form, Map.of("original.health", "true"));

        assertThat(second.page().select("[data-number]").attr("data-number"))
                .isNotEmpty()
                .isEqualTo(first.page().select("[data-number]").attr("data-number"));
        assertThat(journal(second)).extracting(Line::kind).containsOnlyOnce("intake.accepted");
    }

    @Test
    void outside_the_window_the_page_tells_the_days_and_the_paragraph() {
        var refused = accept(complete(visit(Map.of()), "summer"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".notice").text()).contains("30 маусым");
        assertThat(refused.page().select(".notice .chip").text()).contains("8");
        assertThat(clerk.of(refused).draft()).isTrue();
        assertThat(journal(refused)).isEmpty();
    }

    @Test
    void an_incomplete_package_is_refused_by_the_providers_own_receipt() throws Exception {
        var draft = visit(Map.of());
        var incomplete = clerk.browser().submit(draft.form("/save"), Map.of("answer.season", "autumn"));

        var refused = clerk.browser().submit(incomplete.form("/refuse"), Map.of());

        saysNoBecause(refused, "PACKAGE_INCOMPLETE", "9");
        assertThat(receipt(clerk, refused, "ru"))
                .contains("Приложение 4", "статьи 19", "Справка о здоровье")
                .doesNotContain("Государственной корпорации");
    }

    @Test
    void where_nobody_decides_the_receipt_is_the_result() throws Exception {
        var draft = executor.browser()
                .submit(
                        desk(executor).form("/visits"),
                        Map.of("service", "club-entry", "iin", RECIPIENT, "name", "Асқар Әсия"));
        var complete = executor.browser()
                .submit(
                        draft.form("/save"),
                        Map.of(
                                "answer.entrant", "Асқар Бота",
                                "answer.craft", "weaving",
                                "document.photos", "photographs",
                                "consent", "true"));

        var done = executor.browser().submit(complete.form("/accept"), Map.of());

        var application = executor.of(done);
        assertThat(application.progress().state()).isEqualTo(State.DONE);
        assertThat(application.progress().ending()).isEqualTo(Ending.RESULT);
        assertThat(system.module(Gateway.class).trace(String.valueOf(application.number())))
                .isEmpty();
        assertThat(done.page().select(".timeline .step-done").eachAttr("data-ref"))
                .containsExactly("4", "5.2");
        assertThat(journal(done)).extracting(Line::kind).containsExactly("intake.accepted", "intake.issued");
        assertThat(receipt(executor, done, "ru"))
                .contains("Приложение 1", "Асқар Бота: ковроткачество", "Поступающий в кружок", "Две фотографии")
                .contains("Жақсыбекова Гүлнар", String.valueOf(application.number()))
                .doesNotContain("___");
        assertThat(receipt(executor, done, "kk")).contains("Кілем тоқу", "2018 жылғы 2 шілде");
    }

    @Test
    void a_result_is_told_to_the_reception_and_given_out_there() {
        var application = clerk.of(accept(complete(visit(Map.of()), "autumn")));
        clerk.resultArrives(application, Address.reception("taraz-education"));

        var told = desk(clerk).page().select(".tiding a");
        assertThat(told.eachAttr("href")).contains("/kk/reception/applications/" + application.id());
        var ready = clerk.browser().open("/kk/reception/applications/" + application.id());
        var unchecked = clerk.browser().submit(ready.form("/issue"), Map.of());
        assertThat(unchecked.status()).isEqualTo(422);
        clerk.browser().submit(ready.form("/issue"), Map.of("identity", "true", "journal", "true"));

        assertThat(clerk.of(ready).progress().state()).isEqualTo(State.DONE);
        assertThat(system.module(Intake.class).steps(application))
                .extracting(step -> step.step() + " " + step.role())
                .endsWith("issue OFFICE_CLERK", "sign-journal RECIPIENT");
    }

    @Test
    void what_another_office_or_another_role_took_in_does_not_exist_here() {
        var id = clerk.of(visit(Map.of())).id();
        var elsewhere = new DemoCounter(system, "bayzak.clerk");

        for (var stranger : List.of(elsewhere, executor))
            for (var path : List.of("", "/receipt", "/paper", "/request"))
                assertThat(stranger.browser()
                                .open("/kk/reception/applications/" + id + path)
                                .status())
                        .isEqualTo(404);
        assertThat(desk(executor).page().text()).doesNotContain("Құлыншақова");
    }

    private static Shown desk(DemoCounter at) {
        return at.browser().open("/kk/reception");
    }

    private static List<String> offered(DemoCounter to) {
        return desk(to).page()
                .select("[name=service] option[value]:not([value=''])")
                .eachAttr("value");
    }

    private static List<String> links(DemoCounter of, String path) {
        return of.browser().open(path).page().select("a").eachAttr("href");
    }

    private static Shown visit(Map<String, String> answers) {
        var typed = new HashMap<>(Map.of("service", "evening-club", "iin", RECIPIENT, "name", "Құлыншақова Әсия"));
        typed.putAll(answers);
        return clerk.browser().submit(desk(clerk).form("/reception/visits"), typed);
    }

    /** The papers themselves stay on paper: nothing is scanned. */
    private static Shown complete(Shown draft, String season) {
        return clerk.browser()
                .submit(
                        draft.form("/save"),
                        Map.of(
                                "answer.home", "Тараз, Абай к., 1",
                                "answer.season", season,
                                "document.identity", "card",
                                "document.health", "certificate",
                                "consent", "true"));
    }

    private static Shown accept(Shown complete) {
        return clerk.browser().submit(complete.form("/accept"), Map.of("original.health", "true"));
    }

    /** Looks into registers by whoever receives here. */
    private static List<Line> reads() {
        var office =
                system.module(Offices.class).find("zhambyl", "taraz-education").orElseThrow();
        return system.module(Officials.class).holders(office.id(), Role.OFFICE_CLERK, LocalDate.of(2018, 7, 2)).stream()
                .flatMap(one -> lines("account/" + one.accountId()).stream())
                .filter(line -> line.kind().equals("corporation.register-read"))
                .toList();
    }

    private static List<Line> journal(Shown page) {
        return lines("application/" + clerk.of(page).id());
    }

    private static List<Line> lines(String stream) {
        return system.module(Journal.class).of(stream);
    }

    private static String receipt(DemoCounter at, Shown page, String language) throws Exception {
        var pdf = at.browser().download(page.page().location() + "/receipt?in=" + language);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
