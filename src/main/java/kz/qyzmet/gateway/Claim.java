package kz.qyzmet.gateway;

import org.jspecify.annotations.Nullable;

/**
 * An outbox row that this node works on until its lease runs out.
 *
 * @param attempt the fencing token: a mark by anyone who holds an older one changes nothing
 * @param delivered whether it is known to lie in the mailbox
 */
record Claim(
        Envelope envelope,
        int attempt,
        boolean delivered,
        int failures,
        int alike,
        @Nullable String failure) {}
