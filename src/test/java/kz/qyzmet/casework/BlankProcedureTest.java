package kz.qyzmet.casework;

import static kz.qyzmet.casework.Outcome.Reason.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.qyzmet.blanks.Blank;
import kz.qyzmet.blanks.Holding;
import kz.qyzmet.blanks.Kind;
import kz.qyzmet.blanks.Request;
import kz.qyzmet.blanks.Serial;
import kz.qyzmet.blanks.State;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.casework.ServiceCase.Ending;
import kz.qyzmet.casework.ServiceCase.Turn;
import kz.qyzmet.gateway.StepTaken;
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
import org.junit.jupiter.api.Test;

/** A result on a numbered form: asked for, fetched, written on, spoiled. */
class BlankProcedureTest {
    private static final Instant MORNING = Instant.parse("2018-07-03T04:00:00Z");
    private static final long ARCHIVIST = 5;
    private static final long OTHER_ARCHIVIST = 6;

    private final BlanksAtHand blanks = new BlanksAtHand();
    private Instant now = MORNING;

    private Desk desk() {
        return new Desk(
                now,
                (from, term) -> from.plus(Duration.ofDays(term instanceof Term.WorkingDays(int count) ? count : 0)),
                Map.of(ARCHIVIST, Role.ARCHIVIST, OTHER_ARCHIVIST, Role.ARCHIVIST),
                kind -> kind + "-1",
                blanks);
    }

    private static Official official(long post, Role role) {
        var label = new Label("лауазым", "должность", "post");
        var office = new Office(9, OfficeKind.SCHOOL, "zhambyl", "school-5", label, label, new Bin("600140000018"));
        var person = new Person(post, new Iin("970312500119"), "Тегі", "Аты", null);
        return new Official(person, new Post(post, 9, role, label), office, post);
    }

    private static Command.Target by(long post, Role role, ServiceCase seen) {
        return new Command.Target(seen.number(), seen.version(), UUID.randomUUID(), official(post, role));
    }

    private static Command.Target archivist(ServiceCase seen) {
        return by(ARCHIVIST, Role.ARCHIVIST, seen);
    }

    private static Command.Target head(ServiceCase seen) {
        return by(4, Role.HEAD, seen);
    }

    private Outcome perform(ServiceCase current, Command command) {
        return Procedure.decide(current, Offerings.onBlanks(), command, desk());
    }

    private ServiceCase done(ServiceCase current, Command command) {
        var outcome = perform(current, command);
        if (outcome instanceof Advanced advanced) return advanced.now();
        throw new AssertionError(outcome);
    }

    private static Turn turn(ServiceCase of) {
        return Objects.requireNonNull(of.turn());
    }

    private ServiceCase asking() {
        var fresh = new ServiceCase(
                1,
                "31-2018-000001-8",
                0,
                "hash",
                Channel.PORTAL,
                9,
                "A1",
                "front/portal/zhambyl",
                "Алушы",
                now,
                now,
                Procedure.first(Offerings.onBlanks(), Channel.PORTAL, desk()),
                null,
                null,
                null,
                null);
        var registered = done(fresh, new Command.Register(by(1, Role.OFFICE_CLERK, fresh)));
        return done(registered, new Command.Resolve(head(registered), ARCHIVIST));
    }

    private ServiceCase fetching() {
        var asking = asking();
        return done(asking, new Command.RequestBlank(archivist(asking), "basic", ""));
    }

    private ServiceCase writing() {
        var fetching = fetching();
        issued(1, false);
        var writing = done(fetching, new Command.ObtainBlank(archivist(fetching)));
        signedFor(1);
        return writing;
    }

    private static Request request(boolean resumes) {
        return new Request(
                1, 77, 9, "31-2018-000001-8", new Kind("second-certificate", "basic"), MORNING, "Аты", resumes, true);
    }

    private static Blank blank(long number, State state) {
        return new Blank(number, 77, new Kind("second-certificate", "basic"), new Serial("ЖОБ", number), state);
    }

    private void issued(long number, boolean resumes) {
        blanks.held = new Holding.Issued(request(resumes), blank(number, State.ISSUED));
    }

    private void signedFor(long number) {
        blanks.held = new Holding.SignedFor(request(false), blank(number, State.SIGNED_FOR));
    }

    private void passes(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    @Test
    void the_named_archivist_asks_fetches_and_writes() {
        assertThat(turn(asking()).post()).isEqualTo(ARCHIVIST);
        assertThat(turn(fetching())).satisfies(turn -> {
            assertThat(turn.step()).isEqualTo("fetch");
            assertThat(turn.post()).isEqualTo(ARCHIVIST);
            assertThat(turn.due()).isEqualTo(MORNING.plus(Duration.ofDays(4)));
        });
        assertThat(turn(writing())).satisfies(turn -> {
            assertThat(turn.step()).isEqualTo("fill-in");
            assertThat(turn.post()).isEqualTo(ARCHIVIST);
        });
    }

    @Test
    void nobody_else_asks() {
        var asking = asking();
        var other = by(OTHER_ARCHIVIST, Role.ARCHIVIST, asking);
        assertThat(perform(asking, new Command.RequestBlank(other, "basic", "")))
                .isEqualTo(new Refused(NOT_YOUR_STEP, "5.3"));
    }

    @Test
    void where_several_offices_keep_blanks_one_is_named() {
        var asking = asking();
        blanks.keepers = 2;
        assertThat(perform(asking, new Command.RequestBlank(archivist(asking), "basic", "")))
                .isEqualTo(new Refused(UNKNOWN_KEEPER, "5.3"));
        assertThat(perform(asking, new Command.RequestBlank(archivist(asking), "basic", "taraz-education")))
                .isInstanceOf(Advanced.class);
    }

    @Test
    void a_blank_is_asked_for_a_result_that_can_be_given() {
        var asking = asking();
        assertThat(perform(asking, new Command.RequestBlank(archivist(asking), "diploma", "")))
                .isEqualTo(new Refused(UNKNOWN_RESULT, "5.3"));
    }

    @Test
    void nothing_is_fetched_before_the_keeper_issued_it() {
        var fetching = fetching();
        blanks.held = new Holding.Requested(request(false));
        assertThat(perform(fetching, new Command.ObtainBlank(archivist(fetching))))
                .isEqualTo(new Refused(BLANK_NOT_ISSUED, "5.4"));
    }

    @Test
    void the_draft_names_the_blank_it_is_written_on() {
        var writing = writing();
        var drafted = done(writing, new Command.PrepareResult(archivist(writing), "basic"));
        assertThat(drafted.draft())
                .isInstanceOfSatisfying(
                        Draft.Result.class, draft -> assertThat(draft.blank()).isEqualTo("ЖОБ № 0000001"));
    }

    @Test
    void a_result_cannot_be_written_on_nothing_nor_on_the_blank_of_another_result() {
        var writing = writing();
        assertThat(perform(writing, new Command.PrepareResult(archivist(writing), "general")))
                .isEqualTo(new Refused(BLANK_OF_ANOTHER_RESULT, "5.5"));
        blanks.held = new Holding.None();
        assertThat(perform(writing, new Command.PrepareResult(archivist(writing), "basic")))
                .isEqualTo(new Refused(BLANK_MISSING, "5.5"));
    }

    @Test
    void a_refusal_found_before_a_blank_was_asked_for_goes_to_who_signs() {
        var asking = asking();
        var drafted = done(asking, new Command.PrepareRefusal(archivist(asking), "false-data", "Тізімде жоқ"));
        assertThat(turn(drafted).step()).isEqualTo("sign");
        assertThat(drafted.draft()).isInstanceOf(Draft.Refusal.class);
    }

    @Test
    void a_refusal_that_the_head_returned_may_become_a_result_and_then_a_blank_is_asked_for() {
        var asking = asking();
        var drafted = done(asking, new Command.PrepareRefusal(archivist(asking), "false-data", "Тізімде жоқ"));
        var returned = done(drafted, new Command.Return(head(drafted), "Тізімде бар"));
        assertThat(perform(returned, new Command.PrepareResult(archivist(returned), "basic")))
                .isEqualTo(new Refused(BLANK_MISSING, "5.5"));
        var fetching = done(returned, new Command.RequestBlank(archivist(returned), "basic", ""));
        assertThat(turn(fetching).step()).isEqualTo("fetch");
    }

    @Test
    void defects_of_the_documents_end_the_case_before_a_blank_was_asked_for() {
        var asking = asking();
        var ended = done(asking, new Command.FindDefects(archivist(asking), "Мөрі жоқ"));
        assertThat(ended.ending()).isEqualTo(Ending.DOCUMENTS_DEFECTIVE);
    }

    @Test
    void a_blank_spoiled_in_writing_sends_the_case_back_for_another_and_the_clock_runs_on() {
        var writing = writing();
        passes(1);
        var outcome = (Advanced) perform(writing, new Command.SpoilBlank(archivist(writing), "Сия төгілді"));
        assertThat(outcome.lines()).extracting(Line::kind).containsExactly("blank-spoiled", "blank-requested");
        assertThat(outcome.done()).extracting(StepTaken::step).containsExactly("fill-in");
        assertThat(turn(outcome.now()).step()).isEqualTo("fetch");
        assertThat(turn(outcome.now()).due()).isEqualTo(turn(writing).due());

        passes(1);
        issued(2, true);
        var again = done(outcome.now(), new Command.ObtainBlank(archivist(outcome.now())));
        assertThat(turn(again).step()).isEqualTo("fill-in");
        assertThat(turn(again).due()).isEqualTo(turn(writing).due());
    }

    @Test
    void a_blank_spoiled_on_the_way_is_asked_for_again_in_the_same_time() {
        var fetching = fetching();
        issued(1, false);
        passes(1);
        var again = done(fetching, new Command.SpoilBlank(archivist(fetching), "Жыртылды"));
        assertThat(turn(again)).isEqualTo(turn(fetching));
    }

    @Test
    void spoiling_is_explained_and_needs_a_blank() {
        var fetching = fetching();
        assertThat(perform(fetching, new Command.SpoilBlank(archivist(fetching), "Жыртылды")))
                .isEqualTo(new Refused(BLANK_NOT_ISSUED, "5.4"));
        issued(1, false);
        assertThat(perform(fetching, new Command.SpoilBlank(archivist(fetching), " ")))
                .isEqualTo(new Refused(SPOILING_UNEXPLAINED, "5.4"));
    }

    @Test
    void the_head_names_another_archivist_at_any_of_the_three_steps() {
        for (var current : java.util.List.of(asking(), fetching(), writing())) {
            var reassigned = done(current, new Command.Reassign(head(current), OTHER_ARCHIVIST));
            assertThat(turn(reassigned).post()).isEqualTo(OTHER_ARCHIVIST);
            assertThat(turn(reassigned).due()).isEqualTo(turn(current).due());
        }
    }
}
