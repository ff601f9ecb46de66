package kz.qyzmet.compile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledAct.Duty;
import kz.qyzmet.compile.CompiledAct.EntryIntoForce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActHeadTest {
    private static final String RUSSIAN_REGULATION = """
            Регламент государственной услуги "Учет лодок"
            1. Общие положения
            1. Государственная услуга "Учет лодок" оказывается портом (далее – услугодатель).
            """;

    private static final String KAZAKH_REGULATION = """
            "Қайық есебі" мемлекеттік көрсетілетін қызмет регламенті
            1. Жалпы ережелер
            1. "Қайық есебі" мемлекеттік көрсетілетін қызметін порт (бұдан әрі – көрсетілетін қызметті беруші) көрсетеді.
            """;

    private static CompiledAct ru(String head) {
        return MadeUp.compile(head + RUSSIAN_REGULATION).act();
    }

    private static CompiledAct kk(String head) {
        return MadeUp.compile(head + KAZAKH_REGULATION).act();
    }

    private static @Nullable ActReference value(@Nullable Told<ActReference> told) {
        return told == null ? null : told.value();
    }

    private static ActReference act(
            String body, String number, String date, @Nullable String registered, @Nullable String on) {
        return new ActReference(
                body, number, LocalDate.parse(date), registered, on == null ? null : LocalDate.parse(on));
    }

    @Test
    void an_order_of_a_minister_with_its_registration_and_its_end() {
        var act = ru("""
                Об утверждении регламентов государственных услуг в области лодок
                Утративший силу
                Приказ и.о. Министра по лодкам и озерам Республики Казахстан от 24 августа 2031 года № 877. Зарегистрирован в Министерстве юстиции Республики Казахстан 29 сентября 2031 года № 12119. Утратил силу приказом Министра озер Республики Казахстан от 30 мая 2033 года № 120/НҚ.
                В соответствии с подпунктом 2) статьи 10 Закона Республики Казахстан от 15 апреля 2013 года "О государственных услугах" ПРИКАЗЫВАЮ:
                1. Утвердить регламент государственной услуги "Учет лодок" согласно приложению 1 к настоящему приказу.
                2. Комитету озер обеспечить:
                1) государственную регистрацию настоящего приказа в Министерстве юстиции Республики Казахстан;
                2) в течение десяти календарных дней после государственной регистрации настоящего приказа направление его копии на официальное опубликование в периодических печатных изданиях;
                3) размещение настоящего приказа на интернет-ресурсе Министерства.
                3. Контроль за исполнением настоящего приказа возложить на вице-министра.
                4. Настоящий приказ вводится в действие по истечении двадцати одного календарного дня после дня его первого официального опубликования.
                Министр П. Примеров
                Приложение 1
                к приказу Министра по лодкам и озерам
                Республики Казахстан
                от 24 августа 2031 года № 877
                """);
        assertThat(value(act.act())).isEqualTo(act("minister", "877", "2031-08-24", "12119", "2031-09-29"));
        assertThat(value(act.repealedBy())).isEqualTo(act("minister", "120/НҚ", "2033-05-30", null, null));
        assertThat(act.amends()).isNull();
        assertThat(act.duties())
                .extracting(Told::value)
                .containsExactly(
                        new Duty(Duty.Kind.STATE_REGISTRATION, null, null),
                        new Duty(Duty.Kind.PUBLICATION, new Term.CalendarDays(10), null),
                        new Duty(Duty.Kind.WEBSITE, null, null),
                        new Duty(Duty.Kind.RESPONSIBLE, null, "Комитету озер"),
                        new Duty(Duty.Kind.CONTROL, null, "вице-министра"));
        assertThat(requireNonNull(act.entryIntoForce()).value()).isEqualTo(after(new Term.CalendarDays(21)));
    }

    @Test
    void a_resolution_of_a_city_with_the_sign_N_and_a_turned_date() {
        var act = kk("""
                "Қайық есебі" мемлекеттік көрсетілетін қызмет регламентін бекіту туралы
                Күшін жойған
                Көлдер қаласы әкімдігінің 2031 жылғы 29 сәуірдегі N 2/310 қаулысы. Көлдер қаласы Әділет департаментінде 2031 жылғы 12 мамырда N 1044 болып тіркелді. Күші жойылды - Көлдер қаласы әкімдігінің 2032 жылғы 08 маусымдағы № 2/335 қаулысымен
                Ескерту. Күші жойылды - Көлдер қаласы әкімдігінің 2032 ж. 08.06 № 2/335 қаулысымен.
                Қазақстан Республикасының 2013 жылғы 15 сәуірдегі «Мемлекеттік көрсетілетін қызметтер туралы» Заңына сәйкес Көлдер қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:
                1. Қоса беріліп отырған регламент бекітілсін.
                2. Осы қаулының орындалуын бақылау Көлдер қаласы әкімінің орынбасары Ү. Үлгіге жүктелсін.
                3. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.
                Әкім М. Мысал
                Көлдер қаласы әкімдігінің
                2031 жылғы 29 сәуірдегі N 2/310 қаулысымен
                бекітілген
                """);
        assertThat(value(act.act())).isEqualTo(act("akimat", "2/310", "2031-04-29", "1044", "2031-05-12"));
        assertThat(value(act.repealedBy())).isEqualTo(act("akimat", "2/335", "2032-06-08", null, null));
        assertThat(act.duties())
                .extracting(Told::value)
                .containsExactly(new Duty(Duty.Kind.CONTROL, null, "Көлдер қаласы әкімінің орынбасары Ү. Үлгіге"));
        assertThat(requireNonNull(act.entryIntoForce()).value()).isEqualTo(new EntryIntoForce.OnPublication());
    }

    @Test
    void an_act_that_words_the_regulations_of_another_anew_amends_it() {
        var act = kk("""
                "Қайық есебі" мемлекеттік көрсетілетін қызмет регламентін бекіту туралы" Көлдер облысы әкімдігінің 2030 жылғы 3 маусымдағы № 124 қаулысына өзгеріс енгізу туралы
                Көлдер облысы әкімдігінің 2031 жылғы 31 наурыздағы № 110 қаулысы. Көлдер облысының Әділет департаментінде 2031 жылғы 27 сәуірде № 3044 болып тіркелді
                Көлдер облысының әкімдігі ҚАУЛЫ ЕТЕДІ:
                1. Көлдер облысы әкімдігінің 2030 жылғы 3 маусымдағы № 124 қаулысына (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 2689 болып тіркелген) мынадай өзгеріс енгізілсін:
                көрсетілген қаулымен бекітілген регламент осы қаулының қосымшасына сәйкес жаңа редакцияда жазылсын.
                2. Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.
                Облыс әкімі М. Мысал
                """);
        assertThat(value(act.act())).isEqualTo(act("akimat", "110", "2031-03-31", "3044", "2031-04-27"));
        assertThat(value(act.amends())).isEqualTo(act("akimat", "124", "2030-06-03", "2689", null));
        assertThat(requireNonNull(act.entryIntoForce()).value()).isEqualTo(after(new Term.CalendarDays(10)));
    }

    @Test
    void without_its_head_an_act_is_known_by_the_lines_above_its_regulation() {
        assertThat(value(ru("""
                        Приложение 1 к постановлению
                        акимата Озерной области
                        от 5 мая 2031 года № 20
                        Утвержден постановлением
                        акимата Озерной области
                        от 2 марта 2030 года № 7
                        """).act())).isEqualTo(act("akimat", "20", "2031-05-05", null, null));
        var attached = kk("""
                Көлдер облысы әкімдігінің
                қаулысына 2-қосымша
                2031 жылғы 7 шілдедегі № 169
                Көлдер облысы әкімдігінің
                қаулысымен бекітілген
                """);
        assertThat(attached.act()).isNull();
        assertThat(value(attached.amends())).isEqualTo(act("akimat", "169", "2031-07-07", null, null));
    }

    @Test
    void a_repeal_may_hit_single_items() {
        var act = ru("""
                Об утверждении регламентов государственных услуг
                Постановление акимата Озерной области от 2 марта 2031 года № 7
                Сноска. Подпункты 2), 3) пункта 1 утратили силу постановлением акимата Озерной области от 1 июня 2033 года № 9.
                Акимат Озерной области ПОСТАНОВЛЯЕТ:
                1. Утвердить регламент.
                Аким области П. Примеров
                """);
        assertThat(act.repealedItems()).containsExactly("1.2", "1.3");
    }

    @Test
    void notes_inside_tell_what_was_worded_anew_by_which_act() {
        var compiled = MadeUp.compile("""
                Регламент государственной услуги "Учет лодок"
                Сноска. Регламент в редакции постановления акимата Озерной области от 08.07.2031 № 200 (вводится в действие со дня первого официального опубликования).
                1. Общие положения
                1. Государственная услуга "Учет лодок" оказывается портом (далее – услугодатель).
                2. Форма оказания государственной услуги: бумажная.
                3. Результат оказания государственной услуги: справка.
                Сноска. Пункты 2 и 3 с изменениями, внесенными постановлением акимата Озерной области от 28.05.2032 № 121.
                """);
        assertThat(compiled.act().amendments())
                .extracting(told -> told.fact() + " " + told.value().number() + " "
                        + told.value().date())
                .isEqualTo(List.of(
                        "1/edition 200 2031-07-08", "1/amended/2 121 2032-05-28", "1/amended/3 121 2032-05-28"));
    }

    @Test
    void a_visa_is_told_with_who_gave_it() {
        var act = ru("""
                Об утверждении регламента
                Постановление акимата Озерной области от 2 марта 2031 года № 7
                Акимат Озерной области ПОСТАНОВЛЯЕТ:
                1. Утвердить регламент.
                2. Настоящее постановление вступает в силу со дня государственной регистрации и вводится в действие по истечении 10 (десяти) календарных дней после дня его первого официального опубликования.
                Аким области П. Примеров
                "СОГЛАСОВАНО"
                Руководитель управления озер
                О. Образцов
                2 марта 2031 года
                """);
        assertThat(act.duties())
                .extracting(Told::value)
                .containsExactly(new Duty(Duty.Kind.VISA, null, "Руководитель управления озер О. Образцов"));
        assertThat(requireNonNull(act.entryIntoForce()).value()).isEqualTo(after(new Term.CalendarDays(10)));
    }

    private static EntryIntoForce after(Term passed) {
        return new EntryIntoForce.AfterPublication(passed);
    }

    private static Compiled entering(String sentence) {
        return MadeUp.compile("""
                Об утверждении регламента
                Постановление акимата Озерной области от 2 марта 2017 года № 7
                Акимат Озерной области ПОСТАНОВЛЯЕТ:
                1. Утвердить регламент.
                2. %s
                Аким области П. Примеров
                """.formatted(sentence) + RUSSIAN_REGULATION);
    }

    private static EntryIntoForce enters(String sentence) {
        return requireNonNull(entering(sentence).act().entryIntoForce()).value();
    }

    @Test
    void the_unit_of_its_rule_counts() {
        assertThat(enters("Постановление вводится в действие по истечении одного месяца после опубликования."))
                .isEqualTo(after(new Term.Months(1)));
        assertThat(
                        enters(
                                "Постановление подлежит опубликованию в течение 5 (пяти) дней и вводится в действие через десять рабочих дней после дня опубликования."))
                .isEqualTo(after(new Term.WorkingDays(10)));
        var published = LocalDate.of(2017, 5, 31);
        assertThat(after(new Term.CalendarDays(10)).from(published)).isEqualTo("2017-06-11");
        assertThat(after(new Term.Months(1)).from(published)).isEqualTo("2017-07-01");
        assertThat(after(new Term.WorkingDays(10)).from(published))
                .as("1 to 14 June")
                .isEqualTo("2017-06-15");
    }

    @Test
    void it_may_name_the_day_itself() {
        var day = new EntryIntoForce.OnDay(LocalDate.of(2018, 1, 1));
        assertThat(enters("Постановление вводится в действие с 1 января 2018 года и подлежит опубликованию."))
                .isEqualTo(day);
        assertThat(requireNonNull(kk("""
                        Регламентті бекіту туралы
                        Көлдер облысы әкімдігінің 2017 жылғы 2 наурыздағы № 7 қаулысы
                        Көлдер облысының әкімдігі ҚАУЛЫ ЕТЕДІ:
                        1. Регламент бекітілсін.
                        2. Осы қаулы ресми жариялануға тиіс және 2018 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.
                        Облыс әкімі М. Мысал
                        """).entryIntoForce()).value()).isEqualTo(day);
        assertThat(new ActFile(
                                entering("Постановление вводится в действие с 1 января 2018 года.")
                                        .act(),
                                null,
                                null)
                        .from())
                .isEqualTo("2018-01-01");
    }

    @Test
    void a_rule_nobody_understands_is_said_to_be_so() {
        assertUnread("Постановление вводится в действие со дня подписания.");
        assertUnread("Постановление вводится в действие по истечении двух часов после опубликования.");
        assertUnread("Постановление вводится в действие со дня государственной регистрации.");
        assertThat(entering("Постановление вводится в действие со дня опубликования и действует с 1 января 2016 года.")
                        .findings())
                .anyMatch(finding ->
                        finding.code() == Code.NOT_UNDERSTOOD && finding.quote().equals("1 января 2016"));
    }

    @Test
    void force_from_the_registration_leaves_the_day_to_the_Law() {
        var compiled = entering("Постановление вступает в силу со дня государственной регистрации.");
        assertThat(compiled.act().entryIntoForce()).isNull();
        assertThat(compiled.findings()).extracting(Finding::code).doesNotContain(Code.NOT_UNDERSTOOD);
    }

    @Test
    void two_rules_of_one_act_contradict_each_other() {
        assertThat(entering("""
                Постановление вводится в действие со дня опубликования.
                3. Постановление вводится в действие с 1 января 2018 года.""").findings())
                .anyMatch(finding -> finding.code() == Code.PARAGRAPHS_DISAGREE
                        && finding.place().ref().endsWith("3")
                        && finding.second().ref().endsWith("2"));
    }

    private static void assertUnread(String sentence) {
        var compiled = entering(sentence);
        assertThat(compiled.act().entryIntoForce()).isNull();
        assertThat(compiled.findings())
                .anyMatch(finding ->
                        finding.code() == Code.NOT_UNDERSTOOD && finding.quote().endsWith(sentence));
    }
}
