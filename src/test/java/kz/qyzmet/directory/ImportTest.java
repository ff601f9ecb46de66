package kz.qyzmet.directory;

import static java.util.Objects.requireNonNull;
import static kz.qyzmet.directory.Editing.handIn;
import static kz.qyzmet.directory.Editing.official;
import static kz.qyzmet.directory.Editing.pathOf;
import static kz.qyzmet.directory.Editing.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.directory.Caller.Seen;
import kz.qyzmet.imports.TestImports;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of imports as two editors of the demo see them, without scripts. */
class ImportTest {
    private static TestSystem system;
    private static Caller first;
    private static Caller second;

    @BeforeAll
    static void start() {
        system = TestSystem.demo();
        first = official(system.url(), "oral.editor");
        second = official(system.url(), "oral.editor2");
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
        system.close();
    }

    @Test
    void an_editor_comes_to_the_imports_and_nobody_else_finds_them() {
        try (var clerk = official(system.url(), "oral.clerk");
                var guest = new Caller(system.url());
                var administrator = Editing.administrator(system.url())) {
            assertThat(clerk.get("/kk/directory/import").status()).isEqualTo(404);
            assertThat(clerk.get("/kk/directory/import/1").status()).isEqualTo(404);
            var asked = guest.get("/kk/directory/import");
            assertThat(asked.path()).startsWith("/kk/staff/sign-in");
            assertThat(asked.page().select("#administrator[checked]"))
                    .as("editors are no administrators")
                    .isEmpty();
            assertThat(administrator.get("/kk/directory/import").status()).isEqualTo(404);
        }
        assertThat(first.get("/kk/directory").status())
                .as("offices are not an editor's")
                .isEqualTo(404);
        assertThat(first.get("/kk/directory/import/4711").status()).isEqualTo(404);
    }

    @Test
    void what_gives_no_service_is_refused_at_its_field() {
        var form = first.get("/ru/directory/import/new");
        assertThat(first.send(form, "/import/new", Map.of()).error("file")).isNotEmpty();
        var letter = first.send(form, "/import/new", Map.of("text", "Уважаемые коллеги, приглашаем на семинар."));
        assertThat(letter.status()).isEqualTo(422);
        assertThat(letter.error("text")).contains("регламента");
        assertThat(letter.page().select("textarea").text()).contains("семинар");
        var picture =
                first.send(form, "/import/new", Map.of(), "file", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        assertThat(picture.status()).isEqualTo(422);
        assertThat(picture.error("file")).isNotEmpty();
    }

    @Test
    void a_file_larger_than_ten_megabytes_is_told_so() {
        var form = first.get("/ru/directory/import/new");
        var huge = first.send(form, "/import/new", Map.of(), "file", new byte[11 * 1024 * 1024]);
        assertThat(huge.status()).isEqualTo(413);
    }

    @Test
    void what_somebody_wrote_into_a_text_stays_a_text() {
        var hostile = TestImports.act()
                .replace(
                        "проект разрешения и",
                        "проект <script>alert(1)</script> \" onmouseover=\"alert(2) разрешения и")
                .replace("Выдача разрешения на размещение пасеки", "Выдача <img src=x onerror=alert(3)> разрешения");
        var act = handIn(first, hostile);
        for (var page :
                List.of(act, first.get(act.page().select("ul.import-services a").attr("href")))) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.page().select("script:not([src]), img, [onerror], [onmouseover]"))
                    .isEmpty();
            assertThat(page.page().select("main script")).isEmpty();
        }
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        var act = handIn(first, TestImports.act());
        var service = service(first, act);
        var opened = first.get(opening(service, "correct"));
        opened.page().select("input[name=_csrf]").forEach(token -> token.attr("value", "forged"));
        assertThat(first.send(opened, "/correct", term("4")).status()).isEqualTo(403);
        assertThat(first.get(pathOf(service)).page().select(".fact-corrected")).isEmpty();
    }

    @Test
    void every_recognised_phrase_and_every_fact_lead_to_each_other() {
        var page = service(first, handIn(first, TestImports.act())).page();
        assertThat(page.select("a.phrase")).isNotEmpty();
        for (var link : page.select(".sides a[href^=#]")) {
            var target = page.getElementById(link.attr("href").substring(1));
            assertThat(target).as(link.outerHtml()).isNotNull();
        }
        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (var words : page.select("a.phrase-term[id]")) {
            var fact = requireNonNull(page.getElementById(words.attr("href").substring(1)));
            assertThat(fact.select("a.fact-words").attr("href")).isEqualTo("#" + words.attr("id"));
        }
    }

    @Test
    void what_is_proved_of_a_service_whose_term_is_known_stands_on_its_page() {
        var known = known();
        var text = TestImports.goodAct()
                .replace("Выдача разрешения на размещение пасеки", known.name().ru());
        var page = service(first, handIn(first, text)).page();
        assertThat(page.select("[data-proved]")).hasSize(5);
        assertThat(page.select("[data-proved=true]")).isNotEmpty();
    }

    @Test
    void a_term_that_is_exceeded_is_told_as_a_dated_story_and_one_that_nobody_tells_is_not_provable() {
        var act = handIn(first, TestImports.goodAct());
        var service = service(first, act);
        assertThat(service.text("[data-verdict=UNKNOWN]")).contains("Недоказуемо", "Общий срок не называют");
        assertThat(service.page().select("[data-verdict=HOLDS]")).isNotEmpty();
        var mend = service.page().select("[data-verdict=UNKNOWN] a").attr("href");
        var total = requireNonNull(service.page().getElementById(mend.substring(1)));

        var form = first.get(total.select("a[href*='correct=']").attr("href"));
        var short3 = first.send(form, "/correct", term("3"));
        assertThat(short3.text("[data-verdict=FAILS]"))
                .contains("Не выполняется", "Худший случай. ", "позже общего срока");
        assertThat(short3.page().select("[data-verdict=FAILS] .proof-story li")).hasSizeGreaterThan(3);
        var back = first.send(short3, "/correct/back", Map.of());
        assertThat(back.page().select("[data-verdict=UNKNOWN]")).hasSize(1);
    }

    @Test
    void days_of_acceptance_are_added_changed_and_removed_and_the_text_can_speak_again() {
        var service = service(first, handIn(first, withDays()));
        assertThat(service.text("[id='fact-1/windows/1']")).contains("1 марта – 20 мая");
        var open = first.get(pathOf(service) + "?correct=1/windows/1");
        assertThat(open.page().select("#first").val()).isEqualTo("01.03");
        var wrong = first.send(open, "/correct", Map.of("first", "31.02", "last", "", "reason", "why"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(List.of(wrong.error("first"), wrong.error("last"))).allMatch(said -> said.contains("20.06"));
        var changed = first.send(open, "/correct", days("05.03", "20.05"));
        assertThat(changed.text("[id='fact-1/windows/1']")).contains("5 марта – 20 мая", "В тексте: 1 марта – 20 мая.");

        var more = first.get(pathOf(service) + "?correct=1/windows/added-1");
        assertThat(first.send(more, "/correct", days("05.03", "20.05")).error("last"))
                .contains("Точно такие дни");
        var added = first.send(more, "/correct", days("", "01.12"));
        assertThat(added.text("[id='fact-1/windows/added-1']")).contains("до 1 декабря", "Добавлено человеком");
        assertThat(first.send(added, "/correct/back", Map.of()).status()).isEqualTo(200);

        var again = first.get(pathOf(service));
        while (!again.page().select("form[action$='/correct/back']").isEmpty())
            again = first.send(again, "/correct/back", Map.of());
        var remove =
                first.get(again.page().select("a[href*='remove=1%2Fwindows']").attr("href"));
        assertThat(first.send(remove, "/remove", Map.of()).error("reason")).isNotEmpty();
        var gone = first.send(remove, "/remove", Map.of("reason", "это срок другой услуги"));
        assertThat(gone.text("[id='fact-1/windows/1']")).contains("1 марта – 20 мая", "Убрано человеком");
        assertThat(gone.page().select("[id='fact-1/windows/1'] s")).hasSize(1);
        assertThat(first.send(gone, "/correct/back", Map.of()).page().select("s"))
                .isEmpty();
    }

    @Test
    void a_channel_is_added_and_removed_but_never_the_last_one() {
        var service = service(first, handIn(first, TestImports.goodAct()));
        var open = first.get(pathOf(service) + "?add=channel");
        var unchosen = first.send(open, "/add", Map.of("channel", "", "reason", " "));
        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(List.of(unchosen.error("channel"), unchosen.error("reason"))).allMatch(said -> !said.isEmpty());
        var added =
                first.send(open, "/add", Map.of("channel", "1/intake/state-corporation", "reason", "так в стандарте"));
        assertThat(added.text("[id='fact-1/intake/state-corporation']"))
                .contains("Добавлено человеком", "так в стандарте");
        assertThat(added.text(".import-summary")).contains("3 канала");

        var left = first.send(added, "/correct/back", Map.of());
        assertThat(left.text(".import-summary")).contains("2 канала");
        left = removed(left, "1/intake/portal");
        assertThat(left.text("[id='fact-1/intake/portal']")).contains("Убрано человеком");
        assertThat(removed(left, "1/intake/provider-office").error("reason")).contains("Последний канал");
        var other = first.send(
                first.get(pathOf(service) + "?add=channel"),
                "/add",
                Map.of("channel", "2/intake/portal", "reason", "why"));
        assertThat(other.status()).as("of another regulation").isEqualTo(422);
    }

    private static Seen removed(Seen service, String fact) {
        return first.send(first.get(pathOf(service) + "?remove=" + fact), "/remove", Map.of("reason", "нет такого"));
    }

    private static Map<String, String> days(String from, String to) {
        return Map.of("first", from, "last", to, "reason", "так в стандарте");
    }

    private static String withDays() {
        return TestImports.goodAct()
                .replace(
                        "в пункте 9 стандарта.",
                        "в пункте 9 стандарта. Прием документов осуществляется с 1 марта по 20 мая.");
    }

    @Test
    void a_fact_is_corrected_at_its_place_with_a_reason_and_the_text_can_speak_again() {
        var act = handIn(first, TestImports.act());
        var service = service(first, act);
        var opened = first.get(opening(service, "correct"));
        assertThat(opened.page().select("form[action$=/correct]")).hasSize(1);
        var unexplained = first.send(opened, "/correct", Map.of("count", "4", "unit", "WORKING_DAY", "reason", " "));
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.error("reason")).isNotEmpty();
        assertThat(unexplained.page().select("#count").val()).isEqualTo("4");
        assertThat(first.send(opened, "/correct", Map.of("count", "no", "unit", "", "reason", "why"))
                        .page()
                        .select(".errors li"))
                .hasSize(2);

        var done = first.send(opened, "/correct", term("4"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text(".fact-corrected")).contains("4 рабочих дня", "Оразалиев", "так в подлиннике");
        assertThat(first.send(opened, "/correct", term("5")).text(".notice")).contains("другой человек");
        var back = first.send(done, "/correct/back", Map.of());
        assertThat(back.page().select(".fact-corrected")).isEmpty();
    }

    @Test
    void an_error_stands_with_a_reason_and_a_second_editor_approves() {
        var act = handIn(first, TestImports.act());
        var service = service(first, act);
        assertThat(service.text("[data-approval]")).contains("ошибка");
        assertThat(service.page().select("form[action$=/approve]")).isEmpty();
        while (!service.page().select(".finding a[href*='decide=']").isEmpty()) {
            var opened = first.get(
                    service.page().select(".finding a[href*='decide=']").attr("href"));
            assertThat(first.send(opened, "/decide", Map.of()).error("reason")).isNotEmpty();
            service = first.send(opened, "/decide", Map.of("reason", "в пункте 8.3 три дня"));
        }
        assertThat(service.text(".finding-stands")).contains("в пункте 8.3 три дня", "Оразалиев");
        assertThat(service.text("[data-approval]")).contains("другой редактор");

        var seen = second.get(pathOf(service));
        var approved = second.send(seen, "/approve", Map.of("from", "2018-06-10"));
        assertThat(approved.status()).as(approved.text(".notice")).isEqualTo(200);
        assertThat(approved.text("[data-approval]")).contains("Сағынтаева", "10 июня");
        var portal = approved.page().select("[data-approval] a").attr("href");
        assertThat(second.get(portal).status()).isEqualTo(200);
        assertThat(approved.page().select("a[href*='correct=']"))
                .as("what is approved stays")
                .isEmpty();
    }

    @Test
    void a_day_of_another_standard_shows_its_proof_before_it_is_approved() {
        var externat = known();
        var text = TestImports.goodAct()
                .replace("Жамбылской", "Костанайской")
                .replace(
                        "Выдача разрешения на размещение пасеки",
                        externat.name().ru());
        var seen = second.get(pathOf(service(first, handIn(first, text))));
        assertThat(seen.page().select("[data-verdict=UNKNOWN]")).isEmpty();
        var behind = requireNonNull(externat.until()).value().toString();
        var refused = second.send(seen, "/approve", Map.of("from", behind));
        assertThat(refused.error("from")).contains("доказано не то");
        assertThat(refused.page().select("[data-verdict=UNKNOWN]"))
                .as("no standard is known by then")
                .hasSize(1);
        var approved = second.send(refused, "/approve", Map.of("from", behind));
        assertThat(approved.status()).as(approved.text("[data-refusal]")).isEqualTo(200);
    }

    @Test
    void the_oblast_is_chosen_anew_where_it_stands() {
        var service = service(first, handIn(first, TestImports.goodAct()));
        var form = first.get(service.page()
                .select("[id='fact-1/oblast'] a[href*='correct=']")
                .attr("href"));
        assertThat(form.page().select("#value option[selected]").val()).isEqualTo("zhambyl");
        var corrected = first.send(form, "/correct", Map.of("value", "abai", "reason", "по подлиннику"));
        assertThat(corrected.text("[id='fact-1/oblast']")).contains("Абай", "Исправлено человеком");
    }

    @Test
    void a_correction_that_no_longer_fits_stands_among_the_errors_and_is_taken_back_there() {
        var service = service(first, handIn(first, TestImports.goodAct()));
        var form = first.get(opening(service, "correct"));
        var corrected = first.send(form, "/correct", term("3"));
        system.module(JdbcClient.class).sql("""
                        insert into imports.correction (act_id, fact, was, value, reason, made_by, made_at)
                        select act_id, '1/procedure/5.99/term', '1 hour', '2 hours', reason, made_by, made_at
                          from imports.correction order by id desc limit 1
                        """).update();
        var error = first.get(pathOf(corrected));
        assertThat(error.text("[data-code=CORRECTION_DOES_NOT_FIT]")).contains("1 час → 2 часа", "так в подлиннике");
        assertThat(error.page().select("[data-code=CORRECTION_DOES_NOT_FIT] a[href*='decide=']"))
                .isEmpty();
        error.page().select(".fact form[action$='/correct/back']").remove();
        var back = first.send(error, "/correct/back", Map.of());
        assertThat(back.page().select("[data-code=CORRECTION_DOES_NOT_FIT]")).isEmpty();
    }

    @Test
    void noting_the_publication_offers_the_first_day_by_the_acts_own_rule() {
        var act = handIn(first, TestImports.goodAct().replace("пасеки", "улья"));
        var publication =
                act.page().select(".duty a[href*='duty='][href*='PUBLICATION']").attr("href");
        var noted = first.send(first.get(publication), "/duty", Map.of("on", "2018-05-30", "reference", "№ 61"));
        assertThat(noted.text("[data-entry]")).contains("10 июня");
        assertThat(noted.text(".duty-done")).contains("№ 61");
        var seen = second.get(service(first, act).page().location());
        assertThat(seen.page().select("#from").val()).isEqualTo("2018-06-10");
        assertThat(second.send(seen, "/approve", Map.of("from", "2018-06-09")).error("from"))
                .isNotEmpty();
    }

    private static Standard known() {
        return system.module(Library.class).editions().stream()
                .map(Offering::standard)
                .filter(standard -> standard.service().equals("externat"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> term(String days) {
        return Map.of("count", days, "unit", "WORKING_DAY", "reason", "так в подлиннике");
    }

    /** The link that opens the form of the term of step 5.3. */
    private static String opening(Seen service, String what) {
        var links = service.page().select("[data-step=5.3] a[href*='" + what + "=']");
        return links.getLast().attr("href");
    }
}
