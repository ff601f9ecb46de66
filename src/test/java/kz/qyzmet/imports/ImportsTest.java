package kz.qyzmet.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.Code;
import kz.qyzmet.compile.CompiledAct.Duty;
import kz.qyzmet.compile.Finding;
import kz.qyzmet.compile.RegulationWriter.Setting;
import kz.qyzmet.compile.Told;
import kz.qyzmet.compile.ToldStep;
import kz.qyzmet.compile.ToldWindow;
import kz.qyzmet.imports.Answer.Done;
import kz.qyzmet.imports.Answer.Reason;
import kz.qyzmet.imports.Answer.Refused;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Line;
import kz.qyzmet.journal.Sha256;
import kz.qyzmet.regulation.AddedEditions;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ImportsTest {
    private static final long AIZHAN = 71;
    private static final long BOLAT = 72;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 6, 10);

    private final TestDatabase database = TestDatabase.fresh();
    private final Imports imports = TestImports.on(database);
    private final Proofs proofs = new Proofs(AddedEditions.door(database.jdbc()));

    @Test
    void a_text_is_kept_with_who_handed_it_in_and_when() {
        var act = find(receive(TestImports.act()));
        assertThat(act.uploadedBy()).isEqualTo(AIZHAN);
        assertThat(act.uploadedAt()).isEqualTo(TestImports.NOW);
        assertThat(act.name()).isEqualTo("hives.txt");
        assertThat(act.compiled().regulations()).hasSize(1);
        assertThat(imports.newest(0, 10)).hasSize(1);
        assertThat(journal(act)).extracting(Line::kind).containsExactly("imports.received");
        assertThat(journal(act).getFirst().facts())
                .containsEntry("sha256", Sha256.of(TestImports.bytes(TestImports.act())));
    }

    @Test
    void what_is_no_regulation_is_not_kept() {
        assertThat(imports.receive(
                        "letter.txt", TestImports.bytes("Уважаемые коллеги, приглашаем на семинар."), AIZHAN))
                .isEqualTo(new Receipt.NotARegulation());
        assertThat(imports.receive("empty.txt", new byte[0], AIZHAN))
                .isEqualTo(new Receipt.Unreadable(Reading.Reason.EMPTY));
        assertThat(imports.receive("big.txt", new byte[Imports.LARGEST + 1], AIZHAN))
                .isEqualTo(new Receipt.TooLarge());
        assertThat(imports.receive("long.txt", TestImports.bytes("слово ".repeat(200_000)), AIZHAN))
                .isEqualTo(new Receipt.TooLarge());
        assertThat(imports.newest(0, 10)).isEmpty();
    }

    @Test
    void a_correction_is_kept_when_the_text_is_compiled_again_and_can_be_taken_back() {
        long id = receive(TestImports.act());
        var fact = term(find(id));
        var was = fact.value();
        assertThat(perform(id, new Command.Correct(fact.key(), "4 working days", "so the executor says"), BOLAT))
                .isEqualTo(new Done());

        var again = TestImports.on(database).find(id).orElseThrow(); // on another node, which has compiled nothing yet
        assertThat(requireNonNull(step(again).term()).value()).isEqualTo(new Term.WorkingDays(4));
        assertThat(term(again).corrected()).isTrue();
        assertThat(again.correction(fact.key()).orElseThrow().was()).isEqualTo(was);

        assertThat(perform(id, new Command.Correct(fact.key(), "5 working days", "no, so"), BOLAT))
                .isEqualTo(new Done());
        assertThat(again.settled(again.findings(1).stream()
                        .filter(finding -> finding.code() == Code.NUMERAL_WORD_MISMATCH)
                        .findFirst()
                        .orElseThrow()))
                .as("the finding about these very words")
                .isPresent();
        assertThat(find(id).correction(fact.key()).orElseThrow().was())
                .as("what the text tells, not the correction before")
                .isEqualTo(was);

        assertThat(perform(id, new Command.TakeCorrectionBack(fact.key()), AIZHAN))
                .isEqualTo(new Done());
        assertThat(term(find(id)).value()).isEqualTo(was);
        assertThat(find(id).corrections()).isEmpty();
        assertThat(journal(find(id)))
                .extracting(Line::kind)
                .containsExactly(
                        "imports.received", "imports.corrected", "imports.corrected", "imports.correction-taken-back");
    }

    @Test
    void a_correction_needs_a_fact_of_the_text_a_value_it_can_have_and_a_reason() {
        long id = receive(TestImports.act());
        var fact = term(find(id)).key();
        assertRefused(
                perform(id, new Command.Correct("1/procedure/5.99/term", "1 hour", "why"), BOLAT), Reason.NO_SUCH_FACT);
        assertRefused(perform(id, new Command.Correct(fact, "soon", "why"), BOLAT), Reason.VALUE_UNKNOWN);
        assertRefused(perform(id, new Command.Correct(fact, "1 hour", " "), BOLAT), Reason.REASON_MISSING);
        assertRefused(perform(id, new Command.TakeCorrectionBack(fact), BOLAT), Reason.NO_SUCH_FACT);
        var role = StepFacts.of(find(id).compiled().regulations().getFirst())
                .getFirst()
                .role();
        assertRefused(
                perform(id, new Command.Correct(role.key(), "regulation-editor", "why"), BOLAT), Reason.VALUE_UNKNOWN);
        assertThat(find(id).version()).as("nothing was changed").isEqualTo(1);
    }

    @Test
    void channels_and_days_of_acceptance_are_added_and_removed_and_kept_when_the_text_is_compiled_again() {
        long id = receive(TestImports.goodAct()
                .replace(
                        "в пункте 9 стандарта.",
                        "в пункте 9 стандарта. Прием документов осуществляется с 1 марта по 20 мая."));
        say(id, "1/windows/1", "03-05..05-20");
        say(id, "1/windows/added-1", "..12-01 для пасек");
        say(id, "1/intake/portal", "none");
        say(id, "1/intake/state-corporation", "state-corporation");

        var again = TestImports.on(database).find(id).orElseThrow();
        var told = again.regulation(1).orElseThrow();
        assertThat(told.windows()).extracting(ToldWindow::written).containsExactly("03-05..05-20", "..12-01 для пасек");
        assertThat(told.windows()).allMatch(ToldWindow::corrected);
        assertThat(told.intake())
                .extracting(Told::value)
                .containsExactly(Channel.PROVIDER_OFFICE, Channel.STATE_CORPORATION);
        assertThat(told.issue()).extracting(Told::value).containsExactly(Channel.PROVIDER_OFFICE, Channel.PORTAL);

        perform(id, new Command.TakeCorrectionBack("1/windows/1"), AIZHAN);
        say(id, "1/windows/1", "none");
        assertThat(find(id).regulation(1).orElseThrow().windows())
                .extracting(ToldWindow::written)
                .containsExactly("..12-01 для пасек");
        for (var said : find(id).corrections()) perform(id, new Command.TakeCorrectionBack(said.fact()), AIZHAN);
        assertThat(find(id).regulation(1).orElseThrow().windows())
                .extracting(ToldWindow::written)
                .containsExactly("03-01..05-20");
        assertThat(journal(find(id)).stream()
                        .filter(line -> line.kind().equals("imports.corrected"))
                        .map(line -> line.facts().get("value")))
                .containsExactly("03-05..05-20", "..12-01 для пасек", "none", "state-corporation", "none");
    }

    @Test
    void a_correction_that_no_longer_fits_the_text_is_an_error_until_it_is_taken_back() {
        long id = receive(TestImports.goodAct());
        var term = "1/procedure/5.3/term";
        // as a release kept it that read the text otherwise
        new SayingRows(database.jdbc())
                .correct(id, new Corrected(term, "8 working days", "9 working days", "why", AIZHAN, TestImports.NOW));
        var error = find(id).open(1).getFirst();
        assertThat(find(id).open(1)).extracting(Finding::code).containsExactly(Code.CORRECTION_DOES_NOT_FIT);
        assertThat(requireNonNull(step(find(id)).term()).value()).isEqualTo(new Term.WorkingDays(3));
        assertRefused(perform(id, new Command.Decide(FindingKey.of(error), "why"), AIZHAN), Reason.NO_SUCH_FINDING);

        say(id, term, "4 working days");
        assertThat(find(id).open(1))
                .as("said anew of what it tells now")
                .extracting(Finding::code)
                .doesNotContain(Code.CORRECTION_DOES_NOT_FIT);
        assertThat(find(id).correction(term).orElseThrow().was()).isEqualTo("3 working days");
        assertThat(perform(id, new Command.TakeCorrectionBack(term), BOLAT)).isEqualTo(new Done());
        assertThat(find(id).open(1)).isEmpty();
    }

    @Test
    void the_oblast_is_corrected_and_the_service_offered_there() {
        long id = receive(TestImports.goodAct());
        assertRefused(correct(id, "1/oblast", "atlantis"), Reason.VALUE_UNKNOWN);
        assertRefused(correct(id, "1/oblast", "none"), Reason.VALUE_UNKNOWN);
        say(id, "1/oblast", "abai");
        assertThat(perform(id, approve(id), BOLAT)).isEqualTo(new Done());
        assertThat(AddedEditions.library(database.jdbc()).editions().getFirst().oblast())
                .isEqualTo("abai");
    }

    @Test
    void a_service_keeps_a_channel_and_has_no_days_of_acceptance_twice() {
        long id = receive(TestImports.goodAct());
        say(id, "1/intake/portal", "none");
        assertRefused(correct(id, "1/intake/provider-office", "none"), Reason.LAST_CHANNEL);
        say(id, "1/windows/added-1", "03-01..05-20");
        assertRefused(correct(id, "1/windows/added-2", "03-01..05-20"), Reason.WINDOW_TWICE);
        assertRefused(correct(id, "1/windows/added-2", "02-30..05-20"), Reason.VALUE_UNKNOWN);
        assertRefused(correct(id, "1/windows/added-1", "none"), Reason.VALUE_UNKNOWN);
        assertRefused(correct(id, "1/windows/added-7", "..05-20"), Reason.NO_SUCH_FACT);
        assertRefused(correct(id, "1/intake/state-corporation", "portal"), Reason.VALUE_UNKNOWN);
        assertRefused(correct(id, "1/issue/pigeon", "pigeon"), Reason.NO_SUCH_FACT);
        assertRefused(correct(id, "1/procedure/5.3/role", "none"), Reason.VALUE_UNKNOWN);
    }

    private void say(long id, String fact, String value) {
        assertThat(correct(id, fact, value)).as(fact).isEqualTo(new Done());
    }

    private Answer correct(long id, String fact, String value) {
        return perform(id, new Command.Correct(fact, value, "so the standard says"), AIZHAN);
    }

    @Test
    void an_error_keeps_the_service_back_until_a_person_says_why_it_may_stand() {
        long id = receive(TestImports.act());
        var error = mismatch(find(id));
        assertThat(find(id).open(1)).isNotEmpty();
        assertRefused(perform(id, approve(id), BOLAT), Reason.ERRORS_OPEN);
        assertThat(journal(find(id)).getLast().kind()).isEqualTo("imports.approval-refused");
        assertThat(journal(find(id)).getLast().facts())
                .contains(Map.entry("reason", "ERRORS_OPEN"), Map.entry("from", FIRST_DAY.toString()));
        assertRefused(perform(id, new Command.Decide(error, ""), AIZHAN), Reason.REASON_MISSING);
        assertRefused(perform(id, new Command.TakeDecisionBack(error), AIZHAN), Reason.NO_SUCH_FINDING);

        assertThat(perform(id, new Command.Decide(error, "paragraph 8.3 says three"), AIZHAN))
                .isEqualTo(new Done());
        assertThat(journal(find(id)).getLast().facts()).containsEntry("finding", error);
        assertThat(find(id).open(1)).noneMatch(finding -> FindingKey.of(finding).equals(error));
        assertThat(perform(id, new Command.TakeDecisionBack(error), AIZHAN)).isEqualTo(new Done());
        assertThat(find(id).open(1)).anyMatch(finding -> FindingKey.of(finding).equals(error));
    }

    @Test
    void an_action_that_is_said_again_settles_nothing_about_the_words_of_its_item() {
        long id = receive(TestImports.act());
        var error = mismatch(find(id));
        var action = StepFacts.of(find(id).regulation(1).orElseThrow()).get(2).action();
        say(id, action.key(), requireNonNull(action.value()));
        assertThat(find(id).open(1)).anyMatch(finding -> FindingKey.of(finding).equals(error));
    }

    @Test
    void two_paragraphs_disagree_until_a_correction_makes_them_agree() {
        long id = receive(TestImports.act().replace("3 (четыре)", "5 (пять)"));
        var action = StepFacts.of(find(id).regulation(1).orElseThrow()).get(2).action();
        say(id, action.key(), requireNonNull(action.value()));
        assertThat(find(id).open(1)).extracting(Finding::code).contains(Code.PARAGRAPHS_DISAGREE);
        say(id, "1/procedure/5.3/term", "3 working days");
        assertThat(find(id).open(1)).extracting(Finding::code).doesNotContain(Code.PARAGRAPHS_DISAGREE);
    }

    @Test
    void nobody_approves_what_is_his_own_work() {
        long id = receive(TestImports.goodAct());
        assertRefused(perform(id, approve(id), AIZHAN), Reason.OWN_WORK);
        var steps = StepFacts.of(find(id).compiled().regulations().getFirst());
        var name = requireNonNull(steps.getFirst().name()).key();
        perform(id, new Command.Correct(name, "канцелярия", "why"), BOLAT);
        assertRefused(perform(id, approve(id), BOLAT), Reason.OWN_WORK);
        perform(id, new Command.TakeCorrectionBack(name), BOLAT);
        assertRefused(perform(id, approve(id), BOLAT), Reason.OWN_WORK);
        perform(id, new Command.Correct(name, "канцелярия", "agreed"), AIZHAN);
        assertThat(perform(id, approve(id), BOLAT)).isEqualTo(new Done());
    }

    @Test
    void of_two_regulations_one_editor_approves_both_and_notes_what_was_done_between() {
        long id = receive(TestImports.twoServices());
        assertThat(perform(id, approve(id), BOLAT)).isEqualTo(new Done());
        var website = line(find(id), Duty.Kind.WEBSITE).key();
        assertThat(perform(id, new Command.NoteDuty(website, FIRST_DAY, ""), BOLAT))
                .isEqualTo(new Done());
        assertThat(perform(id, approve(id, 2), BOLAT)).isEqualTo(new Done());
    }

    @Test
    void what_an_editor_took_back_stays_his_whatever_others_do_elsewhere() {
        long id = receive(TestImports.twoServices());
        var names = StepFacts.of(find(id).regulation(1).orElseThrow()).stream()
                .map(step -> requireNonNull(step.name()).key())
                .toList();
        say(id, names.getFirst(), "канцелярия");
        perform(id, new Command.TakeCorrectionBack(names.getFirst()), BOLAT);
        say(id, names.get(1), "начальник");
        assertRefused(perform(id, approve(id), BOLAT), Reason.OWN_WORK);
        assertThat(perform(id, approve(id, 2), BOLAT))
                .as("nothing of it is his")
                .isEqualTo(new Done());
    }

    @Test
    void what_was_approved_is_offered_from_its_day_on_and_stays_as_it_was_seen() {
        long id = receive(TestImports.goodAct());
        assertThat(perform(id, approve(id), BOLAT)).isEqualTo(new Done());

        var approval = find(id).approval(1).orElseThrow();
        var library = AddedEditions.library(database.jdbc());
        var offering = library.pinned(approval.edition());
        assertThat(offering.from()).isEqualTo(FIRST_DAY);
        assertThat(library.inForce(offering.service(), "zhambyl", FIRST_DAY)).contains(offering);
        assertThat(library.inForce(offering.service(), "zhambyl", FIRST_DAY.minusDays(1)))
                .isEmpty();
        assertThat(journal(find(id)).getLast().facts())
                .contains(Map.entry("edition", approval.edition()), Map.entry("from", FIRST_DAY.toString()));
        assertRefused(perform(id, approve(id), BOLAT), Reason.ALREADY_APPROVED);
        assertRefused(
                perform(id, new Command.Correct(term(find(id)).key(), "1 hour", "why"), AIZHAN),
                Reason.ALREADY_APPROVED);
    }

    @Test
    void what_is_proved_of_another_day_must_be_seen_before_it_is_approved() {
        TestImports.knowStandard(database, TestImports.goodAct(), "15 working days", FIRST_DAY.plusDays(5));
        long id = receive(TestImports.goodAct());
        assertRefused(perform(id, approve(id, 1, FIRST_DAY, null), BOLAT), Reason.PROOF_NOT_SEEN);
        assertThat(find(id).approvals()).isEmpty();
        assertThat(perform(id, approve(id), BOLAT)).isEqualTo(new Done());
    }

    @Test
    void another_day_under_the_same_standard_needs_no_second_look() {
        TestImports.knowStandard(database, TestImports.goodAct(), "15 working days", FIRST_DAY.minusYears(1));
        long id = receive(TestImports.goodAct());
        assertThat(perform(id, approve(id, 1, FIRST_DAY, null), BOLAT)).isEqualTo(new Done());
    }

    @Test
    void what_was_written_for_want_of_a_standard_is_no_standard_for_another_oblast() {
        long first = receive(TestImports.goodAct());
        assertThat(perform(first, approve(first), BOLAT)).isEqualTo(new Done());
        long second = receive(TestImports.elsewhere().replace("3 (три)", "9 (девять)"));
        assertThat(find(second).open(1)).isEmpty();
        assertThat(perform(second, approve(second), BOLAT)).isEqualTo(new Done());
        assertThat(AddedEditions.library(database.jdbc()).editions())
                .extracting(offering -> offering.standard().total().value())
                .containsExactly(new Term.WorkingDays(5), new Term.WorkingDays(11));
    }

    @Test
    void steps_are_held_against_the_standard_the_library_knows_by_then_whatever_the_endings_of_its_name() {
        long id = receive(TestImports.goodAct());
        assertThat(find(id).open(1)).isEmpty();
        var named = TestImports.goodAct().replace("Выдача разрешения", "Выдача разрешений");
        TestImports.knowStandard(database, named, "4 working days", FIRST_DAY.minusYears(1));
        assertThat(find(id).open(1)).extracting(Finding::code).containsExactly(Code.TERM_EXCEEDS_STANDARD);
    }

    @Test
    void the_very_same_edition_is_not_stored_twice() {
        long first = receive(TestImports.goodAct());
        long second = receive(TestImports.goodAct());
        assertThat(perform(first, approve(first), BOLAT)).isEqualTo(new Done());
        assertRefused(perform(second, approve(second), BOLAT), Reason.EDITION_EXISTS);
        assertThat(find(second).approvals()).isEmpty();
    }

    @Test
    void of_two_approvals_at_once_one_stands() throws Exception {
        long id = receive(TestImports.goodAct());
        int version = find(id).version();
        var approval = approve(id);
        Callable<Answer> approving = () -> imports.perform(id, version, approval, BOLAT);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(approving, approving));
            var first = answers.get(0).get();
            var second = answers.get(1).get();
            assertThat(List.of(first, second))
                    .containsExactlyInAnyOrder(new Done(), new Refused(Reason.CHANGED_MEANWHILE));
        }
        assertThat(AddedEditions.library(database.jdbc()).editions()).hasSize(1);
    }

    @Test
    void a_form_of_an_older_page_is_refused() {
        long id = receive(TestImports.act());
        var fact = term(find(id)).key();
        perform(id, new Command.Correct(fact, "4 working days", "why"), BOLAT);
        assertRefused(
                imports.perform(id, 1, new Command.Correct(fact, "5 working days", "why"), AIZHAN),
                Reason.CHANGED_MEANWHILE);
    }

    @Test
    void the_day_of_publication_gives_the_first_day_by_the_acts_own_rule() {
        long id = receive(TestImports.goodAct());
        var publication = line(find(id), Duty.Kind.PUBLICATION);
        assertThat(find(id).inForceFrom()).isEmpty();
        assertRefused(
                perform(id, new Command.NoteDuty(publication.key(), LocalDate.of(2018, 7, 3), ""), AIZHAN),
                Reason.DAY_IN_FUTURE);
        assertRefused(
                perform(id, new Command.NoteDuty("0/duties/DANCE", LocalDate.of(2018, 6, 1), ""), AIZHAN),
                Reason.NO_SUCH_DUTY);

        perform(id, new Command.NoteDuty(publication.key(), LocalDate.of(2018, 5, 30), "№ 61"), AIZHAN);
        assertThat(find(id).inForceFrom()).as("ten whole days after 30 May").contains(LocalDate.of(2018, 6, 10));
        assertRefused(perform(id, from(id, LocalDate.of(2018, 6, 9)), BOLAT), Reason.BEFORE_ENTRY_INTO_FORCE);

        perform(id, new Command.NoteDuty(publication.key(), LocalDate.of(2018, 5, 29), "№ 60"), AIZHAN);
        assertThat(find(id).inForceFrom()).as("the newest note holds").contains(LocalDate.of(2018, 6, 9));
        assertThat(requireNonNull(line(find(id), Duty.Kind.PUBLICATION).done()).reference())
                .isEqualTo("№ 60");
    }

    @Test
    void nothing_is_offered_before_its_act_was_registered() {
        long id = receive(TestImports.goodAct());
        var registered = LocalDate.of(2018, 5, 18);
        assertRefused(perform(id, from(id, registered.minusDays(1)), BOLAT), Reason.BEFORE_ADOPTION);
        assertThat(perform(id, from(id, registered), BOLAT)).isEqualTo(new Done());
    }

    @Test
    void a_repealed_act_is_offered_until_its_end_and_not_from_then_on() {
        var repealed = TestImports.goodAct()
                .replace(
                        "18 мая 2018 года № 4012",
                        "18 мая 2018 года № 4012. Утратило силу постановлением акимата Жамбылской области от 3 сентября 2018 года № 150");
        long id = receive(repealed);
        var end = LocalDate.of(2018, 9, 14);
        assertRefused(perform(id, from(id, end), BOLAT), Reason.AFTER_ITS_END);
        assertThat(perform(id, from(id, end.minusDays(1)), BOLAT)).isEqualTo(new Done());
        assertThat(AddedEditions.library(database.jdbc()).editions().getFirst().until())
                .contains(end);
    }

    @Test
    void a_publication_noted_after_an_approval_may_not_contradict_it() {
        long id = receive(TestImports.goodAct());
        perform(id, approve(id), BOLAT);
        var publication = line(find(id), Duty.Kind.PUBLICATION).key();
        assertRefused(
                perform(id, new Command.NoteDuty(publication, LocalDate.of(2018, 5, 31), ""), AIZHAN),
                Reason.APPROVED_FROM_EARLIER);
        assertThat(perform(id, new Command.NoteDuty(publication, LocalDate.of(2018, 5, 30), ""), AIZHAN))
                .isEqualTo(new Done());
    }

    private Command from(long id, LocalDate from) {
        return approve(id, 1, from, from);
    }

    @Test
    void the_last_day_for_the_publication_is_counted_from_the_registration_and_is_no_day_off() {
        long id = receive(TestImports.goodAct());
        assertThat(line(find(id), Duty.Kind.PUBLICATION).until())
                .as("registered on 18 May, as its heading tells")
                .isEqualTo(LocalDate.of(2018, 5, 28));
        var registration = line(find(id), Duty.Kind.STATE_REGISTRATION).key();
        perform(id, new Command.NoteDuty(registration, LocalDate.of(2018, 5, 16), "№ 4012"), AIZHAN);
        var line = line(find(id), Duty.Kind.PUBLICATION);
        assertThat(line.until()).as("26 May is a Saturday").isEqualTo(LocalDate.of(2018, 5, 28));
        assertThat(line.late(LocalDate.of(2018, 5, 28))).isFalse();
        assertThat(line.late(LocalDate.of(2018, 5, 29))).isTrue();
    }

    @Test
    void nothing_that_was_said_can_be_changed_or_deleted_afterwards() {
        receive(TestImports.act());
        for (var statement : List.of(
                "delete from imports.act",
                "update imports.act set bytes = 'x'",
                "update imports.correction set value = 'x'",
                "delete from imports.decision",
                "update imports.approval set from_day = '2020-01-01'",
                "delete from imports.duty_done"))
            assertThatThrownBy(() -> database.jdbc().sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
    }

    private long receive(String text) {
        return ((Receipt.Taken) imports.receive("hives.txt", TestImports.bytes(text), AIZHAN)).id();
    }

    private Import find(long id) {
        return imports.find(id).orElseThrow();
    }

    private Answer perform(long id, Command command, long editor) {
        return imports.perform(id, find(id).version(), command, editor);
    }

    private Command approve(long id) {
        return approve(id, 1);
    }

    private Command approve(long id, int regulation) {
        return approve(id, regulation, FIRST_DAY, FIRST_DAY);
    }

    /** {@code seen}: the day of which its editor saw the proof, null for the act's own. */
    private Command approve(long id, int regulation, LocalDate from, @Nullable LocalDate seen) {
        var act = find(id);
        var proof = proofs.of(act, act.regulation(regulation).orElseThrow(), new Setting(null, seen));
        return new Command.Approve(regulation, from, null, proof.seal());
    }

    private static void assertRefused(Answer answer, Reason reason) {
        assertThat(answer).isEqualTo(new Refused(reason));
    }

    /** The term of the step whose digits and words differ. */
    private static Fact term(Import act) {
        var regulation = act.compiled().regulations().getFirst();
        return StepFacts.of(regulation)
                .get(regulation.procedure().indexOf(step(act)))
                .term();
    }

    private static ToldStep step(Import act) {
        return act.compiled().regulations().getFirst().procedure().stream()
                .filter(step -> step.ref().equals("5.3"))
                .findFirst()
                .orElseThrow();
    }

    private static String mismatch(Import act) {
        return act.open(1).stream()
                .filter(finding -> finding.code() == Code.NUMERAL_WORD_MISMATCH)
                .map(FindingKey::of)
                .findFirst()
                .orElseThrow();
    }

    private static Checklist.Line line(Import act, Duty.Kind kind) {
        return Checklist.of(act).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<Line> journal(Import act) {
        return new Journal(database.jdbc()).of("import/" + act.id());
    }
}
