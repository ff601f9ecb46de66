package kz.qyzmet.compile;

import static kz.qyzmet.regulation.Action.*;
import static kz.qyzmet.regulation.Channel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Role;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static ToldByHand act() {
        return new ToldByHand().channels(PORTAL).usualChain();
    }

    @Test
    void the_same_process_has_no_difference() {
        assertThat(between(act(), act())).isEmpty();
    }

    @Test
    void another_term_of_the_same_step_is_one_difference_with_both_paragraphs() {
        var other = new ToldByHand()
                .channels(PORTAL)
                .step("4.1", Role.OFFICE_CLERK, "15 minutes", REGISTER)
                .step("4.2", Role.HEAD, "1 working day", RESOLVE)
                .step("4.3", Role.RESPONSIBLE_EXECUTOR, "13 working days", PREPARE)
                .step("4.4", Role.HEAD, "1 working day", SIGN)
                .step("4.5", Role.OFFICE_CLERK, "15 minutes", SEND);
        assertThat(between(act(), other))
                .containsExactly("5.3 4.3 Term: 5 working days in the first text, 13 working days in the second.");
    }

    @Test
    void a_step_of_one_text_only_is_told_and_the_rest_still_stands_together() {
        var other = new ToldByHand()
                .channels(PORTAL)
                .step("5.1", Role.OFFICE_CLERK, "15 minutes", REGISTER)
                .step("5.2", Role.HEAD, "1 working day", RESOLVE)
                .step("5.3", Role.RESPONSIBLE_EXECUTOR, "5 working days", PREPARE)
                .step("5.4", Role.DEPUTY_HEAD, "", CO_SIGN)
                .step("5.5", Role.HEAD, "1 working day", SIGN)
                .step("5.6", Role.OFFICE_CLERK, "15 minutes", SEND);
        assertThat(between(act(), other))
                .containsExactly(
                        "- 5.4 Only the second text has the step: the deputy head – approving; term: not told.");
        assertThat(between(other, act()))
                .containsExactly(
                        "5.4 - Only the first text has the step: the deputy head – approving; term: not told.");
    }

    @Test
    void a_step_that_stands_elsewhere_has_moved() {
        var other = new ToldByHand()
                .channels(PORTAL)
                .step("5.1", Role.OFFICE_CLERK, "15 minutes", SEND)
                .step("5.2", Role.OFFICE_CLERK, "15 minutes", REGISTER)
                .step("5.3", Role.HEAD, "1 working day", RESOLVE)
                .step("5.4", Role.RESPONSIBLE_EXECUTOR, "5 working days", PREPARE)
                .step("5.5", Role.HEAD, "1 working day", SIGN);
        assertThat(between(act(), other))
                .containsExactly("5.5 5.1 The step stands elsewhere: the office clerk – sending the result.");
    }

    @Test
    void channels_windows_and_the_whole_term_are_compared() {
        var other = new ToldByHand().channels(PORTAL, STATE_CORPORATION).usualChain();
        other.total = ToldByHand.told(new Term.CalendarDays(30), "4");
        other.windows.add(new ToldWindow(null, MonthDay.of(12, 1), null, ToldByHand.place("8")));
        assertThat(between(act(), other))
                .containsExactly(
                        "- 1 Applications are taken (the State Corporation) in the second text only.",
                        "- 1 The result is given out (the State Corporation) in the second text only.",
                        "- 4 Whole term: not told in the first text, 30 calendar days in the second.",
                        "- 8 Only the second text takes applications until 1 December.");
    }

    @Test
    void services_are_paired_by_title_whatever_their_order() {
        var land = act();
        var vet = act();
        vet.number = 2;
        vet.title = "Ветеринариялық анықтама беру";
        var first = compiled(land, vet);
        var second = compiled(vet, land);
        assertThat(Counterparts.of(first, second))
                .allMatch(pair -> pair.first().title().equals(pair.second().title()))
                .hasSize(2);
    }

    @Test
    void one_act_in_two_languages_has_no_difference_and_another_term_is_the_only_one() throws IOException {
        var kazakh = told("hives_kk.txt", text -> text);
        assertThat(Differences.between(kazakh, told("hives_ru.txt", text -> text.replace("3 (четыре)", "3 (три)"))))
                .isEmpty();
        assertThat(Differences.between(
                        kazakh, told("hives_ru.txt", text -> text.replaceAll("3 \\((четыре|три)\\)", "4 (четыре)"))))
                .extracting(Difference::kind, Difference::first, Difference::second)
                .containsExactly(tuple(Difference.Kind.TERM, "5.3", "5.3"));
    }

    private static CompiledRegulation told(String act, UnaryOperator<String> change) throws IOException {
        var text = Files.readString(Path.of("src/test/resources/kz/qyzmet/imports", act));
        var read = (Reading.Read) ActReader.read(act, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return Compiler.compile(read.text()).regulations().getFirst();
    }

    private static Compiled compiled(ToldByHand... acts) {
        var one = acts[0].compiled();
        return new Compiled(
                one.text(),
                one.act(),
                java.util.stream.Stream.of(acts).map(ToldByHand::regulation).toList(),
                List.of(),
                List.of());
    }

    private static List<String> between(ToldByHand first, ToldByHand second) {
        return Differences.between(first.regulation(), second.regulation()).stream()
                .map(one -> (one.first().isEmpty() ? "-" : one.first())
                        + " " + (one.second().isEmpty() ? "-" : one.second())
                        + " " + one.in(Language.EN))
                .toList();
    }
}
