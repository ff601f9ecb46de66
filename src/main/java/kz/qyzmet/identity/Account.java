package kz.qyzmet.identity;

import org.jspecify.annotations.Nullable;

/**
 * Lets somebody sign in.
 *
 * @param login a citizen's is his IIN
 * @param personId null for an administrator only
 * @param open whether it may sign in; accounts are closed, never deleted
 */
public record Account(
        long id, AccountKind kind, String login, @Nullable Long personId, boolean open) {}
