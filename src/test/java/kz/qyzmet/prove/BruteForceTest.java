package kz.qyzmet.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import kz.qyzmet.prove.BruteForce.At;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The prover against somebody who walks every day with a finger on the calendar, on regulations made up by chance. */
class BruteForceTest {
    private static final int SECONDS_A_HALF = 30;

    @Test
    void prover_and_brute_force_agree_on_a_few_hundred_regulations() {
        assertThat(disagreements(1, 200)).isEmpty();
    }

    @Test
    @Tag("deep")
    void prover_and_brute_force_agree_on_ten_thousand_regulations() {
        assertThat(disagreements(1_000_000, Integer.getInteger("rounds", 10_000)))
                .isEmpty();
    }

    /** Otherwise agreeing would say little. */
    @Test
    void the_made_up_regulations_are_of_all_kinds() {
        var kinds = new TreeMap<String, Integer>();
        for (long seed = 1; seed <= 200; seed++) {
            var offering = RandomOffering.of(seed);
            boolean exact = new BruteForce(offering).exact();
            for (var claim : Prover.prove(offering).claims())
                kinds.merge(
                        (exact ? "minutes " : "days ") + claim.statement() + " " + (claim instanceof Claim.Holds),
                        1,
                        Integer::sum);
        }
        assertThat(kinds).hasSize(4 * Statement.values().length);
        assertThat(kinds.values()).allMatch(count -> count >= 3);
    }

    private static List<String> disagreements(long from, int count) {
        return LongStream.range(from, from + count)
                .parallel()
                .boxed()
                .flatMap(seed -> new Comparison(seed).found().stream())
                .toList();
    }

    /** One regulation, claim by claim. */
    private static final class Comparison {
        private final long seed;
        private final Offering offering;
        private final BruteForce brute;
        private final Proof proof;
        private final List<String> found = new ArrayList<>();

        Comparison(long seed) {
            this.seed = seed;
            this.offering = RandomOffering.of(seed);
            this.brute = new BruteForce(offering);
            this.proof = Prover.prove(offering);
        }

        List<String> found() {
            same(Statement.ROLE_AND_TERM, brute.everyStepHasRoleAndTerm());
            same(Statement.FOUR_EYES, brute.nobodySignsWhatHeDrafted());
            same(Statement.GROUND, brute.everyRefusalHasGround());
            same(Statement.ENDING, brute.everyPathEnds());
            boolean single =
                    proof.of(Statement.FOUR_EYES).remarks().stream().anyMatch(Remark.SingleRole.class::isInstance);
            check(single == brute.oneRoleAlone(), "single role " + single);
            if (brute.exact()) minutes();
            else days();
            return found;
        }

        private void same(Statement statement, boolean holds) {
            check(holds == proof.of(statement) instanceof Claim.Holds, statement + " by brute force " + holds);
        }

        private void check(boolean good, String otherwise) {
            if (!good) found.add("seed " + seed + ": " + otherwise);
        }

        /** Every start there is. */
        private void days() {
            int most = Integer.MIN_VALUE;
            for (var channel : brute.channels()) {
                var worst = brute.worstOfAllDays(channel);
                most = Math.max(most, worst.over);
                check(exceededDays(channel) == worst.daysOver, channel + " exceeded on " + worst.daysOver + " days");
            }
            var story = story();
            check((story != null) == (most > 0), "by brute force over by " + most);
            if (story == null) return;
            check(story.daysOver() == most, "over by " + story.daysOver() + ", by brute force by " + most);
            told(story);
        }

        private int exceededDays(Channel channel) {
            return proof.of(Statement.TERM).remarks().stream()
                    .filter(remark -> remark instanceof Remark.Exceeded exceeded && exceeded.channel() == channel)
                    .mapToInt(remark -> ((Remark.Exceeded) remark).days())
                    .sum();
        }

        private @Nullable Story story() {
            return proof.of(Statement.TERM) instanceof Claim.Fails(var _, var _, var story) ? story : null;
        }

        /** Each step of the story ends on the day the finger stops at. */
        private void told(Story story) {
            var start = at(story.start());
            int day = Wall.number(start.toLocalDate());
            boolean late = start.toLocalTime().isAfter(LocalTime.of(18, 30));
            var days = BruteForce.days(brute.legs(story.channel()), day);
            check(days.size() >= story.steps().size(), "a story of more steps than there are");
            for (int i = 0; i < story.steps().size(); i++) {
                var due = at(story.steps().get(i).due()).toLocalDate();
                check(due.equals(Wall.date(days.get(i))), "step " + i + " of the story is due " + due);
            }
            var total = at(story.totalDue()).toLocalDate();
            check(total.equals(Wall.date(brute.totalDay(story.channel(), day, late))), "total due " + total);
            check(brute.mayStart(story.channel(), day), "a story that cannot begin");
        }

        /** Some starts, the moments around the edges among them, and the one of the story. */
        private void minutes() {
            var random = new Random(seed);
            var story = story();
            int most = story == null ? 0 : overBy(story);
            for (var channel : brute.channels())
                for (int round = 0; round < 60; round++) {
                    int day = random.nextInt(BruteForce.DAYS);
                    if (!brute.mayStart(channel, day)) continue;
                    var start = new At(day, moment(channel, random));
                    for (var legs : brute.endings(channel)) {
                        int over = brute.over(legs, channel, start);
                        check(over <= Math.max(0, most), channel + " over by " + over + " from " + start);
                    }
                }
            if (story == null) return;
            int walked = brute.endings(story.channel()).stream()
                    .mapToInt(legs -> brute.over(legs, story.channel(), moment(story)))
                    .max()
                    .orElseThrow();
            check(walked == most && most > 0, "the story is over by " + most + ", by brute force by " + walked);
        }

        private int moment(Channel channel, Random random) {
            if (channel == Channel.PORTAL && random.nextInt(3) == 0) return random.nextInt(2880);
            int closes = brute.front(channel).closes();
            if (random.nextBoolean()) return 1080 + random.nextInt(closes - 1080);
            var edges = List.of(1080, 1560, 1740, 2220, closes);
            int near = edges.get(random.nextInt(edges.size())) - random.nextInt(130);
            return Math.clamp(near, 1080, closes);
        }

        private int overBy(Story story) {
            return (int) Duration.between(at(story.totalDue()), at(story.due())).toSeconds() / SECONDS_A_HALF;
        }

        private At moment(Story story) {
            var start = at(story.start());
            return new At(Wall.number(start.toLocalDate()), start.toLocalTime().toSecondOfDay() / SECONDS_A_HALF);
        }

        /** The clock on the wall: hours from UTC as written in the law of 2024. */
        private LocalDateTime at(Instant instant) {
            boolean east =
                    offering.oblast().equals("karaganda") || offering.oblast().equals("zhambyl");
            var before = LocalDateTime.ofInstant(instant, ZoneOffset.ofHours(6));
            return east && before.isBefore(LocalDate.of(2024, 3, 1).atStartOfDay())
                    ? before
                    : LocalDateTime.ofInstant(instant, ZoneOffset.ofHours(5));
        }
    }
}
