package kz.qyzmet.regulation;

import java.util.List;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path: who does what within what time, and which paragraphs say so.
 *
 * @param id unique within its regulation, kept in journals and addresses
 * @param at paragraphs that tell this step, the content paragraph first ("5.1", "8.1")
 * @param actor whose turn it is
 * @param turnsTo the kind of office the step turns to: where a package is forwarded, who keeps the blanks; null for the rest
 * @param within null where the act gives no term
 * @param continues id of the step right before whose term this one shares: an item of the act told as two steps; else null
 * @param gives what exists when the step is done; the next step cannot start without it; null where the act lists none
 * @param channels the channels in whose path the step stands; all of the regulation's when the act does not restrict it
 * @param label what the actor does, short and active
 * @param assumed why the step is here although no paragraph tells it, else null
 */
public record Step(
        String id,
        List<String> at,
        Role actor,
        Action action,
        @Nullable OfficeKind turnsTo,
        @Nullable Term within,
        @Nullable String continues,
        @Nullable Stated<String> gives,
        Set<Channel> channels,
        Label label,
        @Nullable Label assumed) {
    public Step {
        at = List.copyOf(at);
        channels = Set.copyOf(channels);
    }

    /** The paragraph a line of the journal names; empty only for an assumed step without one. */
    public String paragraph() {
        return at.isEmpty() ? "" : at.getFirst();
    }
}
