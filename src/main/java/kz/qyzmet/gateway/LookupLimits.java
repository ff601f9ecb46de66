package kz.qyzmet.gateway;

import java.time.Duration;

/**
 * How long and how many at a time a register is asked. The step that asks has one minute (regulations, process 3).
 *
 * @param attempt for one answer, and for waiting until a place is free
 * @param total for everything, with the one repetition
 * @param atATime questions open at one register
 */
record LookupLimits(Duration attempt, Duration total, int atATime) {
    static final LookupLimits STANDARD = new LookupLimits(Duration.ofSeconds(10), Duration.ofSeconds(45), 16);
}
