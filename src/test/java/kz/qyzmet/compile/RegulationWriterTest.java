package kz.qyzmet.compile;

import static kz.qyzmet.regulation.Action.*;
import static kz.qyzmet.regulation.Channel.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledRegulation.Ability;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.regulation.Step;
import org.junit.jupiter.api.Test;

class RegulationWriterTest {
    private static ToldByHand act() {
        return new ToldByHand();
    }

    @Test
    void an_act_of_three_channels_is_offered_in_each_from_hand_in_to_issue() {
        var offering = offering(
                act().channels(PORTAL, STATE_CORPORATION, PROVIDER_OFFICE).usualChain());

        assertThat(actions(offering, PORTAL))
                .containsExactly(HAND_IN, SYSTEM, HAND_IN, DELIVER, REGISTER, RESOLVE, PREPARE, SIGN, SEND, ISSUE);
        assertThat(actions(offering, STATE_CORPORATION))
                .containsExactly(RECEIVE_AND_CHECK, HAND_OVER, DELIVER, REGISTER, RESOLVE, PREPARE, SIGN, SEND, ISSUE);
        assertThat(actions(offering, PROVIDER_OFFICE))
                .containsExactly(HAND_IN, RECEIVE_AND_CHECK, RESOLVE, PREPARE, SIGN, ISSUE);
        assertThat(offering.from()).isEqualTo("2017-04-01"); // registered on 21 March, ten days, and the day after
    }

    @Test
    void what_the_act_tells_has_its_paragraph_and_what_it_does_not_has_its_reason() {
        var offering = offering(act().channels(PORTAL).usualChain());

        var signed = offering.regulation().path(PORTAL).step(SIGN).orElseThrow();
        assertThat(signed.at()).containsExactly("5.4");
        assertThat(signed.assumed()).isNull();
        assertThat(signed.within()).isEqualTo(new Term.WorkingDays(1));
        var filled = offering.regulation().path(PORTAL).before().getFirst();
        assertThat(filled.at()).isEmpty();
        var why = Objects.requireNonNull(filled.assumed());
        assertThat(why.en()).contains("general rule");
        assertThat(why.kk()).contains("жалпы ереже");
        assertThat(why.ru()).contains("общее правило");
    }

    @Test
    void the_total_term_is_the_told_one_or_else_the_sum_of_the_steps() {
        var act = act().channels(PORTAL).usualChain();
        assertThat(offering(act).standard().total().value()).isEqualTo(new Term.WorkingDays(7));
        act.total = ToldByHand.told(new Term.WorkingDays(10), "4");
        assertThat(offering(act).standard().total().value()).isEqualTo(new Term.WorkingDays(10));
    }

    @Test
    void a_step_that_only_passes_papers_on_is_done_with_the_one_before_it_and_noted() {
        var offering = offering(act().channels(PORTAL)
                .step("5.1", Role.OFFICE_CLERK, "15 minutes", REGISTER)
                .step("5.2", Role.OFFICE_CLERK, "15 minutes", HAND_OVER)
                .step("5.3", Role.HEAD, "1 working day", HAND_OVER)
                .step("5.4", Role.RESPONSIBLE_EXECUTOR, "2 working days", RECEIVE_AND_CHECK)
                .step("5.5", Role.RESPONSIBLE_EXECUTOR, "3 working days", PREPARE)
                .step("5.6", Role.DEPUTY_HEAD, "1 working day", CO_SIGN)
                .step("5.7", Role.HEAD, "1 working day", SIGN));

        var provider = offering.regulation().procedure();
        assertThat(provider.stream().map(Step::action)).containsExactly(REGISTER, RESOLVE, PREPARE, CO_SIGN, SIGN);
        assertThat(provider.getFirst().at()).containsExactly("5.1", "5.2");
        assertThat(provider.getFirst().within()).isEqualTo(new Term.Minutes(30));
        assertThat(offering.regulation().notes()).anyMatch(note -> note.at().contains("5.2"));
    }

    @Test
    void an_officials_step_after_the_signature_that_gives_nothing_out_is_done_with_the_one_before_it() {
        var offering = offering(act().channels(STATE_CORPORATION, PROVIDER_OFFICE)
                .step("5.1", Role.OFFICE_CLERK, "15 minutes", REGISTER)
                .step("5.2", Role.HEAD, "1 working day", RESOLVE)
                .step("5.3", Role.RESPONSIBLE_EXECUTOR, "3 working days", PREPARE)
                .step("5.4", Role.HEAD, "1 working day", SIGN)
                .step("5.5", Role.RESPONSIBLE_EXECUTOR, "2 working days", PREPARE)
                .step("5.6", Role.OFFICE_CLERK, "15 minutes", ISSUE));

        var signed = offering.regulation().path(STATE_CORPORATION).step(SIGN).orElseThrow();
        assertThat(signed.at()).containsExactly("5.4", "5.5");
        assertThat(signed.within()).isEqualTo(new Term.WorkingDays(3));
        assertThat(offering.regulation().notes()).anyMatch(note -> note.at().contains("5.5"));
    }

    @Test
    void steps_whose_terms_have_different_units_are_not_joined() {
        var act = act().channels(PORTAL)
                .step("5.1", Role.HEAD, "1 calendar day", RESOLVE)
                .step("5.2", Role.HEAD, "1 working day", RESOLVE)
                .step("5.3", Role.RESPONSIBLE_EXECUTOR, "3 working days", PREPARE)
                .step("5.4", Role.HEAD, "1 working day", SIGN)
                .step("5.5", Role.OFFICE_CLERK, "15 minutes", SEND);
        assertThat(refused(act.written())).containsExactly(Obstacle.Kind.TERMS_OF_TWO_UNITS);
    }

    @Test
    void what_the_corporation_does_after_the_signature_has_its_place_or_is_in_the_way() {
        var act = act().channels(STATE_CORPORATION).usualChain().step("5.6", Role.STATE_CORP_WORKER, "", HAND_OVER);
        assertThat(refused(act.written())).containsExactly(Obstacle.Kind.ACTION_UNKNOWN);
    }

    @Test
    void the_corporation_takes_its_steps_out_of_the_chain_into_its_front() {
        var offering = offering(act().channels(STATE_CORPORATION)
                .step("5.1", Role.STATE_CORP_WORKER, "15 minutes", RECEIVE_AND_CHECK)
                .step("5.1", Role.STATE_CORP_WORKER, "1 working day", HAND_OVER)
                .step("5.2", Role.HEAD, "1 working day", RESOLVE)
                .step("5.3", Role.RESPONSIBLE_EXECUTOR, "3 working days", PREPARE)
                .step("5.4", Role.HEAD, "1 working day", SIGN)
                .step("5.5", Role.STATE_CORP_WORKER, "20 minutes", ISSUE));

        var path = offering.regulation().path(STATE_CORPORATION);
        assertThat(path.provider().stream().map(Step::action)).containsExactly(RESOLVE, PREPARE, SIGN);
        assertThat(path.before().get(1).within()).isEqualTo(new Term.WorkingDays(1));
        assertThat(path.after().getFirst().within()).isEqualTo(new Term.Minutes(20));
    }

    @Test
    void without_information_systems_packages_travel_on_paper_both_ways() {
        var act = act().channels(STATE_CORPORATION)
                .step("5.1", Role.HEAD, "1 working day", RESOLVE)
                .step("5.2", Role.RESPONSIBLE_EXECUTOR, "3 working days", PREPARE)
                .step("5.3", Role.HEAD, "1 working day", SIGN);
        act.abilities.add(ToldByHand.told(Ability.NO_INFORMATION_SYSTEMS, "11"));
        var regulation = offering(act).regulation();

        assertThat(regulation.transport(STATE_CORPORATION)).isEqualTo(Regulation.Transport.TRANSFER_LIST);
        assertThat(actions(offering(act), STATE_CORPORATION))
                .containsExactly(RECEIVE_AND_CHECK, HAND_OVER, RESOLVE, PREPARE, SIGN, SEND, MARK_RECEIVED, ISSUE);
    }

    @Test
    void a_blank_is_asked_of_an_office_fetched_and_written_on_within_the_same_time() {
        var offering = offering(act().channels(PROVIDER_OFFICE)
                .step("5.1", Role.OFFICE_CLERK, "15 minutes", REGISTER)
                .step("5.2", Role.HEAD, "1 working day", RESOLVE)
                .step("5.3", Role.ARCHIVIST, "6 working days", REQUEST_BLANK)
                .step("5.4", Role.ARCHIVIST, "6 working days", OBTAIN_BLANK, PREPARE)
                .step("5.5", Role.HEAD, "1 working day", SIGN)
                .step("5.6", Role.OFFICE_CLERK, "15 minutes", ISSUE));

        var steps = offering.regulation().procedure();
        assertThat(steps.stream().map(Step::action))
                .containsExactly(RESOLVE, REQUEST_BLANK, OBTAIN_BLANK, PREPARE, SIGN);
        assertThat(steps.get(3).continues()).isEqualTo(steps.get(2).id());
        assertThat(offering.regulation()
                        .path(PROVIDER_OFFICE)
                        .after()
                        .getFirst()
                        .at())
                .containsExactly("5.6");
    }

    @Test
    void a_package_that_is_only_received_needs_no_chain() {
        var offering = offering(act().channels(PROVIDER_OFFICE)
                .step("5.1", Role.RESPONSIBLE_EXECUTOR, "15 minutes", RECEIVE_AND_CHECK));
        assertThat(actions(offering, PROVIDER_OFFICE)).containsExactly(HAND_IN, RECEIVE_AND_CHECK);
        assertThat(offering.regulation()
                        .path(PROVIDER_OFFICE)
                        .receiving()
                        .orElseThrow()
                        .actor())
                .isEqualTo(Role.RESPONSIBLE_EXECUTOR);
    }

    @Test
    void numbered_processes_get_their_meaning_from_the_refusals_among_them() {
        var act = act().channels(PORTAL).usualChain();
        act.processes.put(
                PORTAL,
                List.of(
                        process(Regulation.NumberedProcess.Kind.PROCESS, 1, "9.1", null),
                        process(Regulation.NumberedProcess.Kind.CONDITION, 1, "9.2", null),
                        process(Regulation.NumberedProcess.Kind.PROCESS, 2, "9.3", RefusalPoint.Kind.SIGN_IN_REFUSED),
                        process(Regulation.NumberedProcess.Kind.PROCESS, 3, "9.4", null),
                        process(Regulation.NumberedProcess.Kind.CONDITION, 2, "9.5", null),
                        process(Regulation.NumberedProcess.Kind.PROCESS, 4, "9.6", RefusalPoint.Kind.EDS_NOT_CONFIRMED),
                        process(Regulation.NumberedProcess.Kind.PROCESS, 5, "9.7", null),
                        process(Regulation.NumberedProcess.Kind.PROCESS, 6, "9.8", null),
                        process(Regulation.NumberedProcess.Kind.CONDITION, 3, "9.9", null),
                        process(
                                Regulation.NumberedProcess.Kind.PROCESS,
                                7,
                                "9.10",
                                RefusalPoint.Kind.DOCUMENTS_DEFECTIVE),
                        process(Regulation.NumberedProcess.Kind.PROCESS, 8, "9.11", null)));
        var path = offering(act).regulation().path(PORTAL);

        assertThat(path.before().stream().map(Step::paragraph)).containsExactly("9.4", "9.5", "9.7", "9.8");
        assertThat(path.after().getFirst().paragraph()).isEqualTo("9.11");
        assertThat(path.refusal(RefusalPoint.Kind.EDS_NOT_CONFIRMED)
                        .orElseThrow()
                        .at())
                .containsExactly("9.6", "9.5");
        assertThat(path.refusal(RefusalPoint.Kind.DOCUMENTS_DEFECTIVE)
                        .orElseThrow()
                        .at())
                .containsExactly("9.10", "9.9");
    }

    @Test
    void a_window_for_some_becomes_a_question_of_the_form() {
        var act = act().channels(PORTAL).usualChain();
        act.windows.add(new ToldWindow(MonthDay.of(6, 1), MonthDay.of(8, 30), "күндізгі нысан", ToldByHand.place("8")));
        var offering = offering(act);
        var window = offering.regulation().windows().getFirst();
        var question = offering.standard()
                .field(java.util.Objects.requireNonNull(window.field()))
                .orElseThrow();
        assertThat(question.chosen(java.util.Objects.requireNonNull(window.value()))
                        .orElseThrow()
                        .label()
                        .kk())
                .isEqualTo("күндізгі нысан");
    }

    @Test
    void what_cannot_run_is_refused_with_every_reason() {
        var written = act().channels(PORTAL)
                .step("5.1", null, "15 minutes", REGISTER)
                .step("5.2", Role.OTHER, "3 working days", PREPARE)
                .step("5.3", Role.HEAD, "1 working day")
                .written();
        assertThat(refused(written))
                .containsExactly(
                        Obstacle.Kind.STEP_WITHOUT_ACTOR, Obstacle.Kind.ACTOR_UNKNOWN, Obstacle.Kind.ACTION_UNKNOWN);
    }

    @Test
    void nobody_signs_his_own_draft() {
        var written = act().channels(PORTAL)
                .step("5.1", Role.HEAD, "3 working days", PREPARE)
                .step("5.2", Role.HEAD, "1 working day", SIGN)
                .written();
        assertThat(refused(written)).containsExactly(Obstacle.Kind.DRAFTER_SIGNS);
    }

    @Test
    void an_unsigned_result_and_an_act_of_no_oblast_are_refused() {
        var act = act().channels(PORTAL)
                .step("5.1", Role.HEAD, "1 working day", RESOLVE)
                .step("5.2", Role.RESPONSIBLE_EXECUTOR, "3 working days", PREPARE);
        act.oblast = null;
        assertThat(refused(act.written())).containsExactly(Obstacle.Kind.NOBODY_SIGNS, Obstacle.Kind.OBLAST_UNKNOWN);
    }

    @Test
    void a_first_day_may_be_wanted_and_the_file_says_what_the_act_has_instead() {
        var act = act().channels(PORTAL).usualChain();
        act.date = LocalDate.of(2019, 5, 1);
        var offering = loaded(act.written(new RegulationWriter.Setting(null, LocalDate.of(2018, 7, 1))));
        assertThat(offering.from()).isEqualTo("2018-07-01");
        var why = Objects.requireNonNull(offering.regulation().from().assumed());
        assertThat(why.en()).endsWith("the act applies from 2019-06-01");
        assertThat(why.kk()).contains("акт 01.06.2019 күнінен бастап");
        assertThat(Objects.requireNonNull(offering.regulation().act().unknown()).ru())
                .startsWith("принят 01.05.2019");
    }

    @Test
    void a_standard_of_the_same_name_is_applied_and_not_written_again() {
        var first = offering(act().channels(PORTAL).usualChain());
        var act = act().channels(PORTAL).usualChain();
        act.title = "«Жалға жер телімін беру»"; // the words in another order
        var files = (Written.Files) act.written(RegulationWriter.Setting.AS_TOLD, first.standard());
        assertThat(files.service()).isEqualTo(first.service());
        assertThat(files.files()).hasSize(1);
        act.title = "Жер телімін сатып алу";
        assertThat(((Written.Files) act.written(RegulationWriter.Setting.AS_TOLD, first.standard())).service())
                .isNotEqualTo(first.service());
    }

    @Test
    void the_same_act_is_always_written_the_same() {
        var one = (Written.Files)
                act().channels(PORTAL, STATE_CORPORATION).usualChain().written();
        var other = (Written.Files)
                act().channels(PORTAL, STATE_CORPORATION).usualChain().written();
        for (int i = 0; i < one.files().size(); i++)
            assertThat(one.files().get(i).content())
                    .isEqualTo(other.files().get(i).content());
    }

    private static ToldProcess process(
            Regulation.NumberedProcess.Kind kind,
            int number,
            String ref,
            RefusalPoint.@org.jspecify.annotations.Nullable Kind refuses) {
        return new ToldProcess(kind, number, ref, null, null, refuses, ToldByHand.place(ref));
    }

    private static List<Obstacle.Kind> refused(Written written) {
        return ((Written.Refused) written)
                .obstacles().stream().map(Obstacle::kind).toList();
    }

    private static Offering offering(ToldByHand act) {
        return loaded(act.written());
    }

    private static Offering loaded(Written written) {
        assertThat(written).isInstanceOf(Written.Files.class);
        var files = ((Written.Files) written).files();
        var loaded = Loader.load(files);
        assertThat(loaded.findings())
                .as(() -> files.stream()
                        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                        .reduce("", String::concat))
                .isEmpty();
        return loaded.offerings().getFirst();
    }

    private static List<kz.qyzmet.regulation.Action> actions(Offering offering, Channel channel) {
        return offering.regulation().path(channel).all().stream()
                .map(Step::action)
                .toList();
    }
}
