package kz.qyzmet.compile;

import static kz.qyzmet.identity.Role.DEPUTY_HEAD;
import static kz.qyzmet.identity.Role.HEAD;
import static kz.qyzmet.identity.Role.OFFICE_CLERK;
import static kz.qyzmet.identity.Role.OTHER;
import static kz.qyzmet.identity.Role.RESPONSIBLE_EXECUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import org.junit.jupiter.api.Test;

/** Who is whom by those beside him. */
class TradesTest {
    private static List<Role> roles(CompiledRegulation regulation) {
        return regulation.procedure().stream()
                .map(step -> Objects.requireNonNull(step.role()).value())
                .toList();
    }

    private static List<Role> listed(CompiledRegulation regulation) {
        return regulation.participants().stream()
                .map(CompiledRegulation.Participant::role)
                .toList();
    }

    private static String[] lines(String heading, String steps, String list, String... listed) {
        var numbered = IntStream.range(0, listed.length).mapToObj(i -> (i + 1) + ") " + listed[i] + ";");
        return Stream.concat(Stream.of(heading, steps, list), numbered).toArray(String[]::new);
    }

    private static CompiledRegulation russian(String steps, String... listed) {
        return MadeUp.russian(lines(
                "2. Содержание процедур (действий), длительность их выполнения:",
                steps,
                "3. Перечень структурных подразделений (работников):",
                listed));
    }

    private static CompiledRegulation kazakh(String steps, String... listed) {
        return MadeUp.kazakh(lines(
                "2. Рәсімдердің (іс-қимылдардың) мазмұны, орындалу мерзімі:",
                steps,
                "3. Құрылымдық бөлімшелердің (қызметкерлердің) тізбесі:",
                listed));
    }

    @Test
    void the_head_of_a_unit_to_whom_another_head_hands_on_does_the_work() {
        assertThat(roles(kazakh("""
                        1) кеңсе өтінішті тіркейді – 1 сағат;
                        2) басшы қарайды және бөлім басшысына жолдайды – 1 сағат;
                        3) бөлім басшысы маманға тапсырады – 1 сағат;
                        4) басшы хатқа қол қояды – 1 сағат."""))).containsExactly(OFFICE_CLERK, HEAD, RESPONSIBLE_EXECUTOR, HEAD);
    }

    @Test
    void the_head_of_a_unit_beside_no_other_head_is_the_providers() {
        assertThat(roles(russian("""
                        1) канцелярия регистрирует заявку – 1 час;
                        2) начальник отдела определяет исполнителя – 1 час;
                        3) исполнитель готовит проект – 1 день;
                        4) начальник отдела подписывает письмо – 1 час."""))).containsExactly(OFFICE_CLERK, HEAD, RESPONSIBLE_EXECUTOR, HEAD);
    }

    @Test
    void heads_listed_apart_are_two() {
        assertThat(listed(russian(
                        "1) канцелярия регистрирует заявку – 1 час.",
                        "канцелярия",
                        "директор",
                        "заместитель директора",
                        "начальник отдела")))
                .containsExactly(OFFICE_CLERK, HEAD, DEPUTY_HEAD, RESPONSIBLE_EXECUTOR);
    }

    @Test
    void one_or_the_other_are_one_head() {
        assertThat(roles(russian("""
                        1) канцелярия регистрирует заявку – 1 час;
                        2) руководитель управления либо руководитель отдела определяет исполнителя – 1 час;
                        3) руководитель отдела подписывает письмо – 1 час."""))).containsExactly(OFFICE_CLERK, HEAD, HEAD);
    }

    @Test
    void who_takes_complaints_stands_over_nobody() {
        assertThat(roles(kazakh("""
                        1) кеңсе өтінішті тіркейді – 1 сағат;
                        2) бөлім басшысы хатқа қол қояды – 1 сағат.
                        4. Шағым бөлім басшысына не ХҚКО басшысына беріледі."""))).containsExactly(OFFICE_CLERK, HEAD);
    }

    @Test
    void a_post_in_brackets_holds_wherever_the_trade_is_named() {
        var told = russian(
                "1) главный агроном определяет исполнителя – 1 час.",
                "директор",
                "главный агроном (заместитель директора)");
        assertThat(roles(told)).containsExactly(DEPUTY_HEAD);
        assertThat(listed(told)).containsExactly(HEAD, DEPUTY_HEAD);
    }

    @Test
    void a_physician_is_a_party_of_his_own_beside_a_responsible_executor_only() {
        assertThat(roles(russian("1) врач осматривает больного – 1 час."))).containsExactly(RESPONSIBLE_EXECUTOR);
        assertThat(roles(russian("""
                        1) врач осматривает больного – 1 час;
                        2) ответственный исполнитель готовит справку – 1 час."""))).containsExactly(OTHER, RESPONSIBLE_EXECUTOR);
    }
}
