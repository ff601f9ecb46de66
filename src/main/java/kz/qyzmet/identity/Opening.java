package kz.qyzmet.identity;

/** What opening an account came to. */
public sealed interface Opening {
    record Opened(long accountId) implements Opening {}

    record Refused(AccountFault fault) implements Opening {}
}
