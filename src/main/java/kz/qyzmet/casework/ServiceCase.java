package kz.qyzmet.casework;

import java.time.Instant;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;

/**
 * The provider's record of one service to one person, pinned to the edition in force when it was registered.
 *
 * @param number what people call it by: oblast, year, serial, check digit
 * @param version grows with every change; a stale page is told by it
 * @param edition content hash of the regulation and standard it obeys to the end
 * @param office the providing office
 * @param application number of the application at the front it came from
 * @param front the front's mailbox, where status and result go
 * @param recipient what people see of the recipient
 * @param acceptedAt when the recipient handed in
 * @param dueAt the total term of the standard
 * @param turn whose turn it is; null when closed
 * @param incoming incoming number, null before registration; from the opening on where the reception gave it
 * @param draft null before one is prepared
 * @param ending null while open
 */
public record ServiceCase(
        long id,
        String number,
        int version,
        String edition,
        Channel channel,
        long office,
        String application,
        String front,
        String recipient,
        Instant acceptedAt,
        Instant dueAt,
        @Nullable Turn turn,
        @Nullable String incoming,
        @Nullable Long executor,
        @Nullable Draft draft,
        @Nullable Ending ending) {

    /**
     * The step being worked on.
     *
     * @param post the named post, null when any holder of the role may act
     * @param due null where the act gives no term
     * @param remark why the head returned the draft, null otherwise
     */
    public record Turn(
            String step,
            Role role,
            @Nullable Long post,
            Instant since,
            @Nullable Instant due,
            @Nullable String remark) {}

    /** How a case ended. */
    public enum Ending {
        RESULT,
        REASONED_REFUSAL,
        DOCUMENTS_DEFECTIVE
    }

    boolean open() {
        return ending == null;
    }

    ServiceCase at(Turn next) {
        return with(next, incoming, executor, draft, ending);
    }

    ServiceCase closed(Ending how) {
        return with(null, incoming, executor, draft, how);
    }

    ServiceCase registered(String incomingNumber) {
        return with(turn, incomingNumber, executor, draft, ending);
    }

    ServiceCase entrusted(long post) {
        return with(turn, incoming, post, draft, ending);
    }

    ServiceCase drafted(Draft prepared) {
        return with(turn, incoming, executor, prepared, ending);
    }

    /** What a step may change; the rest was settled when the case was opened. */
    private ServiceCase with(
            @Nullable Turn whose,
            @Nullable String registered,
            @Nullable Long who,
            @Nullable Draft what,
            @Nullable Ending how) {
        return new ServiceCase(
                id,
                number,
                version,
                edition,
                channel,
                office,
                application,
                front,
                recipient,
                acceptedAt,
                dueAt,
                whose,
                registered,
                who,
                what,
                how);
    }

    static Turn turn(Step step, @Nullable Long post, Instant since, @Nullable Instant due) {
        return new Turn(step.id(), step.actor(), post, since, due, null);
    }
}
