package kz.qyzmet.demo;

import kz.qyzmet.web.Field;
import org.jspecify.annotations.Nullable;

/**
 * The demo's clock.
 *
 * @param now the legal moment in the capital's time, in words
 * @param back where one came from, as it came; null for nowhere
 * @param backLink the same as a link of ours, null unless it is one
 * @param moved whether it has just been moved
 */
record ClockView(
        String now,
        Field to,
        @Nullable String back,
        @Nullable String backLink,
        boolean moved) {}
