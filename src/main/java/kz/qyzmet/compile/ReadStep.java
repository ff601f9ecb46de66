package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import org.jspecify.annotations.Nullable;

/**
 * A step as one place of the act tells it, or several places after merging.
 *
 * @param also other items that tell it
 * @param actor the words that name who acts, with what they mean; null where nobody is named
 * @param deeds in the order told
 * @param turnsTo the words for another office; null for most
 */
record ReadStep(
        String ref,
        List<String> also,
        Place place,
        @Nullable Actor actor,
        List<Deed> deeds,
        Terms.@Nullable Found term,
        @Nullable Place turnsTo) {

    /** @param body whether a whole office is named, for whom another paragraph may name the person */
    record Actor(Role role, Place place, boolean body) {
        Actor(Role role, Place place) {
            this(role, place, false);
        }
    }

    @Nullable
    Role role() {
        return actor == null ? null : actor.role();
    }

    /** Its own action and the others; empty where none was understood. */
    List<Action> actions() {
        return Deeds.actions(role(), deeds);
    }

    /** This step with what the other place tells besides. */
    ReadStep and(ReadStep other) {
        var also = new ArrayList<>(this.also);
        also.add(other.ref);
        var all = new LinkedHashSet<>(deeds);
        all.addAll(other.deeds);
        return new ReadStep(
                ref,
                List.copyOf(also),
                place,
                actor == null ? other.actor : actor,
                List.copyOf(all),
                term == null ? other.term : term,
                turnsTo == null ? other.turnsTo : turnsTo);
    }
}
