package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.identity.Language;
import org.junit.jupiter.api.Test;

class FilingDaysTest {
    private static List<String> kk(String line) {
        return windows(Language.KK, line);
    }

    private static List<String> ru(String line) {
        return windows(Language.RU, line);
    }

    private static List<String> windows(Language language, String line) {
        var clauses = Lexicon.of(language).read(line);
        return FilingDays.in(clauses, new Place("5.1", 0, line.length())).stream()
                .map(window -> (window.from() == null ? "" : window.from()) + ".." + window.to()
                        + (window.holdsFor() == null ? "" : " " + window.holdsFor()))
                .toList();
    }

    @Test
    void two_days_joined_by_a_word_are_a_window() {
        assertThat(kk("құжаттарды 20 маусымнан бастап 20 тамызға дейін тапсырады"))
                .containsExactly("--06-20..--08-20");
        assertThat(kk("өтініштер 1 маусым мен 30 тамыз аралығында қабылданады")).containsExactly("--06-01..--08-30");
        assertThat(kk("5 маусым 5 қыркүйек аралығында")).containsExactly("--06-05..--09-05");
        assertThat(ru("документы принимаются с 20 июня по 20 августа")).containsExactly("--06-20..--08-20");
        assertThat(ru("в период с 1 июня до 30 августа включительно")).containsExactly("--06-01..--08-30");
        assertThat(ru("между 10 мая и 10 июня")).containsExactly("--05-10..--06-10");
    }

    @Test
    void two_days_joined_by_a_dash_are_a_window() {
        assertThat(kk("бірінші сыныпқа: 1 маусым – 30 тамыз аралығында"))
                .containsExactly("--06-01..--08-30 бірінші сыныпқа");
        assertThat(ru("прием: 1 июня – 30 августа")).containsExactly("--06-01..--08-30");
    }

    @Test
    void one_day_with_a_limit_is_a_last_day() {
        assertThat(kk("өтінішті 1 желтоқсанынан кешіктірмей береді")).containsExactly("..--12-01");
        assertThat(kk("25 тамызға дейінгі мерзімде")).containsExactly("..--08-25");
        assertThat(kk("өтініш 15 мамырдан кеш емес беріледі")).containsExactly("..--05-15");
        assertThat(ru("заявление подается не позднее 1 декабря текущего учебного года"))
                .containsExactly("..--12-01");
        assertThat(ru("заявление подается до 15 мая")).containsExactly("..--05-15");
    }

    @Test
    void two_days_of_one_month_may_name_it_once() {
        assertThat(kk("10-25 тамыз аралығында")).containsExactly("--08-10..--08-25");
        assertThat(kk("1 мен 25 тамыз аралығында")).containsExactly("--08-01..--08-25");
        assertThat(ru("с 1 по 25 августа")).containsExactly("--08-01..--08-25");
        assertThat(ru("в период с 10–20 января")).containsExactly("--01-10..--01-20");
    }

    @Test
    void months_without_days_count_whole() {
        assertThat(kk("құжаттар маусым – тамыз айларында қабылданады")).containsExactly("--06-01..--08-31");
        assertThat(ru("документы принимаются с июня по август")).containsExactly("--06-01..--08-31");
    }

    @Test
    void each_form_of_study_named_has_its_window() {
        assertThat(
                        kk(
                                "күндізгі оқу нысанына – 20 маусым мен 20 тамыз аралығында, кешкі және сырттай оқу нысанына – 20 маусым мен 20 қыркүйек аралығында тапсырады"))
                .containsExactly("--06-20..--08-20 күндізгі", "--06-20..--09-20 кешкі", "--06-20..--09-20 сырттай");
        assertThat(
                        ru(
                                "на очную форму обучения – с 20 июня по 20 августа, на вечернюю и заочную – с 20 июня по 20 сентября"))
                .containsExactly("--06-20..--08-20 очную", "--06-20..--09-20 вечернюю", "--06-20..--09-20 заочную");
        assertThat(ru("с 20 июня по 20 августа – на очную форму обучения, с 20 июня по 20 сентября – на заочную форму"))
                .containsExactly("--06-20..--08-20 очную", "--06-20..--09-20 заочную");
    }

    @Test
    void a_day_with_its_year_is_no_window() {
        assertThat(kk("2031 жылғы 8 сәуірдегі № 7 бұйрығымен бекітілген")).isEmpty();
        assertThat(ru("приказом от 8 апреля 2031 года № 7, до утверждения")).isEmpty();
        assertThat(ru("постановлением от 20.08.2031 № 7")).isEmpty();
    }

    @Test
    void a_day_without_a_limit_is_no_window() {
        assertThat(kk("1 қыркүйек – білім күні")).isEmpty();
        assertThat(ru("празднуется 1 сентября")).isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_is_no_window() {
        assertThat(ru("до 31 июня")).isEmpty();
    }

    @Test
    void a_first_day_behind_the_last_is_not_understood() {
        assertThat(ru("документы принимаются с 1–25 августа")).containsExactly("--08-01..--08-25");
        assertThat(ru("документы принимаются с 31–25 августа")).isEmpty();
        assertThat(kk("құжаттар 31–25 тамыз аралығында қабылданады")).isEmpty();
        assertThat(MadeUp.compile("""
                        Регламент государственной услуги "Учет лодок"
                        1. Общие положения
                        1. Государственная услуга "Учет лодок" оказывается портом (далее – услугодатель).
                        2. Документы принимаются с 31–25 августа.
                        """).findings())
                .anyMatch(finding ->
                        finding.code() == Code.NOT_UNDERSTOOD && finding.quote().equals("25 августа"));
    }

    @Test
    void the_form_of_study_is_told_in_our_words_too() {
        assertThat(Audiences.value(Language.KK, "сырттай")).contains("CORRESPONDENCE");
        assertThat(Audiences.value(Language.RU, "первый класс")).contains("GRADE-1");
        assertThat(Audiences.value(Language.RU, "всем")).isEmpty();
    }
}
