package kz.qyzmet.compile;

import static kz.qyzmet.regulation.Channel.PORTAL;
import static kz.qyzmet.regulation.Channel.PROVIDER_OFFICE;
import static kz.qyzmet.regulation.Channel.STATE_CORPORATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.regulation.Channel;
import org.junit.jupiter.api.Test;

class ChannelsTest {
    private static List<Channel> of(List<Told<Channel>> told) {
        return told.stream().map(Told::value).sorted().toList();
    }

    private static void both(CompiledRegulation told, Channel... channels) {
        assertThat(of(told.intake())).containsExactly(channels);
        assertThat(of(told.issue())).containsExactly(channels);
    }

    @Test
    void a_list_behind_a_colon_names_them() {
        both(
                MadeUp.russian(
                        "Прием заявления и выдача результата оказания государственной услуги осуществляется через:",
                        "1) канцелярию услугодателя;",
                        "2) некоммерческое акционерное общество \"Государственная корпорация \"Правительство для граждан\" (далее – Государственная корпорация);",
                        "3) веб-портал \"электронного правительства\" www.egov.kz (далее – портал)."),
                PORTAL,
                STATE_CORPORATION,
                PROVIDER_OFFICE);
        both(
                MadeUp.kazakh(
                        "Өтініштерді қабылдау және мемлекеттік қызмет көрсетудің нәтижелерін беру:",
                        "1) көрсетілетін қызметті берушінің кеңсесі;",
                        "2) \"Азаматтарға арналған үкімет\" мемлекеттік корпорациясы\" коммерциялық емес акционерлік қоғамы (бұдан әрі – Мемлекеттік корпорация) арқылы жүзеге асырылады."),
                STATE_CORPORATION,
                PROVIDER_OFFICE);
    }

    @Test
    void the_preposition_may_stand_in_each_item() {
        both(
                MadeUp.russian(
                        "Прием заявлений и выдача результатов оказания государственной услуги осуществляются:",
                        "1) через канцелярию услугодателя;",
                        "2) посредством веб-портала \"электронного правительства\": www.egov.kz (далее – портал)."),
                PORTAL,
                PROVIDER_OFFICE);
    }

    @Test
    void one_sentence_may_tell_them_all() {
        both(
                MadeUp.russian(
                        "Прием документов и выдача результатов оказания государственной услуги осуществляются через Государственную корпорацию, веб-портал \"электронного правительства\" и канцелярию услугодателя."),
                PORTAL,
                STATE_CORPORATION,
                PROVIDER_OFFICE);
        both(
                MadeUp.kazakh(
                        "Өтінішті қабылдау және мемлекеттік қызмет көрсету нәтижесін беру көрсетілетін қызметті берушінің кеңсесі арқылы жүзеге асырылады."),
                PROVIDER_OFFICE);
        both(
                MadeUp.kazakh(
                        "Өтініштерді қабылдау және мемлекеттік қызмет көрсету нәтижелерін беру «электрондық үкімет» веб-порталы (бұдан әрі – портал) немесе Мемлекеттік корпорация арқылы жүзеге асырылады."),
                PORTAL,
                STATE_CORPORATION);
    }

    @Test
    void before_the_corporation_there_were_service_centres() {
        both(
                MadeUp.russian(
                        "Прием заявлений и выдача результатов оказания государственной услуги осуществляются через:",
                        "1) услугодателя;",
                        "2) республиканское государственное предприятие на праве хозяйственного ведения \"Центр обслуживания населения\" (далее – ЦОН)."),
                STATE_CORPORATION,
                PROVIDER_OFFICE);
        both(
                MadeUp.kazakh(
                        "Өтініштерді қабылдау және мемлекеттік қызмет көрсету нәтижелерін беру:",
                        "1) халыққа қызмет көрсету орталықтары (бұдан әрі – ХҚКО);",
                        "2) www.egov.kz \"электрондық үкімет\" веб-порталы арқылы жүзеге асырылады."),
                PORTAL,
                STATE_CORPORATION);
    }

    @Test
    void taking_in_and_giving_out_may_be_told_apart() {
        var russian = MadeUp.russian(
                "Прием заявлений осуществляется через канцелярию услугодателя и портал.",
                "Выдача результата оказания государственной услуги осуществляется через Государственную корпорацию.");
        assertThat(of(russian.intake())).containsExactly(PORTAL, PROVIDER_OFFICE);
        assertThat(of(russian.issue())).containsExactly(STATE_CORPORATION);
        var kazakh = MadeUp.kazakh(
                "Өтініштерді қабылдау:",
                "1) көрсетілетін қызметті берушінің кеңсесі;",
                "2) веб-портал арқылы жүзеге асырылады.",
                "Мемлекеттік қызмет көрсету нәтижелерін беру портал арқылы жүзеге асырылады.");
        assertThat(of(kazakh.intake())).containsExactly(PORTAL, PROVIDER_OFFICE);
        assertThat(of(kazakh.issue())).containsExactly(PORTAL);
    }

    @Test
    void they_may_be_told_apart_within_one_sentence() {
        var russian = MadeUp.russian(
                "Прием заявлений осуществляется через портал, выдача результата оказания государственной услуги – через канцелярию услугодателя.");
        assertThat(of(russian.intake())).containsExactly(PORTAL);
        assertThat(of(russian.issue())).containsExactly(PROVIDER_OFFICE);
        var kazakh = MadeUp.kazakh(
                "Өтініштерді қабылдау Мемлекеттік корпорация арқылы, мемлекеттік қызмет көрсету нәтижелерін беру көрсетілетін қызметті берушінің кеңсесі арқылы жүзеге асырылады.");
        assertThat(of(kazakh.intake())).containsExactly(STATE_CORPORATION);
        assertThat(of(kazakh.issue())).containsExactly(PROVIDER_OFFICE);
    }

    @Test
    void an_item_may_hold_for_taking_in_only() {
        var told = MadeUp.russian(
                "Прием заявлений и выдача результатов оказания государственной услуги осуществляются через:",
                "1) Государственную корпорацию;",
                "2) портал – в части приема заявлений.");
        assertThat(of(told.intake())).containsExactly(PORTAL, STATE_CORPORATION);
        assertThat(of(told.issue())).containsExactly(STATE_CORPORATION);
    }

    @Test
    void an_office_of_another_name_is_the_providers_counter() {
        both(
                MadeUp.russian(
                        "Прием заявления и выдача результата оказания государственной услуги осуществляется через:",
                        "1) аппарат акима сельского округа;",
                        "2) портал."),
                PORTAL,
                PROVIDER_OFFICE);
        both(
                MadeUp.kazakh(
                        "Құжаттарды қабылдау және мемлекеттік қызмет көрсету нәтижесін беру гүл егу ұйымдары арқылы жүзеге асырылады."),
                PROVIDER_OFFICE);
    }

    @Test
    void the_licensing_portal_is_a_portal() {
        both(
                MadeUp.russian(
                        "Прием документов и выдача результата государственной услуги осуществляются через веб-портал \"Е-лицензирование\" www.elicense.kz."),
                PORTAL);
    }

    @Test
    void a_paragraph_of_its_own_may_tell_them() {
        both(
                MadeUp.russian(
                        "2. Прием заявления и выдача результата оказания государственной услуги осуществляются через:",
                        "1) канцелярию услугодателя;",
                        "2) Государственную корпорацию.",
                        "3. Форма оказания государственной услуги: бумажная."),
                STATE_CORPORATION,
                PROVIDER_OFFICE);
    }

    @Test
    void a_list_may_have_dashes_for_numbers() {
        both(
                MadeUp.russian(
                        "Прием заявления и выдача результата оказания государственной услуги осуществляется через:",
                        "- канцелярию услугодателя;",
                        "- портал.",
                        "Государственная услуга оказывается бесплатно."),
                PORTAL,
                PROVIDER_OFFICE);
    }

    @Test
    void without_such_a_sentence_the_service_is_taken_and_given_where_it_is_provided() {
        both(
                MadeUp.russian(
                        "Государственная услуга оказывается через центры обслуживания населения, а также через веб-портал \"электронного правительства\"."),
                PORTAL,
                STATE_CORPORATION);
    }

    @Test
    void what_is_said_of_the_form_of_the_result_names_no_channel() {
        var told = MadeUp.russian(
                "Прием заявления и выдача результата оказания государственной услуги осуществляется через канцелярию услугодателя.",
                "3. Результат оказания государственной услуги: разрешение.",
                "Форма предоставления результата оказания государственной услуги: электронная, через портал.");
        both(told, PROVIDER_OFFICE);
    }

    @Test
    void the_list_may_stand_in_one_line() {
        both(
                MadeUp.russian(
                        "Прием заявления и выдача результата оказания государственной услуги осуществляется через: 1) канцелярию услугодателя; 2) портал."),
                PORTAL,
                PROVIDER_OFFICE);
    }

    @Test
    void the_provider_may_do_it_himself() {
        both(
                MadeUp.russian(
                        "Прием заявлений и выдача результата оказания государственной услуги осуществляются услугодателем."),
                PROVIDER_OFFICE);
        both(
                MadeUp.kazakh(
                        "Өтініштерді қабылдауды және қызмет көрсету нәтижесін беруді көрсетілетін қызметті беруші жүзеге асырады."),
                PROVIDER_OFFICE);
    }

    @Test
    void who_does_it_through_a_channel_is_no_channel() {
        both(
                MadeUp.russian(
                        "Прием заявлений и выдача результата оказания государственной услуги осуществляются услугодателем через портал."),
                PORTAL);
    }

    @Test
    void counters_of_many_kinds() {
        for (var counter : List.of(
                "регистратуру поликлиники",
                "архив области",
                "ветеринарную инспекцию",
                "субъекты здравоохранения",
                "территориальный департамент"))
            both(
                    MadeUp.russian(
                            "Прием заявлений и выдача результата оказания государственной услуги осуществляются через "
                                    + counter + "."),
                    PROVIDER_OFFICE);
        for (var counter : List.of(
                "емхананың тіркеу орны",
                "мемлекеттік мұрағат",
                "денсаулық сақтау субъектілері",
                "аумақтық департамент",
                "ауылдық округ әкімі"))
            both(
                    MadeUp.kazakh("Өтінішті қабылдау және мемлекеттік қызмет көрсету нәтижесін беру " + counter
                            + " арқылы жүзеге асырылады."),
                    PROVIDER_OFFICE);
    }

    @Test
    void other_verbs_say_the_same() {
        both(
                MadeUp.russian(
                        "Заявления принимаются и результаты государственной услуги выдаются через Государственную корпорацию."),
                STATE_CORPORATION);
        both(
                MadeUp.kazakh(
                        "Өтініш беру және мемлекеттік қызмет көрсету нәтижесін алу портал арқылы жүзеге асырылады."),
                PORTAL);
    }

    @Test
    void the_place_is_that_of_the_item() {
        var told = MadeUp.kazakh(
                "Өтініштерді қабылдау және мемлекеттік қызмет көрсетудің нәтижелерін беру:",
                "1) көрсетілетін қызметті берушінің кеңсесі;",
                "2) портал арқылы жүзеге асырылады.");
        assertThat(told.intake()).extracting(channel -> channel.place().ref()).containsExactly("1.1", "1.2");
    }

    @Test
    void an_item_that_names_no_channel_we_know_is_said() {
        var compiled = MadeUp.compile("""
                Регламент государственной услуги "Учет лодок"
                1. Общие положения
                1. Государственная услуга "Учет лодок" оказывается портом (далее – услугодатель).
                Прием заявления и выдача результата оказания государственной услуги осуществляется через:
                1) портал;
                2) почтовых голубей.
                """);
        assertThat(of(compiled.regulations().getFirst().intake())).containsExactly(PORTAL);
        assertThat(compiled.findings())
                .extracting(finding -> finding.code() + " " + finding.place().ref() + " " + finding.quote())
                .contains("NOT_UNDERSTOOD 1.2 почтовых голубей.");
    }

    @Test
    void a_service_may_be_said_to_be_provided_through_a_list() {
        both(
                MadeUp.kazakh("Мемлекеттік қызмет:", "1) кеңсе;", "2) ХҚКО;", "3) портал арқылы көрсетіледі."),
                PORTAL,
                STATE_CORPORATION,
                PROVIDER_OFFICE);
        both(
                MadeUp.kazakh("Мемлекеттік қызмет кеңсе, ХҚКО және портал арқылы көрсетіледі."),
                PORTAL,
                STATE_CORPORATION,
                PROVIDER_OFFICE);
        both(MadeUp.russian("Услуга оказывается исключительно через портал."), PORTAL);
    }

    @Test
    void places_and_ways_may_be_listed_by_their_names_alone() {
        both(
                MadeUp.kazakh("Қызмет көрсету арналары:", "1) кеңсе;", "2) Мемлекеттік корпорация;", "3) портал."),
                PORTAL,
                STATE_CORPORATION,
                PROVIDER_OFFICE);
        both(
                MadeUp.russian("Места обращения: канцелярия услугодателя, Государственная корпорация, портал."),
                PORTAL,
                STATE_CORPORATION,
                PROVIDER_OFFICE);
    }

    @Test
    void results_may_be_given_out_where_applications_are_taken_in() {
        both(
                MadeUp.kazakh(
                        "Өтініш тікелей көрсетілетін қызметті берушіге тапсырылады, дайын құжат та сол жерден алынады."),
                PROVIDER_OFFICE);
        both(
                MadeUp.russian("Заявление подается в канцелярию либо на портал; там же выдается результат."),
                PORTAL,
                PROVIDER_OFFICE);
    }
}
