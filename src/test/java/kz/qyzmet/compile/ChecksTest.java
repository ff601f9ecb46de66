package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.OfficeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each code with the slip that earns it, and the odd but right text beside it that does not. */
class ChecksTest {
    private static Drafted ru() {
        return Drafted.in(Language.RU);
    }

    private static Drafted kk() {
        return Drafted.in(Language.KK);
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void a_good_act_has_no_findings(Language language) {
        assertThat(Drafted.in(language).findings()).isEmpty();
    }

    @Test
    void an_item_number_printed_twice_is_found_once() {
        assertThat(ru().text("3) резолюция", "2) резолюция").findings(ITEM_NUMBERING))
                .containsExactly("6.2");
        assertThat(kk().text("\n10. Портал", "\n9. Портал").tell("portal", "").findings(ITEM_NUMBERING))
                .containsExactly("9");
    }

    @Test
    void a_letter_for_a_digit_and_a_gap_are_found_and_items_by_letters_are_not() {
        assertThat(ru().text("6) отметка", "б) отметка").findings(ITEM_NUMBERING))
                .containsExactly("6.6");
        assertThat(ru().text("4) проект разрешения;\n", "").findings(ITEM_NUMBERING))
                .containsExactly("6.5");
        assertThat(ru().text(
                                "1) сотрудник канцелярии услугодателя;\n2) руководитель услугодателя;\n3) ответ",
                                "а) сотрудник канцелярии услугодателя;\nб) руководитель услугодателя;\nв) ответ")
                        .tell("participants", "")
                        .findings(ITEM_NUMBERING))
                .isEmpty();
    }

    @Test
    void a_step_that_nobody_takes_is_an_error_and_one_told_elsewhere_is_not() {
        assertThat(ru().row("steps", "5.6 8.6 OFFICE_CLERK", "5.6 8.6 -").findings(STEP_WITHOUT_ACTOR))
                .containsExactly("5.6");
        assertThat(ru().findings(STEP_WITHOUT_ACTOR)).isEmpty();
    }

    @Test
    void a_step_without_a_term_is_found_unless_it_is_the_recipients_or_shares_an_item() {
        assertThat(ru().row("steps", "RESOLVE 2 hours", "RESOLVE").findings(STEP_WITHOUT_TERM))
                .containsExactly("5.3");
        assertThat(ru().row("steps", "5.1 8.1 STATE_CORP_WORKER HAND_OVER 1 working day", "5.1 - RECIPIENT HAND_IN")
                        .findings(STEP_WITHOUT_TERM))
                .isEmpty();
        assertThat(ru().row("steps", "RESOLVE 2 hours", "RESOLVE 2 hours\n5.3 8.3 HEAD FORWARD")
                        .findings(STEP_WITHOUT_TERM))
                .isEmpty();
    }

    @Test
    void fewer_results_than_procedures_are_found_and_a_list_without_items_is_not() {
        assertThat(ru().text(
                                "5) подписанное разрешение;\n6) отметка о получении результата Государственной корпорацией.",
                                "5) подписанное разрешение.")
                        .findings(RESULTS_DO_NOT_MATCH_STEPS))
                .containsExactly("6/5");
        assertThat(ru().findings(RESULTS_DO_NOT_MATCH_STEPS)).isEmpty();
    }

    @Test
    void two_paragraphs_that_name_different_actors_or_terms_disagree() {
        assertThat(ru().row("sequence", "8.3 - HEAD", "8.3 - DEPUTY_HEAD").findings(PARAGRAPHS_DISAGREE))
                .containsExactly("5.3/8.3");
        assertThat(kk().row("sequence", "PREPARE 5 working", "PREPARE 6 working")
                        .findings(PARAGRAPHS_DISAGREE))
                .containsExactly("5.4/8.4");
        assertThat(ru().row("sequence", "8.3 - HEAD RESOLVE 2 hours", "8.3 - DEPUTY_HEAD RESOLVE 3 hours")
                        .findings(PARAGRAPHS_DISAGREE))
                .as("the actor and the term, each")
                .containsExactly("5.3/8.3", "5.3/8.3");
    }

    @Test
    void a_step_told_in_one_paragraph_only_is_found_and_the_steps_around_it_still_agree() {
        assertThat(ru().row("steps", "5.3 8.3", "5.3 -")
                        .row("sequence", "8.3 - HEAD RESOLVE 2 hours\n", "")
                        .findings(PARAGRAPHS_DISAGREE))
                .containsExactly("5.3/8");
        assertThat(ru().row("steps", "5.4 8.4 RESPONSIBLE_EXECUTOR PREPARE 5 working days\n", "")
                        .findings(PARAGRAPHS_DISAGREE))
                .containsExactly("8.4/5");
    }

    @Test
    void a_paragraph_that_leaves_actors_out_contradicts_nothing() {
        assertThat(ru().row("sequence", "8.3 - HEAD", "8.3 - -")
                        .row("sequence", "PREPARE 5 working days", "PREPARE")
                        .findings(PARAGRAPHS_DISAGREE))
                .isEmpty();
        assertThat(ru().tell("sequence", "").findings(PARAGRAPHS_DISAGREE)).isEmpty();
    }

    @Test
    void an_item_that_alone_leaves_out_its_term_or_its_actor_is_found_though_the_other_paragraph_tells_it() {
        assertThat(ru().row("sequence", "RESOLVE 2 hours", "RESOLVE").findings(STEP_WITHOUT_TERM))
                .containsExactly("8.3");
        assertThat(ru().row("sequence", "8.3 - HEAD", "8.3 - -")
                        .text("3) руководитель услугодателя определяет", "3) определяет")
                        .findings(ACTION_INCOMPLETE))
                .containsExactly("8.3");
        assertThat(ru().row("sequence", "8.3 - HEAD", "8.3 - -")
                        .row("sequence", "8.4 - RESPONSIBLE_EXECUTOR", "8.4 - -")
                        .findings(ACTION_INCOMPLETE))
                .isEmpty();
    }

    @Test
    void a_result_that_another_gives_contradicts_the_step() {
        assertThat(kk().text(
                                "5) көрсетілетін қызметті беруші басшысының рұқсатқа",
                                "5) көрсетілетін қызметті берушінің жауапты орындаушысының рұқсатқа")
                        .findings(PARAGRAPHS_DISAGREE))
                .containsExactly("5.5/6.5");
        assertThat(ru().text("3) резолюция руководителя услугодателя", "3) резолюция заместителя")
                        .findings(PARAGRAPHS_DISAGREE))
                .isEmpty();
    }

    @Test
    void a_channel_no_step_knows_is_found() {
        assertThat(ru().text("в Государственную корпорацию – 30", "в архив – 30")
                        .text("поступившие из Государственной корпорации или через портал, ", "")
                        .text("работник Государственной корпорации передает", "курьер передает")
                        .text("работник Государственной корпорации направляет", "курьер направляет")
                        .findings(CHANNEL_WITHOUT_STEPS))
                .containsExactly("1.1");
        assertThat(ru().tell("portal", "").findings(CHANNEL_WITHOUT_STEPS)).isEmpty();
    }

    @Test
    void an_office_that_takes_in_from_the_State_Corporation_only_leaves_the_portal_without_a_step() {
        assertThat(kk().text(
                                "Мемлекеттік корпорациядан немесе портал арқылы келген",
                                "Мемлекеттік корпорациядан келген")
                        .findings(CHANNEL_WITHOUT_STEPS))
                .containsExactly("5.2");
        assertThat(kk().text(
                                "Мемлекеттік корпорациядан немесе портал арқылы келген",
                                "Мемлекеттік корпорациядан келген")
                        .tell("channels", "1.1 STATE_CORPORATION")
                        .findings(CHANNEL_WITHOUT_STEPS))
                .isEmpty();
    }

    @Test
    void a_paper_service_with_a_signed_request_is_found_and_one_of_both_forms_is_not() {
        assertThat(ru().tell("form", "2 PAPER").findings(PAPER_FORM_ELECTRONIC_PROCESS))
                .containsExactly("9.5/2");
        assertThat(kk().tell("form", "2 PAPER").findings(PAPER_FORM_ELECTRONIC_PROCESS))
                .containsExactly("9.5/2");
        assertThat(ru().tell("form", "2 PAPER")
                        .tell("corporation", "")
                        .tell("portal", "")
                        .findings(PAPER_FORM_ELECTRONIC_PROCESS))
                .isEmpty();
    }

    @Test
    void minutes_for_an_examination_that_has_days_conflict() {
        assertThat(ru().row(
                                "portal",
                                "10.9 CONDITION RESPONSIBLE_EXECUTOR",
                                "10.9 CONDITION RESPONSIBLE_EXECUTOR - 2 minutes")
                        .findings(CONFLICTING_TERMS))
                .containsExactly("10.9/5.4");
        assertThat(ru().row("portal", "10.3 CONDITION SYSTEM", "10.3 CONDITION SYSTEM - 2 minutes")
                        .findings(CONFLICTING_TERMS))
                .isEmpty();
    }

    @Test
    void an_item_with_two_terms_for_one_step_conflicts_with_itself_unless_they_are_for_different_cases() {
        var twice = "готовит проект разрешения в течение 3 (трех) рабочих дней и передает его";
        assertThat(ru().text("готовит проект разрешения и передает его", twice).findings(CONFLICTING_TERMS))
                .containsExactly("5.4");
        assertThat(ru().text("готовит проект разрешения и передает его", "при выезде либо осмотре " + twice)
                        .findings(CONFLICTING_TERMS))
                .isEmpty();
    }

    @Test
    void a_whole_term_shorter_than_the_steps_conflicts_with_them() {
        assertThat(ru().total(new Term.WorkingDays(6)).findings(CONFLICTING_TERMS))
                .containsExactly("10/5");
        assertThat(ru().total(new Term.WorkingDays(7)).findings(CONFLICTING_TERMS))
                .isEmpty();
    }

    @Test
    void the_providers_signature_under_the_applicants_request_is_found_and_under_the_result_is_not() {
        assertThat(kk().text(
                                "5-процесс – көрсетілетін қызметті алушының ЭЦҚ-мен",
                                "5-процесс – көрсетілетін қызметті берушінің ЭЦҚ-мен")
                        .findings(WRONG_SIGNER))
                .containsExactly("10.8");
        assertThat(ru().text("посредством ЭЦП услугополучателя", "посредством ЭЦП услугодателя")
                        .findings(WRONG_SIGNER))
                .containsExactly("10.8");
        assertThat(ru().text(
                                "удостоверенного ЭЦП уполномоченного лица услугодателя",
                                "удостоверенного ЭЦП услугодателя")
                        .findings(WRONG_SIGNER))
                .isEmpty();
    }

    @Test
    void refusing_acceptance_after_the_package_has_gone_is_found() {
        assertThat(ru().row("corporation", "9.6 PROCESS SYSTEM", "9.6 PROCESS STATE_CORP_WORKER PACKAGE_INCOMPLETE")
                        .findings(REFUSAL_AFTER_SENDING))
                .containsExactly("9.6/9.5");
        assertThat(ru().row("corporation", "9.6 PROCESS SYSTEM", "9.6 PROCESS SYSTEM DOCUMENTS_DEFECTIVE")
                        .findings(REFUSAL_AFTER_SENDING))
                .isEmpty();
    }

    @Test
    void one_person_under_two_names_is_found_in_a_paragraph_of_its_own() {
        assertThat(ru().text(
                                "2) сотрудник канцелярии услугодателя регистрирует",
                                "2) работник канцелярии услугодателя регистрирует")
                        .findings(ROLE_DRIFT))
                .containsExactly("8.2/5.2");
        assertThat(kk().text(
                                "3) көрсетілетін қызметті берушінің жауапты орындаушысы.",
                                "3) көрсетілетін қызметті берушінің жауапты маманы.")
                        .findings(ROLE_DRIFT))
                .containsExactly("7.3/5.3");
    }

    @Test
    void the_head_who_only_passes_the_paper_on_does_not_sign() {
        assertThat(kk().text("рұқсатқа қол қояды және", "рұқсатты").findings(ACTION_INCOMPLETE))
                .containsExactly("5.5");
        assertThat(ru().text("подписывает разрешение и передает его", "передает разрешение")
                        .findings(ACTION_INCOMPLETE))
                .containsExactly("5.5/8.5");
    }

    @Test
    void what_is_sent_for_signature_must_have_been_prepared() {
        assertThat(kk().text("рұқсат жобасын дайындайды және", "рұқсатты").findings(ACTION_INCOMPLETE))
                .containsExactly("5.4");
        assertThat(ru().text("готовит проект разрешения и передает", "передает проект разрешения")
                        .findings(ACTION_INCOMPLETE))
                .containsExactly("5.4/8.4");
        assertThat(kk().findings(ACTION_INCOMPLETE)).isEmpty();
    }

    @Test
    void a_condition_that_compares_numbers_needs_the_word_for_it() {
        assertThat(kk().text("сондай-ақ сәйкестендіру деректерінің сәйкестігін (", "(")
                        .findings(ACTION_INCOMPLETE))
                .containsExactly("10.6");
        assertThat(kk().text("алушы тіркеген құжаттардың", "алушы тіркеген").findings(ACTION_INCOMPLETE))
                .containsExactly("10.9");
    }

    @Test
    void the_public_service_centre_is_former_where_the_State_Corporation_is_known() {
        assertThat(kk().text("4. Мемлекеттік корпорациямен және", "4. Халыққа қызмет көрсету орталығымен және")
                        .findings(FORMER_INSTITUTION))
                .hasSize(1);
        var before = ru().text("Государственн", "Халықаралық")
                .text("корпораци", "станци")
                .adopted(2014)
                .text("в автоматизированное рабочее место (процесс", "в рабочее место ЦОН (процесс");
        assertThat(before.findings(FORMER_INSTITUTION)).isEmpty();
    }

    @Test
    void another_address_than_the_portals_is_found() {
        assertThat(kk().text("www.egov.kz", "www.e.gov.kz").findings(PORTAL_ADDRESS))
                .containsExactly("1.2");
        assertThat(kk().text("www.egov.kz", "www.elicense.kz").findings(PORTAL_ADDRESS))
                .isEmpty();
    }

    @Test
    void one_annex_for_two_papers_is_found() {
        assertThat(ru().tell("annexes", "3 result 1\n9.4 refusal-receipt 3\n9.2 application 1")
                        .findings(ANNEX_USED_TWICE))
                .containsExactly("9.2/3");
        assertThat(ru().findings(ANNEX_USED_TWICE)).isEmpty();
    }

    @Test
    void a_last_day_that_is_a_holiday_of_the_law_is_found_and_a_day_that_may_be_a_Sunday_is_not() {
        assertThat(ru().tell("windows", "4 08-30").findings(WINDOW_ENDS_ON_DAY_OFF))
                .containsExactly("4");
        assertThat(ru().tell("windows", "4 08-20").findings(WINDOW_ENDS_ON_DAY_OFF))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2014, 2031})
    void a_last_day_is_looked_at_also_in_an_act_of_a_year_without_a_calendar(int year) {
        assertThat(ru().tell("windows", "4 08-30").adopted(year).findings(WINDOW_ENDS_ON_DAY_OFF))
                .containsExactly("4");
    }

    @Test
    void a_window_that_ends_too_soon_before_the_day_of_the_result_stands_against_the_terms() {
        var dated = ru().text(
                        "Форма предоставления результата",
                        "Разрешения выдаются не позднее 25 августа. Форма предоставления результата");
        assertThat(dated.tell("windows", "5.1 08-20").findings(WINDOW_AGAINST_TERM))
                .hasSize(1);
        assertThat(dated.tell("windows", "5.1 08-10").findings(WINDOW_AGAINST_TERM))
                .isEmpty();
        assertThat(ru().tell("windows", "4 08-20").findings(WINDOW_AGAINST_TERM))
                .isEmpty();
    }

    @Test
    void asking_another_office_without_a_time_for_its_answer_is_found() {
        assertThat(ru().row("steps", "RESPONSIBLE_EXECUTOR PREPARE", "RESPONSIBLE_EXECUTOR REQUEST_BLANK,PREPARE")
                        .findings(EXTERNAL_PARTY_WITHOUT_TERM))
                .containsExactly("5.4");
        assertThat(ru().row("steps", "RESPONSIBLE_EXECUTOR PREPARE", "RESPONSIBLE_EXECUTOR REQUEST_BLANK,PREPARE")
                        .row("steps", "5.5 8.5 HEAD SIGN 1 working day", "5.5 8.5 BLANK_KEEPER ISSUE 1 working day")
                        .findings(EXTERNAL_PARTY_WITHOUT_TERM))
                .isEmpty();
    }

    @Test
    void the_way_from_the_State_Corporation_needs_a_term() {
        var untimed = ru().row("steps", "HAND_OVER 1 working day", "HAND_OVER");
        assertThat(untimed.findings(TRANSFER_WITHOUT_TERM)).isEmpty();
        untimed.text(
                "в автоматизированное рабочее место регионального шлюза – 2 (две) минуты",
                "в автоматизированное рабочее место");
        assertThat(untimed.findings(TRANSFER_WITHOUT_TERM)).containsExactly("9/1.1");
        assertThat(untimed.tell("channels", "1.2 PORTAL").findings(TRANSFER_WITHOUT_TERM))
                .isEmpty();
    }

    @Test
    void a_heading_with_another_name_of_the_service_is_found_and_another_quotation_mark_is_not() {
        assertThat(kk().text(
                                "Шағын кемелерді тұраққа қоюға рұқсат беру\" мемлекеттік көрсетілетін қызмет регламенті\n1. Жалпы",
                                "Шағын кемелерді тұраққа қоюды рұқсат ету\" мемлекеттік көрсетілетін қызмет регламенті\n1. Жалпы")
                        .findings(HEADING_CONTENT))
                .hasSize(1);
        assertThat(kk().text(
                                "1. \"Шағын кемелерді тұраққа қоюға рұқсат беру\"",
                                "1. «Шағын кемелерді тұраққа қоюға рұқсат беру»")
                        .findings(HEADING_CONTENT))
                .isEmpty();
    }

    @Test
    void a_paragraph_on_a_channel_the_service_lacks_is_found() {
        assertThat(ru().tell("channels", "1.1 STATE_CORPORATION").findings(HEADING_CONTENT))
                .containsExactly("10");
        assertThat(ru().text("7. Перечень структурных", "7. Описание порядка взаимодействия структурных")
                        .findings(HEADING_CONTENT))
                .containsExactly("7");
    }

    @Test
    void steps_are_measured_by_the_standard_and_minutes_are_met_within_the_days() {
        assertThat(ru().standard(new Term.WorkingDays(6)).findings(TERM_EXCEEDS_STANDARD))
                .containsExactly("5");
        assertThat(ru().standard(new Term.WorkingDays(7)).findings()).isEmpty();
        assertThat(ru().standard(new Term.WorkingDays(9)).findings(TERM_SLACK)).containsExactly("5");
    }

    @Test
    void days_of_another_kind_exceed_a_standard_only_where_no_calendar_makes_them_fit() {
        assertThat(ru().standard(new Term.CalendarDays(6)).findings(TERM_EXCEEDS_STANDARD))
                .containsExactly("5");
        assertThat(ru().standard(new Term.CalendarDays(9)).findings()).isEmpty();
        assertThat(ru().standard(new Term.Months(1)).findings())
                .as("no slack either")
                .isEmpty();
        assertThat(ru().standard(new Term.Minutes(15)).findings(TERM_EXCEEDS_STANDARD))
                .containsExactly("5");
    }

    @Test
    void an_act_without_a_word_on_complaints_is_found() {
        var silent = ru().tell("complaint", "")
                .text(
                        "12. Обжалование решений, действий (бездействия) услугодателя и его должностных лиц осуществляется в соответствии с разделом 3 стандарта.\n",
                        "");
        assertThat(silent.findings(NO_APPEAL)).containsExactly("11");
        assertThat(ru().tell("complaint", "").findings(NO_APPEAL)).isEmpty();
    }

    @Test
    void the_list_of_those_who_take_part_must_match_the_steps() {
        assertThat(ru().row("participants", "7.2 HEAD", "7.2 ARCHIVIST").findings(PARTICIPANT_MISMATCH))
                .containsExactly("5.3/7.1", "5.5/7.1", "7.2");
        assertThat(ru().tell("participants", "").findings(PARTICIPANT_MISMATCH)).isEmpty();
    }

    @Test
    void the_State_Corporation_and_the_body_that_is_the_provider_are_no_units_of_it() {
        assertThat(ru().row("participants", "7.1 OFFICE_CLERK", "7.1 STATE_CORP_WORKER\n7.1 OFFICE_CLERK")
                        .findings(PARTICIPANT_MISMATCH))
                .containsExactly("7.1");
        var adopted = ru().row("participants", "7.2 HEAD", "7.2 HEAD\n7.2 AKIMAT")
                .row("steps", "HEAD SIGN", "AKIMAT ADOPT")
                .row("sequence", "HEAD SIGN", "AKIMAT ADOPT");
        assertThat(adopted.findings(PARTICIPANT_MISMATCH)).isEmpty();
        assertThat(adopted.providers(OfficeKind.EXECUTIVE_BODY).findings(PARTICIPANT_MISMATCH))
                .containsExactly("7.2");
    }

    @Test
    void a_result_in_brackets_that_the_result_paragraph_does_not_know_is_found() {
        assertThat(kk().text("(рұқсатты) алуы", "(анықтаманы) алуы").findings(RESULT_NAMED_DIFFERENTLY))
                .containsExactly("9.7/3");
        assertThat(kk().text("(рұқсатты) алуы", "(құжатты) алуы").findings(RESULT_NAMED_DIFFERENTLY))
                .isEmpty();
    }

    @Test
    void who_signs_what_is_not_his_is_a_wrong_actor_and_a_deputy_is_not() {
        assertThat(ru().row("steps", "HEAD SIGN", "RESPONSIBLE_EXECUTOR SIGN").findings(WRONG_ACTOR))
                .contains("5.5");
        assertThat(ru().row("steps", "HEAD SIGN", "DEPUTY_HEAD SIGN").findings(WRONG_ACTOR))
                .doesNotContain("5.5");
    }

    @Test
    void documents_checked_by_who_brought_them_have_a_wrong_actor() {
        assertThat(kk().text("3-шарт – көрсетілетін қызметті берушінің", "3-шарт –")
                        .findings(WRONG_ACTOR))
                .containsExactly("10.9");
        assertThat(ru().text("проверка услугодателем соответствия", "проверка соответствия")
                        .findings(WRONG_ACTOR))
                .containsExactly("10.9");
    }

    @Test
    void one_role_for_all_steps_is_found_and_two_are_not() {
        assertThat(ru().tell("sequence", "")
                        .tell("participants", "")
                        .tell("steps", "5.1 - RECIPIENT HAND_IN\n5.2 - RESPONSIBLE_EXECUTOR REGISTER 20 minutes")
                        .findings(SINGLE_ROLE))
                .containsExactly("5.2");
        assertThat(ru().findings(SINGLE_ROLE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_finding_is_said_in_every_language_with_the_readers_words_for_roles_and_terms(Language language) {
        var finding = ru().row("sequence", "8.3 - HEAD", "8.3 - DEPUTY_HEAD")
                .findings()
                .getFirst();
        assertThat(FindingSentence.of(finding, language))
                .contains(
                        switch (language) {
                            case KK -> "басшының орынбасары";
                            case RU -> "заместитель руководителя";
                            case EN -> "the deputy head";
                        });
        for (var code : Code.values())
            assertThat(FindingSentence.of(
                            new Finding(
                                    code,
                                    1,
                                    finding.place(),
                                    finding.place(),
                                    "",
                                    List.of("x", "role:HEAD", "term:2 hours")),
                            language))
                    .endsWith(".")
                    .doesNotContain("role:", "''");
    }
}
