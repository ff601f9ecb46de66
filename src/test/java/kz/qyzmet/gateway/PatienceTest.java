package kz.qyzmet.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class PatienceTest {
    private static final Failure CLOSED = Failure.of(new IllegalStateException("closed"));

    @Test
    void pauses_grow_to_an_hour_and_stay_there() {
        var pauses = new java.util.ArrayList<Duration>();
        for (int n = 0; n < 8; n++)
            pauses.add(Patience.STANDARD.after(claim(n, 0, null), CLOSED).pause());

        assertThat(pauses)
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 5L, 30L, 120L, 600L, 3600L, 3600L, 3600L);
    }

    @Test
    void the_fifth_failure_that_says_the_same_makes_a_dead_letter() {
        assertThat(Patience.STANDARD
                        .after(claim(3, 3, CLOSED.sentence()), CLOSED)
                        .dead())
                .isFalse();
        assertThat(Patience.STANDARD
                        .after(claim(4, 4, CLOSED.sentence()), CLOSED)
                        .dead())
                .isTrue();
    }

    @Test
    void another_failure_starts_the_count_again() {
        var verdict = Patience.STANDARD.after(claim(4, 4, "another"), CLOSED);

        assertThat(verdict.dead()).isFalse();
        assertThat(verdict.alike()).isEqualTo(1);
        assertThat(verdict.failures()).isEqualTo(5);
    }

    @Test
    void a_database_that_is_away_makes_no_dead_letter() {
        var away = Failure.of(new QueryTimeoutException("away"));

        assertThat(Patience.STANDARD.after(claim(99, 99, away.sentence()), away).dead())
                .isFalse();
    }

    @Test
    void two_failures_that_differ_in_numbers_only_say_the_same_and_name_nobody() {
        var one = Failure.of(
                new IllegalStateException("IIN 991231500016 of case KST-2018-17 at 2018-07-02T09:00\nDetail: row"));
        var other = Failure.of(new IllegalStateException("IIN 991231600022 of case KST-2018-18 at 2018-07-03T09:00"));

        assertThat(one).isEqualTo(other);
        assertThat(one.sentence()).isEqualTo("IllegalStateException: IIN … of case … at …");
    }

    private static Claim claim(int failures, int alike, @Nullable String failure) {
        return new Claim(Letters.of(UUID.randomUUID(), "KST-1", "{}"), 1, false, failures, alike, failure);
    }
}
