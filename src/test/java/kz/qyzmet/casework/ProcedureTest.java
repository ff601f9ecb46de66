package kz.qyzmet.casework;

import static kz.qyzmet.casework.Outcome.Reason.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.casework.ServiceCase.Ending;
import kz.qyzmet.identity.Bin;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Person;
import kz.qyzmet.identity.Post;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.ThrowAwayAuthority;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import kz.qyzmet.signature.VerifiedSignature;
import org.junit.jupiter.api.Test;

class ProcedureTest {
    private static final Instant NOW = Instant.parse("2018-07-03T04:00:00Z");
    private final AtomicInteger numbers = new AtomicInteger();

    private Desk desk() {
        return new Desk(
                now,
                ProcedureTest::due,
                Map.of(2L, Role.RESPONSIBLE_EXECUTOR, 3L, Role.RESPONSIBLE_EXECUTOR),
                kind -> kind + "-" + numbers.incrementAndGet(),
                new BlanksAtHand());
    }

    private static Instant due(Instant from, Term term) {
        return switch (term) {
            case Term.Minutes(int count) -> from.plus(Duration.ofMinutes(count));
            case Term.WorkingDays(int count) -> from.plus(Duration.ofDays(count));
            case Term.CalendarDays(int count) -> from.plus(Duration.ofDays(count));
            default -> throw new AssertionError(term);
        };
    }

    private static final Official CLERK = official(1, Role.OFFICE_CLERK, "970312500119");
    private static final Official EXECUTOR = official(2, Role.RESPONSIBLE_EXECUTOR, "971104600127");
    private static final Official COLLEAGUE = official(3, Role.RESPONSIBLE_EXECUTOR, "980520500131");
    private static final Official HEAD = official(4, Role.HEAD, "980901600149");
    private static final Official DEPUTY = official(5, Role.DEPUTY_HEAD, "990211500153");
    private static final Official AKIM = official(6, Role.AKIMAT, "990723600163");

    private static Official official(long post, Role role, String iin) {
        var label = new Label("лауазым", "должность", "post");
        var office = new Office(
                9,
                OfficeKind.EDUCATION_DEPARTMENT,
                "zhambyl",
                "taraz-education",
                label,
                label,
                new Bin("600140000018"));
        return new Official(
                new Person(post, new Iin(iin), "Тегі", "Аты" + post, null),
                new Post(post, 9, role, label),
                office,
                post);
    }

    private Offering offering = Offerings.madeUp();
    private Instant now = NOW;

    private ServiceCase fresh(Channel channel) {
        return new ServiceCase(
                1,
                "31-2018-000001-8",
                0,
                "hash",
                channel,
                9,
                "A1",
                "front/portal/zhambyl",
                "Алушы",
                NOW,
                NOW,
                Procedure.first(offering, channel, desk()),
                null,
                null,
                null,
                null);
    }

    private Outcome perform(ServiceCase current, Command command) {
        return Procedure.decide(current, offering, command, desk());
    }

    private ServiceCase advanced(ServiceCase current, Command command) {
        var outcome = perform(current, command);
        assertThat(outcome).isInstanceOf(Advanced.class);
        var now = ((Advanced) outcome).now();
        return new ServiceCase(
                now.id(),
                now.number(),
                now.version() + 1,
                now.edition(),
                now.channel(),
                now.office(),
                now.application(),
                now.front(),
                now.recipient(),
                now.acceptedAt(),
                now.dueAt(),
                now.turn(),
                now.incoming(),
                now.executor(),
                now.draft(),
                now.ending());
    }

    private static Command.Target by(Official official, ServiceCase seen) {
        return new Command.Target(seen.number(), seen.version(), UUID.randomUUID(), official);
    }

    private ServiceCase atExamination() {
        var fresh = fresh(Channel.PORTAL);
        var registered = advanced(fresh, new Command.Register(by(CLERK, fresh)));
        return advanced(registered, new Command.Resolve(by(HEAD, registered), 2));
    }

    private ServiceCase atSigning() {
        var examined = atExamination();
        return advanced(examined, new Command.PrepareResult(by(EXECUTOR, examined), "permission"));
    }

    @Test
    void the_clerk_registers_first_and_the_package_gets_its_incoming_number() {
        var fresh = fresh(Channel.PORTAL);
        var registered = advanced(fresh, new Command.Register(by(CLERK, fresh)));

        assertThat(fresh.turn())
                .isNotNull()
                .satisfies(turn -> assertThat(turn.due()).isEqualTo(NOW.plus(Duration.ofMinutes(15))));
        assertThat(registered.incoming()).startsWith("INCOMING");
        assertThat(registered.turn())
                .isNotNull()
                .satisfies(turn -> assertThat(turn.role()).isEqualTo(Role.HEAD));
    }

    @Test
    void a_step_is_refused_to_another_role_naming_its_paragraph() {
        var fresh = fresh(Channel.PORTAL);
        assertThat(perform(fresh, new Command.Register(by(EXECUTOR, fresh))))
                .isEqualTo(new Refused(NOT_YOUR_STEP, "5.1"));
    }

    @Test
    void a_later_step_cannot_be_taken_before_the_result_of_the_one_before_exists() {
        var fresh = fresh(Channel.PORTAL);
        assertThat(perform(fresh, new Command.Resolve(by(CLERK, fresh), 2)))
                .isEqualTo(new Refused(STEP_ALREADY_TAKEN, "5.1"));
    }

    @Test
    void only_the_named_executor_examines() {
        var examined = atExamination();
        assertThat(perform(examined, new Command.PrepareResult(by(COLLEAGUE, examined), "permission")))
                .isEqualTo(new Refused(NOT_YOUR_STEP, "5.3"));
    }

    @Test
    void the_head_can_name_only_an_executor_of_the_office() {
        var fresh = fresh(Channel.PORTAL);
        var registered = advanced(fresh, new Command.Register(by(CLERK, fresh)));
        assertThat(perform(registered, new Command.Resolve(by(HEAD, registered), 1)))
                .isEqualTo(new Refused(NOT_AN_EXECUTOR, "5.2"));
    }

    @Test
    void a_page_opened_before_the_last_change_is_stale() {
        var signing = atSigning();
        var stale = new Command.Target(signing.number(), signing.version() - 1, UUID.randomUUID(), HEAD);
        assertThat(perform(signing, new Command.Return(stale, "қайта қараңыз")))
                .isEqualTo(new Refused(PAGE_STALE, "5.4"));
    }

    @Test
    void a_draft_returned_with_a_remark_keeps_its_executor_its_deadline_and_its_number() {
        var examined = atExamination();
        var signing = advanced(examined, new Command.PrepareResult(by(EXECUTOR, examined), "permission"));
        var returned = advanced(signing, new Command.Return(by(HEAD, signing), "  негізін көрсетіңіз "));
        var redrafted = advanced(returned, new Command.PrepareResult(by(EXECUTOR, returned), "permission"));

        assertThat(returned.turn()).isNotNull().satisfies(turn -> {
            assertThat(turn.post()).isEqualTo(2L);
            assertThat(turn.due())
                    .isEqualTo(examined.turn() == null ? null : examined.turn().due());
            assertThat(turn.remark()).isEqualTo("негізін көрсетіңіз");
        });
        assertThat(redrafted.draft())
                .isNotNull()
                .satisfies(draft -> assertThat(draft.number())
                        .isEqualTo(
                                signing.draft() == null ? null : signing.draft().number()));
    }

    @Test
    void reassigning_does_not_stop_the_clock() {
        var examined = atExamination();
        var reassigned = advanced(examined, new Command.Reassign(by(HEAD, examined), 3));
        assertThat(reassigned.turn()).isNotNull().satisfies(turn -> {
            assertThat(turn.post()).isEqualTo(3L);
            assertThat(turn.due())
                    .isEqualTo(examined.turn() == null ? null : examined.turn().due());
        });
    }

    @Test
    void a_refusal_without_a_ground_of_the_standard_is_impossible() {
        var examined = atExamination();
        assertThat(perform(examined, new Command.PrepareRefusal(by(EXECUTOR, examined), "dislike", "facts")))
                .isEqualTo(new Refused(UNKNOWN_GROUND, "5.3"));
        assertThat(perform(examined, new Command.PrepareRefusal(by(EXECUTOR, examined), "false-data", " ")))
                .isEqualTo(new Refused(FACTS_MISSING, "5.3"));
    }

    @Test
    void defective_documents_end_the_case_by_a_notice_where_the_channel_knows_it() {
        var examined = atExamination();
        var ended = advanced(examined, new Command.FindDefects(by(EXECUTOR, examined), "мөр жоқ"));
        assertThat(ended.ending()).isEqualTo(Ending.DOCUMENTS_DEFECTIVE);
        assertThat(ended.turn()).isNull();
    }

    @Test
    void a_closed_case_takes_no_step() {
        var examined = atExamination();
        var ended = advanced(examined, new Command.FindDefects(by(EXECUTOR, examined), "мөр жоқ"));
        assertThat(perform(ended, new Command.PrepareResult(by(EXECUTOR, ended), "permission")))
                .isEqualTo(new Refused(CASE_CLOSED, ""));
    }

    @Test
    void an_executor_who_stands_in_for_the_head_may_not_sign_what_he_drafted() {
        var signing = atSigning();
        var standingIn = new Official(EXECUTOR.person(), HEAD.post(), HEAD.office(), EXECUTOR.accountId());
        assertThat(perform(signing, new Command.Sign(by(standingIn, signing), 1, signatureOf(EXECUTOR))))
                .isEqualTo(new Refused(DRAFTER_MAY_NOT_SIGN, "5.4"));
    }

    /** A paper to be signed by hand lies before the deputy. */
    private ServiceCase atCoSigning() {
        offering = Offerings.diploma();
        var fresh = fresh(Channel.PROVIDER_OFFICE);
        var resolved = advanced(fresh, new Command.Resolve(by(HEAD, fresh), 2));
        return advanced(resolved, new Command.PrepareResult(by(EXECUTOR, resolved), "diploma"));
    }

    private ServiceCase coSigned() {
        var before = atCoSigning();
        return advanced(before, new Command.SignByHand(by(DEPUTY, before)));
    }

    @Test
    void where_the_result_exists_on_paper_only_those_who_sign_do_it_by_hand_and_no_file_comes_of_it() {
        var coSigned = coSigned();
        var signed = advanced(coSigned, new Command.SignByHand(by(HEAD, coSigned)));

        assertThat(signed.ending()).isEqualTo(Ending.RESULT);
        assertThat(draft(signed).paper()).isEmpty();
        assertThat(draft(signed).signed())
                .isEqualTo(new Draft.Signature(null, HEAD.person().fullName(), null, NOW));
        assertThat(draft(signed).coSigned()).singleElement().satisfies(one -> {
            assertThat(one.by()).isEqualTo(DEPUTY.person().id());
            assertThat(one.signature().byHand()).isTrue();
        });
    }

    @Test
    void nobody_signs_by_hand_what_the_act_wants_signed_electronically_nor_the_other_way_round() {
        var electronic = atSigning();
        assertThat(perform(electronic, new Command.SignByHand(by(HEAD, electronic))))
                .isEqualTo(new Refused(SIGNED_OTHERWISE, "5.4"));
        var onPaper = atCoSigning();
        assertThat(perform(onPaper, new Command.Sign(by(DEPUTY, onPaper), 1, signatureOf(DEPUTY))))
                .isEqualTo(new Refused(SIGNED_OTHERWISE, "5.4"));
    }

    @Test
    void who_co_signed_may_not_give_the_last_signature_too() {
        var coSigned = coSigned();
        var standingIn = new Official(DEPUTY.person(), HEAD.post(), HEAD.office(), DEPUTY.accountId());
        assertThat(perform(coSigned, new Command.SignByHand(by(standingIn, coSigned))))
                .isEqualTo(new Refused(CO_SIGNER_MAY_NOT_SIGN, "5.5"));
    }

    @Test
    void the_drafter_may_not_co_sign_either() {
        var drafted = atCoSigning();
        var standingIn = new Official(EXECUTOR.person(), DEPUTY.post(), DEPUTY.office(), EXECUTOR.accountId());
        assertThat(perform(drafted, new Command.SignByHand(by(standingIn, drafted))))
                .isEqualTo(new Refused(DRAFTER_MAY_NOT_SIGN, "5.4"));
    }

    @Test
    void a_step_that_continues_another_has_what_is_left_of_its_term() {
        var before = atCoSigning();
        now = NOW.plus(Duration.ofHours(30));
        var coSigned = advanced(before, new Command.SignByHand(by(DEPUTY, before)));
        assertThat(turn(before).due()).isEqualTo(NOW.plus(Duration.ofDays(2)));
        assertThat(turn(coSigned).since()).isEqualTo(now);
        assertThat(turn(coSigned).due()).isEqualTo(turn(before).due());
    }

    @Test
    void whoever_signs_may_return_the_draft_and_it_goes_back_to_who_drafted_it_without_its_signatures() {
        var coSigned = coSigned();
        var returned = advanced(coSigned, new Command.Return(by(HEAD, coSigned), "атын түзетіңіз"));
        var redrafted = advanced(returned, new Command.PrepareResult(by(EXECUTOR, returned), "diploma"));

        assertThat(turn(returned).step()).isEqualTo("examine");
        assertThat(turn(returned).post()).isEqualTo(2L);
        assertThat(turn(returned).due()).isEqualTo(NOW.plus(Duration.ofDays(5)));
        assertThat(turn(redrafted).step()).isEqualTo("co-sign");
        assertThat(draft(redrafted).coSigned()).isEmpty();
        assertThat(draft(redrafted).number()).isEqualTo(draft(coSigned).number());
    }

    @Test
    void a_deputy_returns_to_the_drafter_as_well() {
        var before = atCoSigning();
        assertThat(turn(advanced(before, new Command.Return(by(DEPUTY, before), "күні жоқ")))
                        .step())
                .isEqualTo("examine");
    }

    private ServiceCase atAdoption() {
        return atAdoption(Channel.PORTAL);
    }

    private ServiceCase atAdoption(Channel channel) {
        offering = Offerings.decree();
        var fresh = fresh(channel);
        var drafted = advanced(fresh, new Command.PrepareResult(by(EXECUTOR, fresh), "resolution"));
        return advanced(drafted, new Command.Sign(by(DEPUTY, drafted), 7, signatureOf(DEPUTY)));
    }

    @Test
    void the_first_turn_is_whatever_the_act_begins_with_and_where_nobody_names_an_executor_any_of_them_drafts() {
        offering = Offerings.decree();
        var fresh = fresh(Channel.PORTAL);
        assertThat(turn(fresh).step()).isEqualTo("examine");
        assertThat(perform(fresh, new Command.PrepareResult(by(COLLEAGUE, fresh), "resolution")))
                .isInstanceOf(Advanced.class);
        assertThat(perform(fresh, new Command.Reassign(by(HEAD, fresh), 3)))
                .isEqualTo(new Refused(NOT_YOUR_STEP, "5.2"));
    }

    @Test
    void what_the_akimat_adopts_has_a_number_of_its_own_register_and_a_refusal_one_of_the_offices() {
        var adopted = atAdoption();
        assertThat(draft(adopted).number()).startsWith("RESOLUTION");
        var fresh = fresh(Channel.PORTAL);
        var refused = advanced(fresh, new Command.PrepareRefusal(by(EXECUTOR, fresh), "false-data", "мөр жоқ"));
        assertThat(draft(refused).number()).startsWith("REFUSAL");
        offering = Offerings.madeUp();
        assertThat(draft(atSigning()).number()).startsWith("RESULT");
    }

    @Test
    void a_co_signature_is_kept_beside_the_paper_and_the_akimats_makes_it_valid() {
        var before = atAdoption();
        var adopted = (Advanced) perform(before, new Command.Sign(by(AKIM, before), 8, signatureOf(AKIM)));

        assertThat(draft(before).paper()).isEmpty();
        assertThat(draft(before).coSigned())
                .extracting(one -> one.signature().file())
                .containsExactly(7L);
        assertThat(draft(adopted.now()).paper()).contains(8L);
        assertThat(adopted.now().ending()).isEqualTo(Ending.RESULT);
        assertThat(adopted.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo("adopted");
            assertThat(line.paragraph()).isEqualTo("5.4");
            assertThat(line.facts()).containsEntry("file", 8L);
        });
    }

    @Test
    void an_electronic_result_is_printed_on_demand_once_the_case_is_over_and_by_whom_the_act_names() {
        var before = atAdoption(Channel.STATE_CORPORATION);
        var adopted = advanced(before, new Command.Sign(by(AKIM, before), 8, signatureOf(AKIM)));
        assertThat(perform(adopted, new Command.Print(by(CLERK, adopted))))
                .isEqualTo(new Refused(NOTHING_TO_PRINT, "3.1"));
        var closed = advanced(adopted, new Command.Send(by(CLERK, adopted)));
        assertThat(perform(closed, new Command.Print(by(HEAD, closed)))).isEqualTo(new Refused(NOT_YOUR_STEP, "3.1"));
        var printed = (Advanced) perform(closed, new Command.Print(by(CLERK, closed)));
        assertThat(printed.now()).isEqualTo(closed);
        assertThat(printed.done()).isEmpty();
        assertThat(printed.lines()).containsExactly(new Line("printed", "3.1", Map.of("file", 8L), Map.of()));
    }

    @Test
    void where_the_act_knows_no_paper_on_demand_nothing_is_printed() {
        var coSigned = coSigned();
        var closed = advanced(coSigned, new Command.SignByHand(by(HEAD, coSigned)));
        assertThat(perform(closed, new Command.Print(by(CLERK, closed)))).isEqualTo(new Refused(NOTHING_TO_PRINT, ""));
    }

    private static Draft draft(ServiceCase of) {
        return Objects.requireNonNull(of.draft());
    }

    private static ServiceCase.Turn turn(ServiceCase of) {
        return Objects.requireNonNull(of.turn());
    }

    private static VerifiedSignature signatureOf(Official official) {
        var authority = ThrowAwayAuthority.create("TEST", NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(9)));
        var iin = official.person().iin().digits();
        var key = authority.issue(
                Subject.person(official.person().fullName(), iin),
                Purpose.SIGN,
                NOW.minus(Duration.ofDays(1)),
                NOW.plus(Duration.ofDays(1)));
        var evidence =
                new Evidence(NOW, authority.lists(1, NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(1))));
        var paper = new byte[] {1};
        var verdict = Verification.verify(
                Signing.detached(paper, key, NOW), paper, Policy.signedBy(iin), authority.trust(), evidence, NOW);
        return ((Verdict.Valid) verdict).signature();
    }
}
