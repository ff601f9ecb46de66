package kz.qyzmet.compile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledRegulation.Ability;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.regulation.Standard.Form;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static <T> List<T> values(List<Told<T>> told) {
        return told.stream().map(Told::value).toList();
    }

    @Test
    void the_service_is_called_what_stands_in_the_quotes() {
        assertThat(MadeUp.kazakh().title().value()).isEqualTo("Гүл егуге рұқсат беру");
        assertThat(MadeUp.russian().title().value()).isEqualTo("Выдача разрешения на посадку цветов");
        assertThat(title("Регламент государственной услуги \"Выдача пропуска \"Озеро\"\""))
                .isEqualTo("Выдача пропуска \"Озеро\"");
        assertThat(title("Регламент государственной услуги «Учет лодок (катеров)»"))
                .isEqualTo("Учет лодок (катеров)");
    }

    private static String title(String line) {
        return MadeUp.compile(line
                        + "\n1. Общие положения\n1. Государственная услуга оказывается портом (далее – услугодатель).")
                .regulations()
                .getFirst()
                .title()
                .value();
    }

    @Test
    void the_provider_is_who_the_brackets_call_so() {
        assertThat(requireNonNull(MadeUp.kazakh().provider()).value()).isEqualTo("ауданның гүл шаруашылығы бөлімі");
        assertThat(requireNonNull(MadeUp.russian().provider()).value()).isEqualTo("отделом цветоводства района");
        assertThat(MadeUp.russian().providers()).isEmpty();
        var told = MadeUp.compile("""
                        Регламент государственной услуги "Учет лодок"
                        1. Общие положения
                        1. Государственная услуга "Учет лодок" (далее – государственная услуга) оказывается в соответствии со стандартом государственной услуги "Учет лодок", утвержденным приказом Министра озер Республики Казахстан от 8 апреля 2031 года № 79 (зарегистрирован в Реестре государственной регистрации нормативных правовых актов 15 мая 2031 года за № 10057) (далее – стандарт), отделами образования районов и колледжами области (далее – услугодатель).
                        """).regulations().getFirst();
        assertThat(requireNonNull(told.provider()).value())
                .isEqualTo("отделами образования районов и колледжами области");
        assertThat(told.providers()).containsExactlyInAnyOrder(OfficeKind.EDUCATION_DEPARTMENT, OfficeKind.COLLEGE);
        assertThat(requireNonNull(told.standard()).value())
                .isEqualTo(new ActReference(
                        "minister", "79", LocalDate.of(2031, 4, 8), "10057", LocalDate.of(2031, 5, 15)));
    }

    @Test
    void of_an_order_that_amends_another_the_one_said_to_approve_counts() {
        var told = MadeUp.kazakh(
                "2. Мемлекеттік қызмет көрсетудің нәтижесі: \"Стандарттарды бекіту туралы\" Қазақстан Республикасы Гүл министрінің 2030 жылғы 8 сәуірдегі № 179 бұйрығына өзгерістер енгізу туралы\" Қазақстан Республикасы Гүл министрінің 2031 жылғы 22 қаңтардағы № 68 бұйрығымен (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 13346 тіркелген) бекітілген қызмет стандартының 1-қосымшасына сәйкес рұқсат.");
        assertThat(requireNonNull(told.standard()).value())
                .isEqualTo(new ActReference("minister", "68", LocalDate.of(2031, 1, 22), "13346", null));
        assertThat(requireNonNull(told.annexes().get("result")).value()).isEqualTo("1");
    }

    @Test
    void forms_of_service_and_of_result() {
        var russian = MadeUp.russian(
                "2. Форма оказания государственной услуги: электронная (частично автоматизированная) и (или) бумажная.",
                "3. Результат оказания государственной услуги – разрешение.",
                "Форма предоставления результата оказания государственной услуги: бумажная.");
        assertThat(values(russian.form())).containsExactlyInAnyOrder(Form.ELECTRONIC, Form.PAPER);
        assertThat(values(russian.resultForm())).containsExactly(Form.PAPER);
        assertThat(requireNonNull(russian.result()).value()).isEqualTo("разрешение.");
        var kazakh = MadeUp.kazakh(
                "2. Мемлекеттік көрсетілетін қызметті көрсету нысаны – электрондық.",
                "3. Мемлекеттік қызмет көрсетудің нәтижесі – рұқсат.",
                "Мемлекеттік қызмет көрсету нәтижесін ұсыну нысаны: электрондық және (немесе) қағаз түрінде.");
        assertThat(values(kazakh.form())).containsExactly(Form.ELECTRONIC);
        assertThat(values(kazakh.resultForm())).containsExactly(Form.ELECTRONIC, Form.PAPER);
    }

    @Test
    void the_whole_term_where_the_act_tells_it() {
        assertThat(
                        term(
                                MadeUp.russian(
                                        "2. Срок оказания государственной услуги – 15 (пятнадцать) рабочих дней со дня сдачи документов.")))
                .isEqualTo(new Term.WorkingDays(15));
        assertThat(term(MadeUp.kazakh("2. Мемлекеттік қызметті көрсету мерзімі – 10 (он) күнтізбелік күн.")))
                .isEqualTo(new Term.CalendarDays(10));
        assertThat(MadeUp.russian().totalTerm()).isNull();
    }

    private static Term term(CompiledRegulation told) {
        return requireNonNull(told.totalTerm()).value();
    }

    @Test
    void an_incomplete_package_is_refused_where_it_is_handed_in() {
        var told = MadeUp.russian(
                "Прием заявления и выдача результата оказания государственной услуги осуществляется через:",
                "1) канцелярию услугодателя;",
                "2) Государственную корпорацию.",
                "2. В случае предоставления неполного пакета документов работник Государственной корпорации отказывает в приеме заявления и выдает расписку об отказе в приеме документов по форме согласно приложению 5 к стандарту.");
        assertThat(told.refusals())
                .extracting(refusal ->
                        refusal.kind() + " " + refusal.channel() + " " + refusal.ref() + " " + refusal.annex())
                .containsExactly("PACKAGE_INCOMPLETE STATE_CORPORATION 2 5");
        assertThat(requireNonNull(told.annexes().get("refusal-receipt")).value())
                .isEqualTo("5");
    }

    @Test
    void a_reasoned_refusal_among_the_results_holds_for_every_channel() {
        var told = MadeUp.kazakh(
                "Өтініштерді қабылдау және мемлекеттік қызмет көрсету нәтижелерін беру портал арқылы жүзеге асырылады.",
                "2. Мемлекеттік қызмет көрсетудің нәтижесі: рұқсат не қызмет көрсетуден бас тарту туралы дәлелді жауап.");
        assertThat(told.refusals())
                .extracting(refusal -> refusal.kind() + " " + refusal.channel() + " " + refusal.ref())
                .containsExactly("REASONED_REFUSAL PORTAL 2");
    }

    @Test
    void what_people_may_do_beside_the_steps() {
        var kazakh = MadeUp.kazakh(
                "2. Қызметкер алушының келісімін алады, көшірмелерді түпнұсқалармен салыстырады, құжаттарды тізілім бойынша жолдайды.",
                "Нотариалды куәландырылған сенімхаттың болуы қажет, нәтиже қағазға басып шығарылады.");
        assertThat(values(kazakh.abilities()))
                .containsExactlyInAnyOrder(
                        Ability.CONSENT_OBTAINED,
                        Ability.ORIGINALS_COMPARED,
                        Ability.TRANSFER_LIST,
                        Ability.REPRESENTATIVE_BY_NOTARISED_POWER,
                        Ability.PAPER_ON_DEMAND);
        var russian = MadeUp.russian(
                "2. Работник получает согласие услугополучателя, сверяет копии с оригиналами и передает документы по реестру.",
                "Представитель действует по нотариально заверенной доверенности, результат распечатывается.",
                "3. Информационные системы не используются.");
        assertThat(values(russian.abilities())).containsExactlyInAnyOrder(Ability.values());
    }

    @Test
    void complaints_go_to_a_part_of_the_standard() {
        assertThat(requireNonNull(MadeUp.kazakh(
                                        "2. Шешімдеріне шағымдану стандарттың 3-бөліміне сәйкес жүзеге асырылады.")
                                .complaint())
                        .value())
                .isEqualTo("3");
        assertThat(requireNonNull(MadeUp.russian("2. Порядок обжалования решений определяется разделом 3 стандарта.")
                                .complaint())
                        .value())
                .isEqualTo("3");
    }

    @Test
    void systems_are_told_by_our_key_in_the_act_s_words() {
        var told = MadeUp.kazakh(
                "2. Сұрау «электрондық үкімет» шлюзі арқылы жеке тұлғалардың мемлекеттік деректер қорына және бірыңғай нотариалдық ақпараттық жүйеге жіберіледі, нәтиже «жеке кабинетке» келеді.");
        assertThat(told.systems()).containsOnlyKeys("gateway", "individuals-register", "notarial-register", "cabinet");
        assertThat(requireNonNull(told.systems().get("gateway")).value()).isEqualTo("электрондық үкімет» шлюзі");
    }

    @Test
    void the_oblast_is_the_one_whose_akimat_adopted_the_act() {
        var told = MadeUp.compile("""
                Утвержден постановлением акимата
                Карагандинской области
                от 5 мая 2031 года № 20
                Регламент государственной услуги "Учет лодок"
                1. Общие положения
                1. Государственная услуга "Учет лодок" оказывается портами, в том числе тех, кто прибыл из Жамбылской области (далее – услугодатель).
                """).regulations().getFirst();
        assertThat(requireNonNull(told.oblast()).value()).isEqualTo("karaganda");
        assertThat(MadeUp.russian().oblast()).isNull();
    }

    @Test
    void the_department_of_justice_that_registers_an_act_names_its_oblast_too() {
        var told = MadeUp.compile("""
                Об утверждении регламента
                Решение Озерского городского маслихата от 14 марта 2031 года № 40-3. Зарегистрировано Департаментом юстиции Костанайской области 29 марта 2031 года № 8333
                1. Утвердить регламент.
                Регламент государственной услуги "Учет лодок"
                1. Общие положения
                1. Государственная услуга "Учет лодок" оказывается портом (далее – услугодатель).
                """).regulations().getFirst();
        assertThat(requireNonNull(told.oblast()).value()).isEqualTo("kostanay");
    }

    @Test
    void a_former_name_stands_for_the_present_one() {
        var told = MadeUp.compile("""
                Оңтүстік Қазақстан облысы әкімдігінің
                2031 жылғы 7 шілдедегі № 169
                қаулысымен бекітілген
                "Қайық есебі" мемлекеттік көрсетілетін қызмет регламенті
                1. Жалпы ережелер
                1. "Қайық есебі" мемлекеттік көрсетілетін қызметін порт (бұдан әрі – көрсетілетін қызметті беруші) көрсетеді.
                """).regulations().getFirst();
        assertThat(requireNonNull(told.oblast()).value()).isEqualTo("turkistan");
    }

    @Test
    void a_person_may_say_what_the_text_does_not() {
        var text = ((kz.qyzmet.acttext.Reading.Read) kz.qyzmet.acttext.ActReader.read(
                        "made-up", """
                        Регламент государственной услуги "Учет лодок"
                        1. Общие положения
                        1. Государственная услуга "Учет лодок" оказывается портом (далее – услугодатель).
                        Прием заявления и выдача результата оказания государственной услуги осуществляется через портал.
                        """.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .text();
        var told = Compiler.compile(
                        text,
                        List.of(
                                new Correction("1/oblast", null, "zhambyl"),
                                new Correction("1/total-term", null, "5 working days"),
                                new Correction("1/intake/provider-office", null, "provider-office")))
                .regulations()
                .getFirst();
        assertThat(requireNonNull(told.oblast()).value()).isEqualTo("zhambyl");
        assertThat(requireNonNull(told.oblast()).corrected()).isTrue();
        assertThat(term(told)).isEqualTo(new Term.WorkingDays(5));
        assertThat(values(told.intake())).hasSize(2);
    }
}
