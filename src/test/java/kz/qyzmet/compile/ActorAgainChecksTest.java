package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One item tells two steps, the other paragraph each in an item of its own. */
class ActorAgainChecksTest {
    private static List<String> found(String whoPrepares) {
        return MadeUp.compile("""
                        Регламент государственной услуги "Выдача разрешения на посадку цветов"
                        1. Общие положения
                        1. Государственная услуга оказывается отделом цветоводства района (далее – услугодатель).
                        2. Порядок действий
                        2. Содержание процедур (действий), длительность их выполнения:
                        1) канцелярия регистрирует заявку – 1 час;
                        2) специалист осматривает сад – 2 рабочих дня и готовит разрешение – 3 рабочих дня;
                        3) руководитель подписывает разрешение – 1 рабочий день.
                        3. Описание последовательности процедур (действий):
                        1) канцелярия регистрирует заявку – 1 час;
                        2) специалист осматривает сад – 2 рабочих дня;
                        3) %s готовит разрешение – 3 рабочих дня;
                        4) руководитель подписывает разрешение – 1 рабочий день.
                        """.formatted(whoPrepares)).findings().stream()
                .filter(finding -> finding.code() == Code.PARAGRAPHS_DISAGREE)
                .map(finding -> finding.place().ref() + "/" + finding.second().ref())
                .toList();
    }

    @Test
    void another_actor_of_one_of_the_two_is_found() {
        assertThat(found("руководитель")).containsExactly("2.2/3.3");
        assertThat(found("специалист")).isEmpty();
    }
}
