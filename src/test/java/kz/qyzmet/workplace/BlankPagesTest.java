package kz.qyzmet.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Line;
import kz.qyzmet.workplace.Browsing.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A numbered form from the keeper's stock to the signed paper, at the pages people use. */
class BlankPagesTest {
    private static final TestSystem SYSTEM = TestSystem.demo();
    private static final BlankOffices OFFICES = new BlankOffices(SYSTEM);

    private final Browsing archivist = Browsing.as("taraz.archivist", SYSTEM);
    private final Browsing head = Browsing.as("taraz.head", SYSTEM);
    private final Browsing keeper = Browsing.as("taraz.keeper", SYSTEM);

    @AfterAll
    static void stop() {
        SYSTEM.close();
    }

    private static String page(String number) {
        return "/kk/workplace/cases/" + number;
    }

    private String requested() {
        var number = OFFICES.atArchivist();
        archivist.send(number, "request-blank", Map.of("keeper", "taraz-education"));
        return number;
    }

    private Shown issue(String number) {
        var desk = keeper.open("/kk/workplace/blanks");
        var form = desk.page().expectFirst("tr[data-case=" + number + "] form[action$=/issue]");
        return keeper.submit((org.jsoup.nodes.FormElement) form, Map.of());
    }

    private String obtained(String series) {
        OFFICES.takeIn("taraz-education", series, 1, 20);
        var number = requested();
        issue(number);
        archivist.send(number, "obtain-blank", Map.of());
        return number;
    }

    private String blank(String number) {
        return archivist.open(page(number)).page().select("[data-blank]").attr("data-blank");
    }

    private String state(String serial) {
        return keeper.open("/kk/workplace/blanks/book").page().select("tr[data-state]").stream()
                .filter(row -> row.select("strong").eachText().equals(List.of(serial)))
                .map(row -> row.attr("data-state"))
                .findFirst()
                .orElse("IN_STOCK");
    }

    @Test
    void a_blank_goes_from_the_stock_to_the_signed_paper() {
        OFFICES.takeIn("taraz-education", "АА", 1, 20);
        var number = requested();
        var awaiting = archivist.open("/ru" + page(number).substring(3)).page();
        assertThat(awaiting.select("[data-awaits=blank]").text()).contains("Отдел образования акимата города Тараз");
        assertThat(keeper.open("/kk/workplace").page().select(".tiding").text()).contains(number);

        assertThat(issue(number).page().select("tr[data-case=" + number + "]")).isEmpty();
        assertThat(archivist.open("/kk/workplace").page().select(".tiding").text())
                .contains(number);
        var serial = blank(number);
        archivist.send(number, "obtain-blank", Map.of());
        assertThat(state(serial)).isEqualTo("SIGNED_FOR");
        assertThat(archivist.open(page(number)).page().select("[lang=kk] p").eachText())
                .anyMatch(line -> line.contains(serial + " бланкісінде"));
        archivist.send(number, "prepare-result", Map.of());
        head.submit(head.open(page(number) + "/sign").form("sign"), Map.of("key", "VALID"));

        assertThat(state(serial)).isEqualTo("USED");
        assertThat(lines(number))
                .containsSubsequence(
                        "casework.blank-requested",
                        "casework.blank-issued",
                        "casework.blank-obtained",
                        "casework.result-drafted",
                        "casework.signed");
    }

    @Test
    void a_spoiled_blank_is_written_off_and_another_one_comes() {
        var number = obtained("ББ");
        var first = blank(number);
        assertThat(archivist.send(number, "spoil-blank", Map.of()).status()).isEqualTo(422);
        archivist.send(number, "spoil-blank", Map.of("reason", "Сия төгілді"));
        assertThat(state(first)).isEqualTo("SPOILED");
        assertThat(archivist.open(page(number)).page().select("[data-awaits=blank]"))
                .hasSize(1);
        issue(number);
        archivist.send(number, "obtain-blank", Map.of());
        assertThat(blank(number)).isNotEqualTo(first);
    }

    @Test
    void after_a_refusal_the_clean_blank_waits_to_come_back() {
        var number = obtained("ВВ");
        var serial = blank(number);
        archivist.send(number, "prepare-refusal", Map.of("ground", "false-data", "facts", "Тізімде жоқ"));
        head.submit(head.open(page(number) + "/sign").form("sign"), Map.of("key", "VALID"));
        assertThat(state(serial)).isEqualTo("LEFT_OVER");

        var row = keeper.open("/kk/workplace/blanks")
                .page()
                .expectFirst("tr:contains(" + serial + ") form[action$=/take-back]");
        keeper.submit((org.jsoup.nodes.FormElement) row, Map.of());
        assertThat(state(serial)).isEqualTo("IN_STOCK");
    }

    @Test
    void a_refusal_needs_no_blank() {
        var number = OFFICES.atArchivist();
        assertThat(archivist.open(page(number)).forms())
                .containsExactly("request-blank", "prepare-refusal", "find-defects");
        archivist.send(number, "prepare-refusal", Map.of("ground", "false-data", "facts", "Тізімде жоқ"));
        assertThat(head.open(page(number)).page().select(".step-now").attr("data-role"))
                .isEqualTo("HEAD");
        var returned = head.send(number, "return", Map.of("remark", "Тізімде бар"));
        assertThat(returned.status()).isEqualTo(200);
        assertThat(archivist.open(page(number)).forms())
                .containsExactly("request-blank", "prepare-refusal", "find-defects");
    }

    @Test
    void a_second_click_is_the_first_one_again() {
        OFFICES.takeIn("taraz-education", "ДД", 1, 20);
        var number = OFFICES.atArchivist();
        var form = archivist.open(page(number)).form("request-blank");
        archivist.submit(form, Map.of("keeper", "taraz-education"));
        assertThat(archivist.submit(form, Map.of("keeper", "taraz-education")).status())
                .isEqualTo(200);
        assertThat(lines(number)).filteredOn("casework.blank-requested"::equals).hasSize(1);
    }

    @Test
    void of_several_keepers_one_must_be_chosen_and_only_he_sees_the_request() {
        var number = OFFICES.atArchivist();
        var answer = archivist.send(number, "request-blank", Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".errors a").eachText()).containsExactly("Мекемені таңдаңыз");
        archivist.send(number, "request-blank", Map.of("keeper", "bayzak-education"));
        assertThat(keeper.open("/kk/workplace/blanks").page().select("tr[data-case=" + number + "]"))
                .isEmpty();
        assertThat(Browsing.as("bayzak.keeper", SYSTEM)
                        .open("/kk/workplace/blanks")
                        .page()
                        .select("tr[data-case=" + number + "]"))
                .hasSize(1);
    }

    @Test
    void a_series_is_taken_in_once_and_one_blank_of_it_written_off() {
        var fresh =
                Map.of("service", "second-certificate", "result", "general", "series", "ЖОБ", "from", "1", "to", "30");
        assertThat(sent("stock", fresh).status()).isEqualTo(200);
        var again = sent("stock", fresh);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#series").val()).isEqualTo("ЖОБ");
        assertThat(again.page().select(".errors a").text()).contains("екі рет алынбайды");

        var spoiled = Map.of("kind", "second-certificate/general", "serial", "ЖОБ № 0000003", "reason", "Су тиді");
        assertThat(sent("spoil", spoiled).status()).isEqualTo(200);
        assertThat(sent("spoil", spoiled).page().select(".errors a").text()).contains("мұндай бланк жоқ");
        assertThat(state("ЖОБ № 0000003")).isEqualTo("SPOILED");
    }

    private Shown sent(String form, Map<String, String> answers) {
        return keeper.submit(keeper.open("/kk/workplace/blanks").form(form), answers);
    }

    @Test
    void who_keeps_no_blanks_finds_nothing_here() {
        assertThat(archivist.open("/kk/workplace/blanks").status()).isEqualTo(404);
        assertThat(head.open("/kk/workplace/blanks/book").status()).isEqualTo(404);
    }

    private static List<String> lines(String number) {
        return SYSTEM.module(Journal.class).of("case/" + number).stream()
                .map(Line::kind)
                .toList();
    }
}
