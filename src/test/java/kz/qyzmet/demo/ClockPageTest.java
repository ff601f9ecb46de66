package kz.qyzmet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.play.Browser;
import org.junit.jupiter.api.Test;

class ClockPageTest {
    private static final Instant FRIDAY = Instant.parse("2018-07-13T05:00:00Z");

    @Test
    void the_next_working_day_after_Friday_is_Monday_at_nine() {
        assertThat(ClockMove.from(FRIDAY, "working-day", null)).contains(Instant.parse("2018-07-16T03:00:00Z"));
    }

    @Test
    void a_moment_is_read_in_the_capitals_time() {
        assertThat(ClockMove.from(FRIDAY, null, "2018-07-20T10:00")).contains(Instant.parse("2018-07-20T04:00:00Z"));
        assertThat(ClockMove.from(FRIDAY, "", " 2018-07-20 10:00 ")).contains(Instant.parse("2018-07-20T04:00:00Z"));
        assertThat(ClockMove.from(FRIDAY, "year", null)).isEmpty();
        assertThat(ClockMove.from(FRIDAY, null, "tomorrow")).isEmpty();
    }

    @Test
    void the_clock_moves_forward_only_and_says_so() {
        try (var system = TestSystem.demo();
                var browser = new Browser(system.url())) {
            var clock = system.module(LegalClock.class);
            var page = browser.open("/kk/demo/clock?back=/kk/staff/sign-in");
            var moved = browser.submit(
                    page.page().select("form:has([name=to])").forms().getFirst(), Map.of("to", "2018-07-05T10:00"));
            assertThat(moved.status()).isEqualTo(200);
            assertThat(clock.now())
                    .isBetween(Instant.parse("2018-07-05T04:00:00Z"), Instant.parse("2018-07-05T04:05:00Z"));
            assertThat(moved.page().select(".notice-success").text()).contains("5 шілде, 10:0");
            assertThat(moved.page().select("a[href=/kk/staff/sign-in]")).hasSize(1);

            for (var to : new String[] {"2018-07-04T10:00", "2036-01-01T10:00", "soon"}) {
                var refused = browser.submit(
                        moved.page().select("form:has([name=to])").forms().getFirst(), Map.of("to", to));
                assertThat(refused.status()).as(to).isEqualTo(422);
                assertThat(refused.page().select("#to-error").text()).as(to).isNotEmpty();
            }
            assertThat(clock.now()).isBefore(Instant.parse("2018-07-05T04:05:00Z"));
            assertThat(system.module(Journal.class).of("demo/clock")).hasSize(1);
            assertThat(browser.open("/kk/demo/clock?back=https://evil.example")
                            .page()
                            .select("main a[href*=evil]"))
                    .isEmpty();
        }
    }
}
