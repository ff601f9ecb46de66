package kz.qyzmet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Reason;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.casework.ServiceCase.Ending;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.gateway.Trace;
import kz.qyzmet.journal.Line;
import kz.qyzmet.regulation.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class CaseworkTest {
    private static final ProviderOffice OFFICE = new ProviderOffice();

    @BeforeEach
    void the_front_has_heard_nothing() {
        OFFICE.deliver();
        OFFICE.told.clear();
    }

    @Test
    void on_the_portal_a_case_ends_with_the_heads_signature() {
        var ended = OFFICE.done(OFFICE.signature(OFFICE.drafted(Channel.PORTAL)));
        assertThat(ended.turn()).isNull();
        assertThat(ended.ending()).isEqualTo(Ending.RESULT);
        assertThat(OFFICE.casework.steps(ended))
                .extracting(StepTaken::at)
                .containsExactly(List.of("5.1"), List.of("5.2"), List.of("5.3"), List.of("5.4"));
    }

    @Test
    void for_the_State_Corporation_the_clerk_sends_it_on() {
        var signed = OFFICE.done(OFFICE.signature(OFFICE.drafted(Channel.STATE_CORPORATION)));
        assertThat(signed.ending()).isNull();
        var ended = OFFICE.done(new Command.Send(OFFICE.by(OFFICE.clerk, signed)));
        assertThat(ended.ending()).isEqualTo(Ending.RESULT);
        assertThat(OFFICE.casework.steps(ended)).extracting(StepTaken::step).endsWith("sign", "send");
    }

    @Test
    void each_line_of_the_journal_names_the_paragraph_obeyed() {
        var ended = OFFICE.done(OFFICE.signature(OFFICE.drafted(Channel.PORTAL)));
        assertThat(lines(ended))
                .extracting(Line::kind, Line::paragraph)
                .containsExactly(
                        tuple("casework.opened", null),
                        tuple("casework.registered", "5.1"),
                        tuple("casework.resolved", "5.2"),
                        tuple("casework.result-drafted", "5.3"),
                        tuple("casework.signed", "5.4"));
    }

    @Test
    void each_step_is_told_to_the_front_once_and_the_paper_with_the_last() {
        var ended = OFFICE.done(OFFICE.signature(OFFICE.drafted(Channel.PORTAL)));
        OFFICE.deliver();
        OFFICE.deliver();
        var told = OFFICE.told.stream()
                .filter(status -> status.caseNumber().equals(ended.number()))
                .toList();
        assertThat(told)
                .flatExtracting(CaseStatus::steps)
                .extracting(StepTaken::step)
                .containsExactly("register", "resolve", "examine", "sign");
        assertThat(told).as("the opening, and one for each step").hasSize(5);
        assertThat(told.subList(0, 4)).extracting(CaseStatus::paper).containsOnlyNulls();
        assertThat(told.getLast().paper()).isNotNull();
    }

    @Test
    void a_repeated_command_is_answered_by_the_case_as_it_stands() {
        var fresh = OFFICE.arrives(Channel.PORTAL);
        var command = new Command.Register(OFFICE.by(OFFICE.clerk, fresh));
        var first = OFFICE.done(command);
        var second = OFFICE.casework.perform(command);

        assertThat(second).isEqualTo(new Advanced(first, List.of(), List.of()));
        assertThat(lines(first))
                .filteredOn(line -> line.kind().equals("casework.registered"))
                .hasSize(1);
    }

    @Test
    void a_double_click_is_one_registration_and_both_clicks_succeed() throws Exception {
        for (int round = 0; round < 5; round++) {
            var fresh = OFFICE.arrives(Channel.PORTAL);
            var command = new Command.Register(OFFICE.by(OFFICE.clerk, fresh));
            assertThat(atOnce(4, () -> OFFICE.casework.perform(command))).allMatch(Advanced.class::isInstance);
            assertThat(OFFICE.casework.steps(OFFICE.again(fresh.number()))).hasSize(1);
        }
    }

    @Test
    void of_several_at_once_exactly_one_wins_and_the_others_are_told_that_the_page_is_stale() throws Exception {
        var fresh = OFFICE.arrives(Channel.PORTAL);
        var outcomes = atOnce(6, () -> OFFICE.casework.perform(new Command.Register(OFFICE.by(OFFICE.clerk, fresh))));
        assertThat(outcomes).filteredOn(Advanced.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .hasSize(5)
                .allMatch(outcome -> ((Refused) outcome).reason() == Reason.STEP_ALREADY_TAKEN);
        assertThat(OFFICE.casework.steps(OFFICE.again(fresh.number()))).hasSize(1);
    }

    @Test
    void a_step_that_was_rolled_back_leaves_no_gap_in_the_incoming_numbers() throws Exception {
        var before = incoming(OFFICE.done(register(OFFICE.arrives(Channel.PORTAL))));
        var contested = OFFICE.arrives(Channel.PORTAL);
        atOnce(6, () -> OFFICE.casework.perform(register(contested)));
        var after = incoming(OFFICE.done(register(OFFICE.arrives(Channel.PORTAL))));
        assertThat(incoming(OFFICE.again(contested.number()))).isEqualTo(before + 1);
        assertThat(after).isEqualTo(before + 2);
    }

    @Test
    void the_inbox_of_a_role_has_the_nearest_deadline_first() {
        var later = OFFICE.arrives(Channel.PORTAL);
        OFFICE.now = OFFICE.now.minusSeconds(60);
        var sooner = OFFICE.arrives(Channel.PORTAL);
        OFFICE.now = OFFICE.now.plusSeconds(60);
        assertThat(OFFICE.casework.inbox(OFFICE.clerk))
                .extracting(ServiceCase::number)
                .containsSubsequence(sooner.number(), later.number());
        assertThat(OFFICE.casework.inbox(OFFICE.head))
                .extracting(ServiceCase::number)
                .doesNotContain(sooner.number());
    }

    @Test
    void a_named_executors_case_is_in_nobody_elses_inbox() {
        var registered = OFFICE.done(register(OFFICE.arrives(Channel.PORTAL)));
        var named = OFFICE.done(new Command.Resolve(
                OFFICE.by(OFFICE.head, registered), OFFICE.executor.post().id()));
        assertThat(OFFICE.casework.inbox(OFFICE.executor)).contains(named);
        assertThat(OFFICE.casework.inbox(OFFICE.colleague)).doesNotContain(named);
    }

    @Test
    void a_signature_that_is_not_confirmed_is_noted_under_the_paragraph_of_signing() {
        var drafted = OFFICE.drafted(Channel.PORTAL);
        OFFICE.casework.signatureNotConfirmed(drafted, OFFICE.head, List.of("CERTIFICATE_REVOKED"));
        assertThat(lines(drafted).getLast()).satisfies(line -> {
            assertThat(line.kind()).isEqualTo("casework.signature-not-confirmed");
            assertThat(line.paragraph()).isEqualTo("5.4");
            assertThat(line.facts().get("findings")).isEqualTo(List.of("CERTIFICATE_REVOKED"));
        });
        assertThat(OFFICE.again(drafted.number())).isEqualTo(drafted);
    }

    @Test
    void where_no_step_registers_the_reception_has_received_and_the_number_is_there_at_once() {
        var fresh = OFFICE.arrives(Offerings.diploma(), Channel.PROVIDER_OFFICE);
        var next = OFFICE.done(register(OFFICE.arrives(Channel.PORTAL)));

        assertThat(Objects.requireNonNull(fresh.turn()).step()).isEqualTo("resolve");
        assertThat(incoming(next)).as("one row of numbers for all channels").isEqualTo(incoming(fresh) + 1);
        assertThat(OFFICE.arrives(Offerings.diploma(), Channel.STATE_CORPORATION)
                        .incoming())
                .isNull();
        assertThat(lines(fresh))
                .extracting(Line::kind, Line::paragraph)
                .containsExactly(tuple("casework.opened", null), tuple("casework.registered", "5.1"));
    }

    @Test
    void where_the_provider_takes_no_step_no_case_is_opened() {
        var before = OFFICE.casework.ofOffice(OFFICE.clerk).size();
        assertThat(OFFICE.send(Offerings.decree(), Channel.PROVIDER_OFFICE)).isEqualTo(Trace.State.REJECTED);
        assertThat(OFFICE.casework.ofOffice(OFFICE.clerk)).hasSize(before);
    }

    private ServiceCase signedByHand() {
        var fresh = OFFICE.arrives(Offerings.diploma(), Channel.PROVIDER_OFFICE);
        var resolved = OFFICE.done(new Command.Resolve(
                OFFICE.by(OFFICE.head, fresh), OFFICE.executor.post().id()));
        var drafted = OFFICE.done(new Command.PrepareResult(OFFICE.by(OFFICE.executor, resolved), "diploma"));
        var coSigned = OFFICE.done(new Command.SignByHand(OFFICE.by(OFFICE.deputy, drafted)));
        return OFFICE.done(new Command.SignByHand(OFFICE.by(OFFICE.head, coSigned)));
    }

    @Test
    void a_result_signed_by_hand_ends_the_case_and_the_front_gets_no_file() {
        var ended = signedByHand();
        OFFICE.deliver();
        assertThat(ended.ending()).isEqualTo(Ending.RESULT);
        assertThat(OFFICE.told.getLast()).satisfies(status -> {
            assertThat(status.caseNumber()).isEqualTo(ended.number());
            assertThat(status.ending()).isEqualTo("RESULT");
            assertThat(status.paper()).isNull();
        });
        assertThat(lines(ended))
                .filteredOn(line -> line.kind().endsWith("signed"))
                .extracting(Line::kind, Line::paragraph, line -> line.facts().get("by-hand"))
                .containsExactly(tuple("casework.co-signed", "5.4", true), tuple("casework.signed", "5.5", true));
    }

    private ServiceCase adopted() {
        var fresh = OFFICE.arrives(Offerings.decree(), Channel.PORTAL);
        var drafted = OFFICE.done(new Command.PrepareResult(OFFICE.by(OFFICE.executor, fresh), "resolution"));
        var coSigned = OFFICE.done(OFFICE.signature(OFFICE.deputy, drafted));
        return OFFICE.done(OFFICE.signature(OFFICE.akim, coSigned));
    }

    @Test
    void printing_on_demand_is_noted_once_a_click_and_the_front_hears_nothing_of_it() {
        var closed = adopted();
        OFFICE.deliver();
        OFFICE.told.clear();
        var print = new Command.Print(OFFICE.by(OFFICE.clerk, closed));
        assertThat(OFFICE.casework.perform(print)).isInstanceOf(Advanced.class);
        assertThat(OFFICE.casework.perform(print)).isInstanceOf(Advanced.class);
        OFFICE.deliver();

        assertThat(OFFICE.told).isEmpty();
        assertThat(lines(closed))
                .filteredOn(line -> line.kind().equals("casework.printed"))
                .extracting(Line::paragraph)
                .containsExactly("3.1");
        assertThat(OFFICE.casework.steps(closed)).hasSize(3);
    }

    @Test
    void the_registers_hold_what_came_and_what_was_signed_each_in_its_own_row_of_numbers() {
        var byHand = signedByHand();
        var resolution = adopted();
        OFFICE.drafted(Channel.PORTAL); // not signed: it has a number, and nothing went out under it

        var incoming = OFFICE.registers.incoming(OFFICE.deputy, 2018);
        assertThat(incoming)
                .extracting(Registers.Incoming::of)
                .extracting(ServiceCase::number)
                .contains(byHand.number(), resolution.number());
        assertThat(incoming)
                .extracting(one -> Integer.parseInt(one.number().replaceAll("/.*", "")))
                .isSorted()
                .doesNotHaveDuplicates();
        var outgoing = OFFICE.registers.outgoing(OFFICE.deputy, 2018);
        assertThat(outgoing.get(Registers.Register.RESOLUTION))
                .extracting(one -> one.of().number(), one -> one.signed().signer())
                .contains(tuple(resolution.number(), OFFICE.akim.person().fullName()));
        assertThat(outgoing.get(Registers.Register.RESULT))
                .extracting(one -> one.of().number(), one -> one.signed().signer())
                .contains(tuple(byHand.number(), OFFICE.head.person().fullName()))
                .doesNotContain(tuple(resolution.number(), OFFICE.akim.person().fullName()));
        assertThat(outgoing.values())
                .flatMap(one -> one)
                .allMatch(one -> one.draft().signed() != null);
        assertThat(OFFICE.registers.incoming(OFFICE.deputy, 2017)).isEmpty();
        assertThat(OFFICE.registers.years(OFFICE.deputy)).containsExactly(2018);
    }

    @Test
    void a_draft_stored_before_there_was_co_signing_is_still_read() {
        var drafted = OFFICE.drafted(Channel.PORTAL);
        OFFICE.database
                .jdbc()
                .sql("update casework.service_case set draft = draft - 'coSigned' where number = :number")
                .param("number", drafted.number())
                .update();
        assertThat(Objects.requireNonNull(OFFICE.again(drafted.number()).draft())
                        .coSigned())
                .isEmpty();
    }

    private static Command.Register register(ServiceCase seen) {
        return new Command.Register(OFFICE.by(OFFICE.clerk, seen));
    }

    private static int incoming(ServiceCase registered) {
        return Integer.parseInt(Objects.requireNonNull(registered.incoming()).replaceAll("/.*", ""));
    }

    private static List<Line> lines(ServiceCase of) {
        return OFFICE.journal.of("case/" + of.number());
    }

    private static <T> List<T> atOnce(int many, Callable<T> what) throws Exception {
        var together = new CyclicBarrier(many);
        try (var pool = Executors.newFixedThreadPool(many)) {
            var all = IntStream.range(0, many)
                    .mapToObj(_ -> pool.submit(() -> {
                        together.await();
                        return what.call();
                    }))
                    .toList();
            return all.stream().map(CaseworkTest::value).toList();
        }
    }

    private static <T> T value(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
