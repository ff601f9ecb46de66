package kz.qyzmet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.qyzmet.identity.SignIn.Outcome;
import kz.qyzmet.identity.SignIn.Outcome.Refused;
import kz.qyzmet.identity.SignIn.Outcome.SignedIn;
import kz.qyzmet.identity.SignIn.Outcome.TooMany;
import kz.qyzmet.identity.SignInLimits.Limit;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class SignInTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final String RIGHT = "дұрыс ат батарея";
    private static final String WRONG = "бұрыс ат батарея";
    private static final String HOME = "192.0.2.1";
    private static final Refused REFUSED = new Refused();
    private static int serial;

    private final CountingEncoder encoder = new CountingEncoder(TestIdentity.cheapEncoder());
    private final PasswordHashes hashes = new PasswordHashes(encoder, 4, Duration.ofSeconds(60));
    private final TestIdentity identity = new TestIdentity(DATABASE, hashes);
    private final SignIn signIn = limited(10, 100, 1000);
    private final String citizen = identity.person(serial++).iin().digits();
    private final String nobody = TestIdentity.iin(5000 + serial++).digits();

    @BeforeEach
    void a_citizen_and_no_attempts_yet() {
        DATABASE.jdbc().sql("delete from identity.sign_in_count").update();
        identity.accounts()
                .registerCitizen(identity.people().find(new Iin(citizen)).orElseThrow(), RIGHT);
        encoder.computations();
    }

    @Test
    void the_right_password_signs_in_and_anything_else_gets_one_answer() {
        assertThat(attempt(citizen, RIGHT)).isInstanceOf(SignedIn.class);
        assertThat(attempt(" " + citizen + " ", RIGHT)).isInstanceOf(SignedIn.class);
        assertThat(attempt(citizen, WRONG)).isEqualTo(REFUSED);
        assertThat(attempt(nobody, RIGHT)).isEqualTo(REFUSED);
        assertThat(attempt("\0'; drop table", RIGHT)).isEqualTo(REFUSED);
        assertThat(attempt(citizen, RIGHT + "а".repeat(1_000_000))).isEqualTo(REFUSED);
        assertThat(signIn.attempt(citizen, RIGHT, AccountKind.STAFF, HOME, NOON))
                .isEqualTo(REFUSED);
    }

    @Test
    void an_administrator_needs_the_password_only_and_staff_the_challenge_too() {
        identity.accounts().addAdministrator("admin", RIGHT);
        identity.accounts().createStaff(identity.person(serial++), "clerk", RIGHT);
        assertThat(((SignedIn) signIn.attempt("admin", RIGHT, AccountKind.ADMINISTRATOR, HOME, NOON)).state())
                .isEqualTo(SessionState.CONFIRMED);
        assertThat(((SignedIn) signIn.attempt("CLERK", RIGHT, AccountKind.STAFF, HOME, NOON)).state())
                .isEqualTo(SessionState.PASSWORD_ONLY);
    }

    @Test
    void unknown_wrong_and_closed_take_the_same_work() {
        attempt(citizen, WRONG);
        var wrong = encoder.computations();
        attempt(nobody, WRONG);
        var unknown = encoder.computations();
        attempt("12345", "");
        var malformed = encoder.computations();
        close();
        attempt(citizen, RIGHT);
        var closed = encoder.computations();
        assertThat(wrong).containsExactly("match argon2id v=19 m=64,t=1,p=1 22 43");
        assertThat(List.of(unknown, malformed, closed)).containsOnly(wrong);
    }

    @Test
    void an_IIN_is_throttled_alike_whether_it_has_an_account_or_not() {
        for (var iin : List.of(citizen, nobody)) {
            for (int i = 0; i < 10; i++) assertThat(attempt(iin, WRONG)).isEqualTo(REFUSED);
            assertThat(attempt(iin, RIGHT)).isEqualTo(new TooMany(QUARTER));
            assertThat(at(iin, RIGHT, NOON.plusSeconds(60))).isEqualTo(new TooMany(Duration.ofMinutes(14)));
        }
        encoder.computations();
        attempt(citizen, RIGHT);
        attempt(nobody, RIGHT);
        assertThat(encoder.computations()).isEmpty();
        assertThat(at(citizen, RIGHT, NOON.plus(QUARTER))).isInstanceOf(SignedIn.class);
        assertThat(at(nobody, RIGHT, NOON.plus(QUARTER))).isEqualTo(REFUSED);
    }

    @Test
    void an_address_is_throttled_over_many_IINs() {
        var strict = limited(10, 5, 1000);
        for (int i = 0; i < 5; i++) assertThat(from(strict, i, HOME)).isEqualTo(REFUSED);
        assertThat(from(strict, 6, HOME)).isEqualTo(new TooMany(QUARTER));
        assertThat(from(strict, 6, "192.0.2.2")).isEqualTo(REFUSED);
    }

    @Test
    void one_network_of_IPv6_counts_as_one_address() {
        var strict = limited(10, 2, 1000);
        from(strict, 0, "2001:db8:0:1::1");
        from(strict, 1, "2001:db8:0:1:ffff::2");
        assertThat(from(strict, 2, "2001:db8:0:1::3")).isEqualTo(new TooMany(QUARTER));
        assertThat(from(strict, 2, "2001:db8:0:2::3")).isEqualTo(REFUSED);
    }

    @Test
    void everyone_together_is_throttled_so_the_rows_that_guesses_leave_are_bounded() {
        var strict = limited(10, 100, 20);
        for (int i = 0; i < 20; i++) assertThat(from(strict, i, "192.0.2." + i)).isEqualTo(REFUSED);
        for (int i = 20; i < 40; i++)
            assertThat(from(strict, i, "192.0.2." + i)).isEqualTo(new TooMany(Duration.ofMinutes(1)));
        assertThat(rows()).isEqualTo(20 + 20 + 1);
        strict.forgetExpired(NOON.plusSeconds(60));
        assertThat(rows()).isEqualTo(20 + 20);
        strict.forgetExpired(NOON.plus(QUARTER));
        assertThat(rows()).isZero();
    }

    @Test
    void hammering_at_one_account_uses_up_nothing_of_what_others_have() {
        var strict = limited(3, 5, 1000);
        for (int i = 0; i < 50; i++) strict.attempt(nobody, WRONG, AccountKind.CITIZEN, HOME, NOON);
        assertThat(strict.attempt(citizen, RIGHT, AccountKind.CITIZEN, HOME, NOON))
                .isInstanceOf(SignedIn.class);
    }

    @Test
    void success_clears_the_account_but_does_not_buy_its_address_guesses_at_others() {
        var strict = limited(3, 4, 1000);
        for (int i = 0; i < 9; i++) {
            strict.attempt(citizen, RIGHT, AccountKind.CITIZEN, HOME, NOON);
            if (i < 4) assertThat(from(strict, i, HOME)).isEqualTo(REFUSED);
            else assertThat(from(strict, i, HOME)).isEqualTo(new TooMany(QUARTER));
        }
    }

    @Test
    void fifty_attempts_at_once_do_not_get_past_the_throttle() throws Exception {
        var outcomes = atOnce(50, () -> attempt(citizen, WRONG));
        assertThat(outcomes).filteredOn(REFUSED::equals).hasSize(10);
        assertThat(outcomes).filteredOn(TooMany.class::isInstance).hasSize(40);
        assertThat(encoder.computations()).hasSize(10);
    }

    @Test
    void who_finds_no_place_to_compute_is_told_to_come_back_and_is_not_counted() throws Exception {
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var slow = new PasswordHashes(new Slow(entered, leave), 1, Duration.ofMillis(1));
        var busy = new SignIn(DATABASE.jdbc(), slow, identity.sessions(), throttle(10, 100, 1000));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> busy.attempt(citizen, WRONG, AccountKind.CITIZEN, HOME, NOON));
            entered.await();
            for (int i = 0; i < 20; i++)
                assertThat(busy.attempt(citizen, RIGHT, AccountKind.CITIZEN, HOME, NOON))
                        .isEqualTo(new TooMany(Duration.ofSeconds(5)));
            leave.countDown();
            assertThat(first.get()).isEqualTo(REFUSED);
        }
        assertThat(busy.attempt(citizen, RIGHT, AccountKind.CITIZEN, HOME, NOON))
                .isInstanceOf(SignedIn.class);
    }

    @Test
    void a_hash_of_weaker_parameters_is_renewed_when_its_owner_signs_in() {
        var stronger = new Argon2PasswordEncoder(TestIdentity.SALT_BYTES, TestIdentity.HASH_BYTES, 1, 128, 2);
        var today = new TestIdentity(DATABASE, new PasswordHashes(stronger, 1, Duration.ofSeconds(60))).signIn();
        today.attempt(citizen, WRONG, AccountKind.CITIZEN, HOME, NOON);
        assertThat(hash()).contains("m=64,t=1");
        assertThat(today.attempt(citizen, RIGHT, AccountKind.CITIZEN, HOME, NOON))
                .isInstanceOf(SignedIn.class);
        assertThat(hash()).contains("m=128,t=2");
        assertThat(today.attempt(citizen, RIGHT, AccountKind.CITIZEN, HOME, NOON))
                .isInstanceOf(SignedIn.class);
    }

    /** Lets its first comparison begin and end when the test says so. */
    private static final class Slow implements PasswordEncoder {
        private final PasswordEncoder encoder = TestIdentity.cheapEncoder();
        private final CountDownLatch entered;
        private final CountDownLatch leave;

        Slow(CountDownLatch entered, CountDownLatch leave) {
            this.entered = entered;
            this.leave = leave;
        }

        @Override
        public @org.jspecify.annotations.Nullable String encode(
                @org.jspecify.annotations.Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(
                @org.jspecify.annotations.Nullable CharSequence password,
                @org.jspecify.annotations.Nullable String encoded) {
            entered.countDown();
            try {
                leave.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return encoder.matches(password, encoded);
        }
    }

    private Outcome attempt(String login, String password) {
        return at(login, password, NOON);
    }

    private Outcome at(String login, String password, Instant now) {
        return signIn.attempt(login, password, AccountKind.CITIZEN, HOME, now);
    }

    private Outcome from(SignIn door, int guess, String address) {
        var iin = TestIdentity.iin(6000 + guess).digits();
        return door.attempt(iin, WRONG, AccountKind.CITIZEN, address, NOON);
    }

    private SignIn limited(int account, int address, int everyone) {
        return new SignIn(DATABASE.jdbc(), hashes, identity.sessions(), throttle(account, address, everyone));
    }

    private static Throttle throttle(int account, int address, int everyone) {
        var limits = new SignInLimits(
                new Limit(account, QUARTER), new Limit(address, QUARTER), new Limit(everyone, Duration.ofMinutes(1)));
        return new Throttle(DATABASE.jdbc(), DATABASE.transactions(), limits);
    }

    private static List<Outcome> atOnce(int times, Callable<Outcome> attempt) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, times)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return attempt.call();
                    }))
                    .toList();
            start.countDown();
            var outcomes = new java.util.ArrayList<Outcome>();
            for (var one : running) outcomes.add(one.get());
            return outcomes;
        }
    }

    private void close() {
        var person = identity.people().find(new Iin(citizen)).orElseThrow();
        identity.accounts()
                .close(identity.accounts()
                        .find(AccountKind.CITIZEN, person.id())
                        .orElseThrow()
                        .id());
    }

    private static int rows() {
        return DATABASE.jdbc()
                .sql("select count(*) from identity.sign_in_count")
                .query(Integer.class)
                .single();
    }

    private String hash() {
        return DATABASE.jdbc()
                .sql("select password_hash from identity.account where login = :login")
                .param("login", citizen)
                .query(String.class)
                .single();
    }
}
