package kz.qyzmet.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Progress.State;
import kz.qyzmet.intake.TransferList;
import kz.qyzmet.intake.Transfers;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Line;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Packages and results on paper: lists there, lists back, marks of receipt. */
class TransferTest {
    private static TestSystem system;
    private static PaperLegs legs;
    private static Browsing operator;
    private static Browsing clerk;

    @BeforeAll
    static void start() {
        system = PaperLegs.system();
        legs = PaperLegs.of(system);
        operator = Browsing.as("taraz.operator", system);
        clerk = Browsing.as("taraz.clerk", system);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static Transfers transfers() {
        return system.module(Transfers.class);
    }

    private static Optional<TransferList> list(Application... packages) {
        var chosen = Set.copyOf(
                java.util.stream.Stream.of(packages).map(Application::id).toList());
        return transfers()
                .make(legs.office("taraz-corporation"), legs.office("taraz-education"), chosen, PaperLegs.OPERATOR);
    }

    private static boolean waits(Application application) {
        return transfers().waiting(legs.office("taraz-corporation")).stream()
                .anyMatch(one -> one.id().equals(application.id()));
    }

    private static List<String> steps(Application of) {
        return system.module(Intake.class).steps(of).stream()
                .map(StepTaken::step)
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String course(Application of) {
        return "/kk/corporation/applications/" + of.id();
    }

    private static String runningStep(Browsing.Shown page) {
        return page.page().select(".timeline .step-now").attr("data-ref");
    }

    /** As if only these were ticked. */
    private static Browsing.Shown make(Browsing browser, String desk, String... packages) {
        var form = browser.open(desk).form("transfers");
        form.select("input[type=checkbox]").stream()
                .filter(box -> !List.of(packages).contains(box.val()))
                .forEach(box -> box.removeAttr("checked"));
        return browser.submit(form, Map.of());
    }

    private static String signed(Application application) {
        var number = legs.caseOf(application);
        var head = Browsing.as("taraz.head", system);
        var executor = Browsing.as("taraz.executor", system);
        clerk.send(number, "register", Map.of());
        var mine = head.open("/kk/workplace/cases/" + number).page().select(".choice:contains(Жақсыбекова) input");
        head.send(number, "resolve", Map.of("executor", mine.val()));
        executor.send(number, "prepare-result", Map.of());
        var signed =
                head.submit(head.open("/kk/workplace/cases/" + number + "/sign").form("sign"), Map.of("key", "VALID"));
        assertThat(signed.status()).isEqualTo(200);
        return number;
    }

    @Test
    void a_package_on_paper_goes_and_its_result_comes_back_with_a_list_each() throws Exception {
        var application = legs.accepted("Үлгі Айша");
        assertThat(application.progress().state()).isEqualTo(State.ACCEPTED);
        assertThat(steps(application)).containsExactly("check");
        assertThat(runningStep(operator.open(course(application)))).isEqualTo("9.2");

        var made = make(operator, "/kk/corporation/transfers", application.id().toString());
        assertThat(made.page().select(".notice-success")).hasSize(1);
        var paper = text(
                operator.bytes(made.page().expectFirst("a[data-paper][lang=kk]").attr("abs:href")));
        assertThat(paper)
                .contains("Тапсыру тізімі", application.number(), "Ісләмова Һәнифа", "Ермекова Ақмарал", "9.2");
        var listed = made.page().expectFirst("tr[data-list]").attr("data-list");

        var number = signed(application);
        var page = clerk.open("/kk/workplace/cases/" + number);
        assertThat(page.page().text()).contains("№ " + listed + ",");
        assertThat(page.forms()).isEmpty();
        assertThat(page.page().select("main a[href$=/workplace/transfers]")).hasSize(1);
        assertThat(system.module(Intake.class).next(legs.now(application.id()))).isEmpty();

        var sent = make(clerk, "/kk/workplace/transfers", number);
        assertThat(sent.page().select(".notice-success")).hasSize(1);
        var back = text(
                clerk.bytes(sent.page().expectFirst("a[data-paper][lang=ru]").attr("abs:href")));
        assertThat(back).contains("Реестр передачи", application.number(), "Оспанов Дархан", "5.5");
        assertThat(line("case/" + number, "casework.sent").facts()).containsKey("list");

        receivedAndIssued(application);
    }

    private static void receivedAndIssued(Application application) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> legs.now(application.id()).progress().state() == State.READY);
        var come = operator.open(course(application));
        assertThat(come.forms()).containsExactly("mark-received");
        assertThat(runningStep(come)).isEqualTo("10.1");
        assertThat(come.page().select(".timeline .step-now .time"))
                .as("its term runs")
                .hasSize(1);

        var marked = operator.submit(come.form("mark-received"), Map.of());
        assertThat(marked.forms()).containsExactly("issue");
        assertThat(runningStep(marked)).isEqualTo("10.2");
        assertThat(line("application/" + application.id(), "intake.result-received")
                        .paragraph())
                .isEqualTo("10.1");
        assertThat(operator.submit(come.form("mark-received"), Map.of()).forms())
                .as("a second click")
                .containsExactly("issue");

        var unsigned = operator.submit(marked.form("issue"), Map.of("identity", "true"));
        assertThat(unsigned.status()).isEqualTo(422);
        assertThat(unsigned.page().select(".errors a").attr("href")).isEqualTo("#journal");
        operator.submit(marked.form("issue"), Map.of("identity", "true", "journal", "true"));
        assertThat(legs.now(application.id()).progress().state()).isEqualTo(State.DONE);
        assertThat(steps(application)).endsWith("send", "arrive", "issue", "sign-journal");
    }

    private static Line line(String stream, String kind) {
        return system.module(Journal.class).of(stream).stream()
                .filter(entry -> entry.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_result_on_paper_is_not_sent_without_a_list() {
        var application = legs.accepted("Жазба");
        assertThat(list(application)).isPresent();
        var number = legs.caseOf(application);
        var stray = clerk.open("/kk/workplace/cases/" + number).form("register");
        signed(application);
        stray.attr("action", stray.attr("action").replace("/register", "/send"));

        var refused = clerk.submit(stray, Map.of("version", "4")); // registered, resolved, drafted, signed

        assertThat(refused.page().select("[data-refusal]").attr("data-refusal")).isEqualTo("TRANSFER_LIST_NEEDED");
        assertThat(refused.page().select("[data-refusal]").attr("data-ref")).isEqualTo("5.5");
    }

    @Test
    void two_operators_at_once_never_list_one_package_twice_and_leave_no_gap() throws Exception {
        for (int round = 0; round < 10; round++) {
            var one = legs.accepted("бір");
            var shared = legs.accepted("ортақ");
            var two = legs.accepted("екі");
            var before = transfers().of(legs.office("taraz-corporation")).size();
            var made = atOnce(() -> list(one, shared), () -> list(shared, two));

            assertThat(made).filteredOn(Optional::isPresent).hasSize(1);
            assertThat(waits(shared)).isFalse();
            assertThat(List.of(waits(one), waits(two))).containsExactlyInAnyOrder(true, false);
            var lists = transfers().of(legs.office("taraz-corporation"));
            assertThat(lists).hasSize(before + 1);
            assertThat(lists.getFirst().serial()).isEqualTo(lists.size());
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (var people = Executors.newFixedThreadPool(2)) {
            var first = people.submit(one);
            var second = people.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    @Test
    void two_clerks_at_once_never_list_one_result_twice() throws Exception {
        var number = signed(listed("нәтиже"));
        var desk = clerk.open("/kk/workplace/transfers");
        var pages = atOnce(
                () -> clerk.submit(only(desk, number), Map.of()), () -> clerk.submit(only(desk, number), Map.of()));

        assertThat(pages).allMatch(page -> page.status() == 200);
        assertThat(system.module(Journal.class).of("case/" + number))
                .filteredOn(entry -> entry.kind().equals("casework.sent"))
                .hasSize(1);
    }

    private static Application listed(String learner) {
        var application = legs.accepted(learner);
        assertThat(list(application)).isPresent();
        return application;
    }

    private static org.jsoup.nodes.FormElement only(Browsing.Shown desk, String number) {
        var form = desk.form("transfers");
        form.select("input[type=checkbox]").stream()
                .filter(box -> !box.val().equals(number))
                .forEach(box -> box.removeAttr("checked"));
        return form;
    }

    @Test
    void what_is_on_no_list_waits_through_a_crash_and_a_restart() {
        var application = legs.accepted("қалды");
        system.module(TransactionTemplate.class).executeWithoutResult(cutOff -> {
            assertThat(list(application)).isPresent();
            cutOff.setRollbackOnly();
        });
        int lists = transfers().of(legs.office("taraz-corporation")).size();

        system.restart();
        operator = Browsing.as("taraz.operator", system);
        clerk = Browsing.as("taraz.clerk", system);

        assertThat(waits(application)).isTrue();
        assertThat(transfers().of(legs.office("taraz-corporation"))).hasSize(lists);
        assertThat(operator.open("/ru/corporation/transfers")
                        .page()
                        .select("tr[data-package=" + application.id() + "]"))
                .hasSize(1);
        assertThat(list(application).orElseThrow().serial()).isEqualTo(lists + 1);
    }

    @Test
    void a_list_of_nothing_of_what_has_left_or_of_anothers_is_not_made() {
        var gone = legs.accepted("кетті");
        var stays = legs.accepted("жатыр");
        var desk = operator.open("/kk/corporation/transfers");
        assertThat(list(gone)).isPresent();

        var nothing = operator.open("/kk/corporation/transfers").form("transfers");
        nothing.select("input[type=checkbox]").remove();
        assertThat(operator.submit(nothing, Map.of()).page().select("[data-refusal=NOTHING_CHOSEN]"))
                .hasSize(1);

        var form = desk.form("transfers");
        form.select("input[type=checkbox]").stream()
                .filter(box ->
                        !List.of(gone.id().toString(), stays.id().toString()).contains(box.val()))
                .forEach(box -> box.removeAttr("checked"));
        var stale = operator.submit(form, Map.of());
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.page().select("[data-refusal=NOT_WAITING]")).hasSize(1);
        assertThat(waits(stays)).isTrue();

        form.select("input[type=checkbox]").stream()
                .filter(box -> box.val().equals(stays.id().toString()))
                .forEach(box -> box.val(UUID.randomUUID().toString()));
        assertThat(operator.submit(form, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_second_click_finds_the_list_that_the_first_one_made() {
        var application = legs.accepted("екі рет");
        var form = only(
                operator.open("/kk/corporation/transfers"), application.id().toString());

        var first = operator.submit(form, Map.of());
        var second = operator.submit(form, Map.of());

        assertThat(second.page().select(".notice-success").text())
                .isEqualTo(first.page().select(".notice-success").text());
    }
}
