package kz.qyzmet.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.calendar.Window;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProverTest {
    private int serial;

    @Test
    void minutes_beyond_whole_days_are_met_within_the_day() {
        var proof = prove(at(Channel.PROVIDER_OFFICE, "15 minutes", "1 working day", "3 working days", "1 working day")
                .within(Term.parse("5 working days")));
        assertThat(proof.holds()).isTrue();
        assertThat(proof.of(Statement.TERM).remarks())
                .contains(new Remark.Added(Channel.PROVIDER_OFFICE, new Sum(5, 0, 0, 15), new Term.WorkingDays(5)));
    }

    @Test
    void a_day_more_than_the_total_is_told_with_its_dates() {
        var story = story(at(Channel.PROVIDER_OFFICE, "15 minutes", "1 working day", "4 working days", "1 working day")
                .within(Term.parse("5 working days")));
        assertThat(story.steps()).hasSize(5);
        assertThat(story.daysOver()).isPositive();
        assertThat(story.due()).isEqualTo(story.steps().getLast().due()).isAfter(story.totalDue());
    }

    @Test
    void minutes_that_do_not_fit_into_a_day_take_another() {
        assertThat(fails(at(Channel.PROVIDER_OFFICE, "240 minutes", "240 minutes", "1 working day", "1 working day")
                        .within(Term.parse("2 working days"))))
                .isFalse();
        assertThat(fails(at(Channel.PROVIDER_OFFICE, "240 minutes", "241 minutes", "1 working day", "1 working day")
                        .within(Term.parse("2 working days"))))
                .isTrue();
    }

    @Test
    void what_the_State_Corporation_takes_on_a_Saturday_is_registered_on_Monday() {
        var story = story(at(Channel.STATE_CORPORATION, "15 minutes", "15 minutes", "1 working day", "2 working days")
                .within(Term.parse("3 working days")));
        assertThat(local(story, story.start()).getDayOfWeek()).hasToString("SATURDAY");
    }

    @Test
    void the_portal_is_open_at_night_and_its_total_begins_on_the_next_working_day() {
        assertThat(fails(at(Channel.PORTAL, "15 minutes", "1 working day", "2 working days")
                        .within(Term.parse("3 working days"))))
                .isFalse();
    }

    @Test
    void calendar_days_that_roll_one_after_another_exceed_a_total_they_add_up_to() {
        var story =
                story(at(Channel.PROVIDER_OFFICE, "15 minutes", "1 calendar day", "18 calendar days", "1 calendar day")
                        .within(Term.parse("20 calendar days")));
        assertThat(story.daysOver()).isPositive();
    }

    @Test
    void only_days_on_which_a_window_is_open_count() {
        var made = at(Channel.STATE_CORPORATION, "15 minutes", "15 minutes", "1 working day", "2 working days")
                .within(Term.parse("3 working days"));
        var story = story(new MadeUp(
                made.oblast(), made.fronts(), made.procedure(), List.of(window("--08-01", "--08-10")), made.total()));
        var start = MonthDay.from(local(story, story.start()));
        assertThat(start).isBetween(MonthDay.of(8, 1), MonthDay.of(8, 10));
    }

    @Test
    void a_window_that_no_counter_is_open_in_leads_nowhere() {
        var made = at(Channel.PROVIDER_OFFICE, "15 minutes", "1 working day", "1 working day");
        var proof = prove(new MadeUp(
                made.oblast(), made.fronts(), made.procedure(), List.of(window("--01-01", "--01-01")), made.total()));
        var claim = proof.of(Statement.ENDING);
        assertThat(claim).isInstanceOf(Claim.Fails.class);
        assertThat(claim.remarks()).containsExactly(new Remark.NeverOpen(Channel.PROVIDER_OFFICE));
    }

    @Test
    void of_two_windows_one_open_is_enough() {
        var made = at(Channel.STATE_CORPORATION, "15 minutes", "15 minutes", "1 working day", "2 working days")
                .within(Term.parse("3 working days"));
        var twice = List.of(window("--06-01", "--06-20"), window("--08-01", "--08-20"));
        var story = story(new MadeUp(made.oblast(), made.fronts(), made.procedure(), twice, made.total()));
        assertThat(story.daysOver()).isPositive();
        var both = prove(new MadeUp(made.oblast(), made.fronts(), made.procedure(), twice, made.total()));
        assertThat(both.of(Statement.ENDING)).isInstanceOf(Claim.Holds.class);
    }

    @Test
    void a_total_in_minutes_is_kept_to_the_minute() {
        assertThat(fails(at(Channel.PROVIDER_OFFICE, "10 minutes", "20 minutes").within(Term.parse("30 minutes"))))
                .isFalse();
        var story =
                story(at(Channel.PROVIDER_OFFICE, "10 minutes", "21 minutes").within(Term.parse("30 minutes")));
        assertThat(story.minutesOver()).isPositive();
    }

    @Test
    void years_without_a_calendar_of_their_own_are_said_to_follow_the_rule() {
        var made = at(Channel.PROVIDER_OFFICE, "15 minutes", "1 working day", "1 working day");
        assertThat(prove(made).of(Statement.TERM).remarks()).contains(new Remark.BeyondData(2027));
    }

    @Test
    void terms_that_outlast_the_calendar_are_not_proved() {
        var claim = prove(at(Channel.PROVIDER_OFFICE, "15 minutes", "10000 months", "1 working day")
                        .within(Term.parse("10000 months")))
                .of(Statement.TERM);
        assertThat(claim).isInstanceOf(Claim.Fails.class);
        assertThat(claim.remarks()).contains(new Remark.BeyondCalendar(Channel.PROVIDER_OFFICE));
    }

    @Test
    void a_channel_nothing_is_told_of_leads_nowhere() {
        var proof = prove(at(Channel.PROVIDER_OFFICE, "15 minutes", "1 working day", "1 working day")
                .takenThrough(EnumSet.of(Channel.PORTAL, Channel.PROVIDER_OFFICE)));
        assertThat(proof.of(Statement.ENDING).remarks())
                .containsExactly(new Remark.Endless(Channel.PORTAL, Ending.RESULT, Remark.Lack.FRONT));
    }

    @Test
    void a_step_without_a_term_is_named_with_whom_it_waits() {
        var made = at(Channel.PROVIDER_OFFICE, "15 minutes", null, "1 working day", "1 working day");
        assertThat(prove(made).of(Statement.ROLE_AND_TERM).remarks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Remark.NoTerm.class,
                        waiting -> assertThat(waiting.step().actor()).isEqualTo(Role.OFFICE_CLERK));
    }

    /** A path of these terms: received, in days worked, prepared and signed, then given out at once. */
    private MadeUp at(Channel channel, @Nullable String... terms) {
        serial = 0;
        var all = new ArrayList<@Nullable Term>();
        for (var term : terms) all.add(term == null ? null : Term.parse(term));
        var before = new ArrayList<Step>();
        if (channel != Channel.PORTAL) before.add(step(Role.OFFICE_CLERK, Action.RECEIVE_AND_CHECK, all.removeFirst()));
        var signed = all.removeLast();
        var procedure = new ArrayList<Step>();
        while (all.size() > 1) procedure.add(step(Role.OFFICE_CLERK, Action.REGISTER, all.removeFirst()));
        procedure.add(step(Role.RESPONSIBLE_EXECUTOR, Action.PREPARE, all.isEmpty() ? signed : all.removeFirst()));
        if (terms.length > 2) procedure.add(step(Role.HEAD, Action.SIGN, signed));
        var issued = List.of(step(Role.SYSTEM, Action.ISSUE, null));
        var refusal = new RefusalPoint(RefusalPoint.Kind.REASONED_REFUSAL, List.of("3"), null, null);
        var front = MadeUp.front(before, issued, List.of(refusal));
        return new MadeUp("zhambyl", Map.of(channel, front), procedure, List.of(), new Term.WorkingDays(30));
    }

    private Step step(Role actor, Action action, @Nullable Term within) {
        return MadeUp.step(++serial, actor, action, within, null);
    }

    private static FilingWindow window(String from, String to) {
        return new FilingWindow(
                new Window(MonthDay.parse(from), MonthDay.parse(to)), false, null, null, List.of("5"), null);
    }

    private static Proof prove(MadeUp made) {
        return Prover.prove(made.offering());
    }

    private static boolean fails(MadeUp made) {
        return prove(made).of(Statement.TERM) instanceof Claim.Fails;
    }

    private static Story story(MadeUp made) {
        var claim = prove(made).of(Statement.TERM);
        return Objects.requireNonNull(((Claim.Fails) claim).story());
    }

    private static LocalDateTime local(Story story, java.time.Instant at) {
        return LocalDateTime.ofInstant(at, story.zone());
    }
}
