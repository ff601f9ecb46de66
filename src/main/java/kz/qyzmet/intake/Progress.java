package kz.qyzmet.intake;

import java.time.Instant;
import kz.qyzmet.gateway.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far an application has come.
 *
 * @param acceptedAt when the package was handed in with its signature, or taken in on paper; null before
 * @param dueAt end of the total term, null before acceptance
 * @param caseNumber the provider's number, null until it is registered there
 * @param turn what the provider is doing now, as last told; null when nothing
 * @param ending how the provider ended it, null before
 * @param paper stored file of the signed result or refusal, null before
 */
public record Progress(
        State state,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable String caseNumber,
        CaseStatus.@Nullable Turn turn,
        @Nullable Ending ending,
        @Nullable Long paper) {
    static final Progress DRAFT = new Progress(State.DRAFT, null, null, null, null, null, null);

    public enum State {
        DRAFT,
        /** Handed in with a signature that cannot be judged yet: neither accepted nor refused. */
        CHECKING,
        /** Refused before the provider saw it. */
        REFUSED,
        /** Accepted: the package on paper waits for a transfer list. */
        ACCEPTED,
        /** On its way: the message to the provider is committed. */
        SENT,
        /** The provider's workstation acknowledged it. */
        REGISTERED,
        /** The result has arrived and waits to be issued. */
        READY,
        DONE
    }

    public enum Ending {
        RESULT,
        REASONED_REFUSAL,
        DOCUMENTS_DEFECTIVE
    }

    Progress refused() {
        return new Progress(State.REFUSED, acceptedAt, dueAt, caseNumber, turn, ending, paper);
    }

    /** Kept as received; no term runs until the signature is confirmed, and then from here. */
    Progress checking(Instant at) {
        return new Progress(State.CHECKING, at, null, caseNumber, turn, ending, paper);
    }

    /** The total term runs from here. */
    Progress accepted(Instant at, Instant due) {
        return new Progress(State.ACCEPTED, at, due, caseNumber, turn, ending, paper);
    }

    Progress handedOver() {
        return new Progress(State.SENT, acceptedAt, dueAt, caseNumber, turn, ending, paper);
    }

    Progress sent(Instant at, Instant due) {
        return new Progress(State.SENT, at, due, caseNumber, turn, ending, paper);
    }

    /** There is nothing to decide: what the front gives at once is the result. */
    Progress decided(Instant at, Instant due) {
        return new Progress(State.DONE, at, due, null, null, Ending.RESULT, null);
    }

    Progress registered(String number) {
        return new Progress(
                state == State.SENT ? State.REGISTERED : state, acceptedAt, dueAt, number, turn, ending, paper);
    }

    Progress told(CaseStatus status, @Nullable Long file) {
        var how = status.ending() == null ? null : Ending.valueOf(status.ending());
        return new Progress(
                how == null ? state : State.READY, acceptedAt, dueAt, status.caseNumber(), status.turn(), how, file);
    }

    Progress done() {
        return new Progress(State.DONE, acceptedAt, dueAt, caseNumber, null, ending, paper);
    }
}
