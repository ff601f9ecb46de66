package kz.qyzmet.identity;

import java.time.Duration;

/** How many attempts that did not end in a sign-in are let through, each limit within a window from its first attempt. */
record SignInLimits(Limit account, Limit address, Limit everyone) {
    record Limit(int attempts, Duration window) {}

    /**
     * Ten guesses at an account a quarter of an hour; an address may be a whole school's, so it gets more; everyone
     * together about what two cores can hash, which also bounds the rows that invented IINs can make us write.
     */
    static final SignInLimits USUAL = new SignInLimits(
            new Limit(10, Duration.ofMinutes(15)),
            new Limit(100, Duration.ofMinutes(15)),
            new Limit(1000, Duration.ofMinutes(1)));
}
