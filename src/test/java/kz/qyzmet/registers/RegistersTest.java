package kz.qyzmet.registers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import kz.qyzmet.gateway.Question;
import kz.qyzmet.gateway.Reply;
import kz.qyzmet.gateway.Reply.Reason;
import kz.qyzmet.gateway.Responder;
import kz.qyzmet.gateway.TestGateway;
import kz.qyzmet.registers.Individual.IdentityDocument;
import kz.qyzmet.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class RegistersTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient OWNER = DATABASE.owner();
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(100);
    private static final Duration NO_HURRY = Duration.ofSeconds(10);
    private static final Purpose PURPOSE = new Purpose("application/applicant", "KST-2018-000017-3");
    private static final String IIN = "991231500016";
    private static final Individual PERSON = new Individual(
            IIN,
            "СЫНАҚОВ",
            "ҮЛГІ",
            "ТЕСТҰЛЫ",
            LocalDate.parse("2099-12-31"),
            "ҚОСТАНАЙ, СЫНАҚ КӨШЕСІ, 1",
            new IdentityDocument("000000000", LocalDate.parse("2115-12-31"), "ІІМ"),
            null);
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void start_without_records() {
        OWNER.sql("truncate gateway.lookup").update();
    }

    @Test
    void a_person_is_found_with_the_letters_of_the_register() {
        var answer = ask(_ -> found(json(PERSON)));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Found.class, found -> assertThat(found.value()).isEqualTo(PERSON));
    }

    @Test
    void the_question_carries_the_IIN_and_nothing_else() {
        var questions = new ArrayList<String>();
        var _ = ask(question -> {
            questions.add(new String(question.body(), UTF_8));
            return found(json(PERSON));
        });

        assertThat(questions).containsExactly("{\"iin\":\"" + IIN + "\"}");
    }

    @Test
    void that_there_is_no_such_person_is_an_answer_and_not_asked_again() {
        assertThat(ask(_ -> new Reply.NotFound())).isInstanceOf(Answer.NotFound.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_register_that_is_down_is_asked_twice_and_is_not_the_same_as_not_found() {
        assertThat(ask(_ -> {
                    throw new IllegalStateException("connection refused");
                }))
                .isEqualTo(new Answer.Unavailable<Individual>(Individuals.REGISTER, Reason.DOWN));
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_register_that_is_back_at_the_second_attempt_has_answered() {
        assertThat(ask(_ -> {
                    if (asked.get() == 1) throw new IllegalStateException("connection refused");
                    return found(json(PERSON));
                }))
                .isInstanceOf(Answer.Found.class);
    }

    @Test
    void a_register_that_hangs_is_left_when_the_time_is_up() {
        var never = new CountDownLatch(1);
        var hanging = responder(Individuals.REGISTER, _ -> {
            await(never);
            return found(json(PERSON));
        });
        var individuals = new Individuals(TestGateway.asking(DATABASE, LITTLE_PATIENCE, 4, hanging));

        assertThat(individuals.ask(IIN, PURPOSE))
                .isEqualTo(new Answer.Unavailable<Individual>(Individuals.REGISTER, Reason.SLOW));
        assertThat(asked).hasValue(2);
    }

    @Test
    void the_answer_about_another_person_is_thrown_away() {
        var other = "991231600022";
        var answer = ask(_ -> found(json(PERSON).replace(IIN, other)));

        assertThat(answer).isEqualTo(new Answer.Unavailable<Individual>(Individuals.REGISTER, Reason.WRONG_RECORD));
        assertThat(answer.toString()).doesNotContain(other, "СЫНАҚОВ");
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "<html>502 Bad Gateway</html>",
                "{\"iin\":\"991231500016\"",
                "{\"iin\":\"991231500016\"}",
                "{\"iin\":\"991231500016\",\"familyName\":\" \",\"givenName\":\"ҮЛГІ\",\"birthDate\":\"2099-12-31\"}",
                "{\"iin\":\"991231500016\",\"familyName\":\"А\",\"givenName\":\"Б\",\"birthDate\":\"2099-02-30\"}",
                "{\"iin\":\"991231600022\",\"iin\":\"991231500016\",\"familyName\":\"А\",\"givenName\":\"Б\",\"birthDate\":\"2099-12-31\"}",
                "[]",
                "\"ok\""
            })
    void garbage_is_neither_a_person_nor_the_lack_of_one(String garbage) {
        assertThat(ask(_ -> found(garbage)))
                .isEqualTo(new Answer.Unavailable<Individual>(Individuals.REGISTER, Reason.UNREADABLE));
    }

    @Test
    void a_register_without_a_connector_says_so() {
        var nowhere = new Individuals(TestGateway.asking(DATABASE, NO_HURRY, 4));

        assertThat(nowhere.ask(IIN, PURPOSE))
                .isEqualTo(new Answer.Unavailable<Individual>(Individuals.REGISTER, Reason.NOT_CONNECTED));
    }

    @Test
    void what_is_no_IIN_never_leaves_the_house() {
        for (var bad : List.of("99123150001", "9912315000166", "٩٩١٢٣١٥٠٠٠١٦", "99123150001a")) {
            assertThatThrownBy(() -> individuals(_ -> new Reply.NotFound()).ask(bad, PURPOSE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void nothing_is_asked_within_a_transaction() {
        assertThatThrownBy(() -> DATABASE.transactions().execute(_ -> ask(_ -> new Reply.NotFound())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_register_that_hangs_fills_its_own_places_and_leaves_the_other_register_alone() throws Exception {
        var full = new CountDownLatch(2);
        var over = new CountDownLatch(1);
        var gateway = TestGateway.asking(
                DATABASE,
                Duration.ofSeconds(1),
                2,
                responder(Individuals.REGISTER, question -> {
                    full.countDown();
                    while (over.getCount() > 0) awaitDeaf(over); // a connector that does not listen to interrupts
                    return new Reply.NotFound();
                }),
                responder(Notary.REGISTER, _ -> new Reply.NotFound()));
        var individuals = new Individuals(gateway);
        Callable<Answer<Individual>> ask = () -> individuals.ask(IIN, PURPOSE);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = List.of(people.submit(ask), people.submit(ask));
            full.await();
            assertThat(individuals.ask(IIN, PURPOSE))
                    .isEqualTo(new Answer.Unavailable<Individual>(Individuals.REGISTER, Reason.BUSY));
            assertThat(new Notary(gateway).powerOfAttorney("1", PURPOSE)).isInstanceOf(Answer.NotFound.class);
            for (var each : waiting) assertThat(each.get()).isInstanceOf(Answer.Unavailable.class);
            assertThat(asked)
                    .as("two at the hanging register, one at the other")
                    .hasValue(3);
            over.countDown();
        }
    }

    @Test
    void every_question_leaves_a_row_that_names_nobody_and_can_be_checked_by_who_asked() throws Exception {
        var answer = ask(_ -> found(json(PERSON)));
        if (!(answer instanceof Answer.Found<Individual>(var person, var question))) throw new AssertionError(answer);

        var row = row();
        assertThat(row)
                .containsEntry("register", "individuals")
                .containsEntry("purpose", "application/applicant KST-2018-000017-3")
                .containsEntry("attempts", 1)
                .containsEntry("outcome", "FOUND")
                .containsEntry("question_sha256", sha256(question.toString()))
                .containsEntry("request_sha256", sha256(question + "{\"iin\":\"" + IIN + "\"}"))
                .containsEntry("response_sha256", sha256(question + json(person)));
        assertThat(row.toString()).doesNotContain(IIN, "СЫНАҚОВ", question.toString());
    }

    @Test
    void a_question_without_an_answer_leaves_a_row_too() {
        var _ = ask(_ -> {
            throw new IllegalStateException("connection refused");
        });

        assertThat(row())
                .containsEntry("outcome", "UNAVAILABLE")
                .containsEntry("reason", "DOWN")
                .containsEntry("attempts", 2);
    }

    @Test
    void a_power_of_attorney_holds_when_notarised_and_from_its_issue_to_its_last_day_unless_revoked() {
        var day = LocalDate.parse("2018-07-02");
        var without = power(null, null, true);
        assertThat(without.holds(day)).isTrue();
        assertThat(without.holds(day.minusDays(1))).as("before its issue").isFalse();
        assertThat(power(day, null, true).holds(day)).as("its last day").isTrue();
        assertThat(power(day, null, true).holds(day.plusDays(1))).isFalse();
        assertThat(power(null, day, true).holds(day)).as("revoked today").isFalse();
        assertThat(power(null, null, false).holds(day)).as("not notarised").isFalse();
    }

    @Test
    void a_power_of_attorney_that_does_not_say_whether_it_is_notarised_cannot_be_read() {
        var complete = json(power(null, null, true));
        assertThat(askNotary(complete)).isInstanceOf(Answer.Found.class);
        assertThat(askNotary(complete.replace(",\"notarised\":true", "").replace("\"notarised\":true,", "")))
                .isEqualTo(new Answer.Unavailable<PowerOfAttorney>(Notary.REGISTER, Reason.UNREADABLE));
        assertThat(askNotary(complete.replace("ZHK-1", "ZHK-2")))
                .isEqualTo(new Answer.Unavailable<PowerOfAttorney>(Notary.REGISTER, Reason.WRONG_RECORD));
    }

    private Answer<PowerOfAttorney> askNotary(String reply) {
        var gateway = TestGateway.asking(DATABASE, NO_HURRY, 4, responder(Notary.REGISTER, _ -> found(reply)));
        return new Notary(gateway).powerOfAttorney("ZHK-1", PURPOSE);
    }

    private static PowerOfAttorney power(@Nullable LocalDate expires, @Nullable LocalDate revoked, boolean notarised) {
        return new PowerOfAttorney(
                "ZHK-1", IIN, "991231600022", LocalDate.parse("2018-07-02"), expires, revoked, notarised);
    }

    private Answer<Individual> ask(Function<Question, Reply> register) {
        return individuals(register).ask(IIN, PURPOSE);
    }

    private Individuals individuals(Function<Question, Reply> register) {
        return new Individuals(TestGateway.asking(DATABASE, NO_HURRY, 4, responder(Individuals.REGISTER, register)));
    }

    private Responder responder(String register, Function<Question, Reply> answer) {
        return new Responder() {
            @Override
            public String register() {
                return register;
            }

            @Override
            public Reply answer(Question question) {
                asked.incrementAndGet();
                return answer.apply(question);
            }
        };
    }

    private static Reply found(String json) {
        return new Reply.Found(json.getBytes(UTF_8));
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static Map<String, @Nullable Object> row() {
        return DATABASE.jdbc().sql("select * from gateway.lookup").query().singleRow();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void awaitDeaf(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unheard) {
            // the caller's loop waits on
        }
    }
}
