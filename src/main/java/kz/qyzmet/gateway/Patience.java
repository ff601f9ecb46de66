package kz.qyzmet.gateway;

import java.time.Duration;
import java.util.List;

/**
 * How often and how long the gateway keeps trying.
 *
 * @param pauses after the first, second, … failure; the last one repeats
 * @param lease how long a claimed envelope is nobody else's; so long it also lies still when its node is killed, and somebody waits for it
 * @param alike so many failures that say the same make a dead letter
 */
record Patience(List<Duration> pauses, Duration lease, int alike) {
    static final Patience STANDARD = new Patience(
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1)),
            Duration.ofSeconds(20),
            5);

    /** What follows when a claim fails. */
    Verdict after(Claim claim, Failure failure) {
        int failures = claim.failures() + 1;
        int same = failure.sentence().equals(claim.failure()) ? claim.alike() + 1 : 1;
        boolean dead = failure.isFinal() || (!failure.isOutage() && same >= alike);
        return new Verdict(dead, failures, same, pauses.get(Math.min(failures, pauses.size()) - 1));
    }

    record Verdict(boolean dead, int failures, int alike, Duration pause) {}
}
