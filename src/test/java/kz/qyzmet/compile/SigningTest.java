package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import org.junit.jupiter.api.Test;

/** Who signs, where the item of the step does not say it. */
class SigningTest {
    private static final String[] STEPS = {
        "5. Содержание каждой процедуры (действия), длительность выполнения:",
        "1) сотрудник канцелярии услугодателя регистрирует документы – 15 (пятнадцать) минут;",
        "2) руководитель услугодателя налагает резолюцию – 1 (один) рабочий день;",
        "3) ответственный исполнитель услугодателя готовит проект разрешения и направляет руководителю на подпись – 3 (три) рабочих дня;",
        "4) руководитель услугодателя передает разрешение в канцелярию – 1 (один) рабочий день.",
        "6. Результат каждой процедуры (действия):",
        "1) регистрация документов;",
        "2) резолюция;",
        "3) проект разрешения;"
    };

    @Test
    void the_results_paragraph_may_tell_that_the_head_signs_and_the_item_stays_incomplete() {
        var told = acts("4) подписание разрешения руководителем.");
        var signed = told.regulations().getFirst().procedure().getLast();
        assertThat(StepSorts.role(signed)).isEqualTo(Role.HEAD);
        assertThat(StepSorts.actions(signed)).containsExactly(Action.SIGN);
        assertThat(signed.actions().getFirst().place().ref()).isEqualTo("6.4");
        assertThat(told.findings())
                .anyMatch(finding -> finding.code() == Code.ACTION_INCOMPLETE
                        && finding.place().ref().equals("5.4"));
    }

    @Test
    void what_is_told_of_a_second_step_of_an_item_is_a_fact_of_that_step() {
        var items = STEPS.clone();
        items[3] =
                "3) ответственный исполнитель услугодателя готовит проект разрешения – 3 (три) рабочих дня, руководитель услугодателя передает разрешение в канцелярию – 1 (один) рабочий день.";
        items[4] = "";
        var steps = acts(items, "4) подписание разрешения руководителем.")
                .regulations()
                .getFirst()
                .procedure();
        assertThat(steps).extracting(ToldStep::ref).containsExactly("5.1", "5.2", "5.3", "5.3");
        var signs = steps.getLast().actions().getFirst();
        assertThat(signs.value()).isEqualTo(Action.SIGN);
        assertThat(signs.fact()).isEqualTo("1/procedure/5.3~2/action");
    }

    @Test
    void where_no_paragraph_tells_it_nobody_signs() {
        var last = acts("4) разрешение в канцелярии.")
                .regulations()
                .getFirst()
                .procedure()
                .getLast();
        assertThat(StepSorts.actions(last)).doesNotContain(Action.SIGN);
    }

    private static Compiled acts(String outcome) {
        return acts(STEPS, outcome);
    }

    private static Compiled acts(String[] steps, String outcome) {
        var lines = new ArrayList<>(
                List.of(
                        "Регламент государственной услуги \"Выдача разрешения на посадку цветов\"",
                        "1. Общие положения",
                        "1. Государственная услуга \"Выдача разрешения на посадку цветов\" (далее – государственная услуга) оказывается отделом цветоводства района (далее – услугодатель)."));
        lines.addAll(List.of(steps));
        lines.add(outcome);
        return MadeUp.compile(String.join("\n", lines));
    }
}
