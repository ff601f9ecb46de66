package kz.qyzmet.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.ActText;
import kz.qyzmet.acttext.Reading.Read;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerTest {
    private static final String ACT = """
            Регламент государственной услуги "Выдача пропуска на причал"

            1. Общие положения

            1. Государственная услуга "Выдача пропуска на причал" оказывается отделом порта (далее – услугодатель).

            2. Описание порядка действий структурных подразделений (работников) услугодателя

            4. Основанием для начала процедуры (действия) является заявление.
            5. Содержание каждой процедуры (действия), длительность его выполнения:
            1) прием и регистрация документов – 15 (пятнадцать) минут;
            2) рассмотрение документов и направление для исполнения – 1 (один) рабочий день;
            3) проверка документов и подготовка пропуска – 5 (пять) рабочих дней;
            4) подписание пропуска – 2 (два) часа;
            5) выдача пропуска – 15 (пятнадцать) минут.
            6. Результат процедуры (действия), который служит основанием для начала следующей процедуры:
            1) зарегистрированное заявление;
            2) резолюция.

            3. Описание порядка взаимодействия структурных подразделений (работников) услугодателя

            7. Перечень структурных подразделений (работников) услугодателя:
            1) сотрудник канцелярии;
            2) руководитель;
            3) ответственный исполнитель;
            4) смотритель причала.
            8. Описание последовательности процедур (действий):
            1) сотрудник канцелярии принимает и регистрирует документы, передает руководителю – 15 (пятнадцать) минут;
            2) руководитель рассматривает документы и направляет ответственному исполнителю – 1 (один) рабочий день;
            3) ответственный исполнитель готовит пропуск и передает на подпись руководителю – 5 (пять) рабочих дней;
            4) руководитель подписывает пропуск – 2 (два) часа;
            5) сотрудник канцелярии выдает пропуск услугополучателю – 15 (пятнадцать) минут.
            """;

    @Test
    void a_step_without_actor_gets_him_from_the_paragraph_that_tells_it_again() {
        var steps = only(ACT).procedure();
        assertThat(steps).extracting(ToldStep::ref).containsExactly("5.1", "5.2", "5.3", "5.4", "5.5");
        assertThat(steps)
                .extracting(ToldStep::also)
                .containsExactly(List.of("8.1"), List.of("8.2"), List.of("8.3"), List.of("8.4"), List.of("8.5"));
        assertThat(steps)
                .extracting(step -> Objects.requireNonNull(step.role()).value())
                .containsExactly(Role.OFFICE_CLERK, Role.HEAD, Role.RESPONSIBLE_EXECUTOR, Role.HEAD, Role.OFFICE_CLERK);
        assertThat(steps)
                .extracting(step -> step.actions().getFirst().value())
                .containsExactly(Action.REGISTER, Action.RESOLVE, Action.PREPARE, Action.SIGN, Action.ISSUE);
        assertThat(Objects.requireNonNull(steps.get(2).role()).place().ref()).isEqualTo("8.3");
    }

    @Test
    void an_act_that_agrees_with_itself_has_no_errors() {
        assertThat(compile(ACT).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void a_number_and_its_words_that_differ_are_told_where_they_stand() {
        var findings = of(
                Code.NUMERAL_WORD_MISMATCH,
                compile(ACT.replace("подготовка пропуска – 5 (пять)", "подготовка пропуска – 6 (пять)")));
        assertThat(findings).extracting(finding -> finding.place().ref()).containsExactly("5.3");
        assertThat(findings.getFirst().arguments()).containsExactly("6", "5");
    }

    @Test
    void the_words_may_stand_before_the_digits_in_brackets() {
        var wrong = ACT.replace("подготовка пропуска – 5 (пять)", "подготовка пропуска – пятьдесят пять (5)");
        var findings = of(Code.NUMERAL_WORD_MISMATCH, compile(wrong));
        assertThat(findings).extracting(finding -> finding.place().ref()).containsExactly("5.3");
        assertThat(findings.getFirst().arguments()).containsExactly("5", "55");
        assertThat(findings.getFirst().quote()).startsWith("пятьдесят пять (5)");
        assertThat(of(Code.NUMERAL_WORD_MISMATCH, compile(wrong.replace("пятьдесят пять (5)", "пять (5)"))))
                .isEmpty();
    }

    @Test
    void terms_that_two_paragraphs_tell_differently_are_a_contradiction_with_both_places() {
        var findings = of(
                Code.PARAGRAPHS_DISAGREE,
                compile(ACT.replace(
                        "готовит пропуск и передает на подпись руководителю – 5 (пять)",
                        "готовит пропуск – 4 (четыре)")));
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().place().ref()).isEqualTo("5.3");
        assertThat(findings.getFirst().second().ref()).isEqualTo("8.3");
        assertThat(findings.getFirst().arguments())
                .containsExactly("term", "term:5 working days", "term:4 working days");
    }

    @Test
    void actors_that_two_paragraphs_tell_differently_are_a_contradiction() {
        var changed = ACT.replace("4) подписание пропуска", "4) подписание пропуска ответственным исполнителем");
        assertThat(of(Code.PARAGRAPHS_DISAGREE, compile(changed)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsExactly("role", "role:RESPONSIBLE_EXECUTOR", "role:HEAD"));
    }

    @Test
    void a_step_that_only_one_of_the_two_paragraphs_tells_is_reported_there() {
        var changed = ACT.replace("4) подписание пропуска – 2 (два) часа;\n", "");
        assertThat(of(Code.PARAGRAPHS_DISAGREE, compile(changed)))
                .extracting(finding -> finding.place().ref())
                .containsExactly("8.4");
    }

    @Test
    void an_item_in_which_nothing_is_done_is_not_dropped_silently() {
        var changed = ACT.replace("4) подписание пропуска", "4) пропуск и печать");
        assertThat(of(Code.NOT_UNDERSTOOD, compile(changed)))
                .extracting(finding -> finding.place().ref())
                .containsExactly("5.4");
    }

    @Test
    void one_item_with_two_terms_is_two_steps() {
        var changed = ACT.replace(
                "1) прием и регистрация документов – 15 (пятнадцать) минут;",
                "1) работник Государственной корпорации в течение 15 минут принимает документы, в течение 1 рабочего дня передает их в канцелярию услугодателя;");
        assertThat(only(changed).procedure().stream().limit(2))
                .extracting(step ->
                        step.ref() + " " + Objects.requireNonNull(step.term()).value())
                .containsExactly("5.1 15 minutes", "5.1 1 working day");
    }

    @Test
    void somebody_whom_only_the_act_knows_acts_under_the_name_it_lists() {
        var changed = ACT.replace("5) выдача пропуска", "5) смотритель причала выдает пропуск услугополучателю")
                .replace("5) сотрудник канцелярии выдает", "5) смотритель выдает");
        var last = only(changed).procedure().getLast();
        assertThat(Objects.requireNonNull(last.role()).value()).isEqualTo(Role.OTHER);
        assertThat(Objects.requireNonNull(last.alias()).value()).startsWith("смотритель");
    }

    @Test
    void what_a_person_said_takes_the_place_of_what_was_read_and_of_what_was_not() {
        var said = List.of(
                new Correction("1/procedure/5.3/term", "5 working days", "7 working days"),
                new Correction("1/procedure/5.5/role", null, "deputy-head"));
        var silent = ACT.substring(0, ACT.indexOf("8. Описание"));
        var steps =
                Compiler.compile(text(silent), said).regulations().getFirst().procedure();
        assertThat(steps.get(2).term())
                .extracting(Told::value, Told::corrected)
                .containsExactly(new Term.WorkingDays(7), true);
        assertThat(steps.getLast().role())
                .extracting(Told::value, Told::corrected)
                .containsExactly(Role.DEPUTY_HEAD, true);
    }

    @Test
    void what_a_person_said_is_kept_back_and_told_where_the_text_tells_another_thing_by_now() {
        var said = List.of(
                new Correction("1/procedure/5.3/term", "4 working days", "7 working days"),
                new Correction("1/procedure/5.3/role", null, "head"),
                new Correction("1/procedure/5.99/term", "1 hour", "2 hours"),
                new Correction("1/windows/2", "06-20..08-20", Correction.NONE),
                new Correction("7/total-term", null, "3 working days"));
        var compiled = Compiler.compile(text(ACT), said);
        assertThat(compiled.regulations()).isEqualTo(compile(ACT).regulations());
        assertThat(of(Code.CORRECTION_DOES_NOT_FIT, compiled))
                .extracting(Finding::regulation, finding -> finding.arguments().getFirst())
                .containsExactly(
                        tuple(1, "1/procedure/5.3/term"),
                        tuple(1, "1/procedure/5.3/role"),
                        tuple(1, "1/procedure/5.99/term"),
                        tuple(1, "1/windows/2"),
                        tuple(0, "7/total-term"));
    }

    @Test
    void each_fact_has_a_mark_with_its_words() {
        var compiled = compile(ACT);
        assertThat(compiled.marks())
                .filteredOn(mark -> mark.fact().equals("1/procedure/5.3/term"))
                .extracting(mark ->
                        ACT.substring(mark.place().from(), mark.place().to()).length())
                .allMatch(length -> length > 0);
        assertThat(compiled.marks()).extracting(Mark::fact).contains("1/procedure/5.3/role", "1/outcomes/6.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Уха\n1. Общие положения\n1. Возьмите рыбу.\n2. Варите 30 минут.",
                "Стандарт государственной услуги \"Учет лодок\"\n1. Общие положения\n1. Государственная услуга \"Учет лодок\".\n2. Срок – 5 рабочих дней.",
                "Устав общества\n1. Общие положения\n1. Общество создано.\n2. Органы общества: 1) собрание; 2) директор.",
                "Прейскурант\n1. Уха – 100 тенге.\n2. Хлеб – 20 тенге.",
                "Приказ\n1. Утвердить регламент государственной услуги \"Учет лодок\".\n2. Контроль оставляю за собой.",
                "Мәслихаттың регламенті\n1. Жалпы ережелер\n1. Сессия шақырылады.\n2. Хатшы сайланады.",
                "Слово."
            })
    void what_is_no_regulation_gives_no_service_and_says_so(String text) {
        var compiled = compile(text);
        assertThat(compiled.regulations()).isEmpty();
        assertThat(compiled.findings()).extracting(Finding::code).containsExactly(Code.NOT_A_REGULATION);
    }

    private static CompiledRegulation only(String act) {
        var regulations = compile(act).regulations();
        assertThat(regulations).hasSize(1);
        return regulations.getFirst();
    }

    private static List<Finding> of(Code code, Compiled compiled) {
        return compiled.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    @Test
    void an_act_older_than_the_calendars_and_numbers_beyond_counting_are_read_to_the_end() throws Exception {
        var act = Files.readString(Path.of("src/test/acts/good/kk-arhiv.txt"));
        assertThat(compile(act.replace("1) 1-процесс", "1) 99999999999999999999-процесс"))
                        .regulations())
                .hasSize(1);
        var old = Files.readString(Path.of("src/test/acts/good/kk-waste-aktobe.txt"))
                .replace("2017", "2012");
        assertThat(compile(old).regulations()).hasSize(1);
    }

    private static Compiled compile(String act) {
        return Compiler.compile(text(act));
    }

    private static ActText text(String act) {
        return ((Read) ActReader.read("act.txt", act.getBytes(UTF_8))).text();
    }

    private static List<Finding> toldTwice(String... lines) {
        return MadeUp.compile("""
                        Регламент государственной услуги "Учет лодок"
                        1. Общие положения
                        1. Государственная услуга "Учет лодок" оказывается портом (далее – услугодатель).
                        """ + String.join("\n", lines)).findings().stream()
                .filter(finding -> finding.code() == Code.PARAGRAPHS_DISAGREE)
                .toList();
    }

    private static void assertContradiction(List<Finding> findings, String... arguments) {
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().place().ref()).isEqualTo("2");
        assertThat(findings.getFirst().second().ref()).isEqualTo("3");
        assertThat(findings.getFirst().arguments()).containsExactly(arguments);
        for (var language : Language.values())
            assertThat(FindingSentence.of(findings.getFirst(), language)).doesNotContain("{");
    }

    @Test
    void a_whole_term_told_twice_differently_is_a_contradiction() {
        var first = "2. Срок оказания государственной услуги – 10 (десять) рабочих дней.";
        assertContradiction(
                toldTwice(first, "3. Срок оказания государственной услуги – 20 (двадцать) рабочих дней."),
                "total",
                "term:10 working days",
                "term:20 working days");
        assertThat(toldTwice(first, "3. Срок оказания государственной услуги – 10 (десять) рабочих дней."))
                .isEmpty();
    }

    @Test
    void a_form_that_only_the_later_telling_has_is_a_contradiction() {
        assertContradiction(
                toldTwice(
                        "2. Форма оказания государственной услуги: бумажная.",
                        "3. Форма оказания государственной услуги: электронная."),
                "form",
                "form:PAPER",
                "form:ELECTRONIC");
        assertThat(toldTwice(
                        "2. Форма оказания государственной услуги: электронная и (или) бумажная.",
                        "3. Форма оказания государственной услуги: бумажная."))
                .isEmpty();
    }

    @Test
    void a_channel_that_only_the_later_telling_has_is_a_contradiction() {
        var first =
                "2. Прием заявления и выдача результата оказания государственной услуги осуществляются через канцелярию услугодателя.";
        assertContradiction(
                toldTwice(first, "3. Прием заявления осуществляется через веб-портал \"электронного правительства\"."),
                "channel",
                "channel:PROVIDER_OFFICE",
                "channel:PORTAL");
        assertThat(toldTwice(first, "3. Прием заявления осуществляется через канцелярию услугодателя."))
                .isEmpty();
    }

    private static List<String> notUnderstood(String... lines) {
        return MadeUp.compile("""
                        Регламент государственной услуги "Учет лодок"
                        1. Общие положения
                        1. Государственная услуга "Учет лодок" оказывается портом (далее – услугодатель).
                        2. Порядок действий
                        """ + String.join("\n", lines)).findings().stream()
                .filter(finding -> finding.code() == Code.NOT_UNDERSTOOD)
                .map(finding -> finding.place().ref() + " " + finding.quote())
                .toList();
    }

    @Test
    void what_somebody_does_on_a_line_without_a_number_is_told_where_nobody_understands_it() {
        assertThat(notUnderstood(
                        "2. Содержание каждой процедуры (действия), длительность выполнения:",
                        "руководитель услугодателя налагает резолюцию – 1 (один) рабочий день;",
                        "ответственный исполнитель услугодателя прослушивает поступающих;",
                        "руководитель услугодателя подписывает справку – 1 (один) рабочий день."))
                .containsExactly("2 ответственный исполнитель услугодателя прослушивает поступающих;");
    }

    @Test
    void an_item_of_the_sequence_that_nobody_understands_is_told() {
        assertThat(notUnderstood(
                        "2. Содержание каждой процедуры (действия), длительность выполнения:",
                        "1) руководитель услугодателя налагает резолюцию – 1 (один) рабочий день;",
                        "2) руководитель услугодателя подписывает справку – 1 (один) рабочий день.",
                        "3. Описание последовательности процедур (действий) между работниками:",
                        "1) руководитель услугодателя;",
                        "2) проводится прослушивание;",
                        "3) руководитель услугодателя подписывает справку."))
                .containsExactly("3.2 проводится прослушивание;");
    }

    @Test
    void an_item_of_steps_under_another_heading_that_nobody_understands_is_told() {
        assertThat(notUnderstood(
                        "2. Основание для начала процедуры (действия) – заявление, по которому:",
                        "1) руководитель услугодателя налагает резолюцию – 1 (один) рабочий день;",
                        "2) проводится прослушивание;",
                        "3) руководитель услугодателя подписывает справку – 1 (один) рабочий день."))
                .containsExactly("2.2 проводится прослушивание;");
    }
}
