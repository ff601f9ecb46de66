package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import org.jspecify.annotations.Nullable;

/**
 * A step as an item of the act tells it. One item may tell two steps, each with its term.
 *
 * @param ref of the item that tells it first, usually in paragraph 5
 * @param also other items that tell the same step again ({@code 8.3})
 * @param role null where no paragraph names an actor
 * @param alias the act's own words for the actor; null with the role
 * @param actions what is done, in the order told; the first one is the step's own
 * @param term null where no paragraph gives one
 * @param turnsTo the act's words for another office the step turns to: who has the blanks, where the package is forwarded
 */
public record ToldStep(
        String ref,
        List<String> also,
        @Nullable Told<Role> role,
        @Nullable Told<String> alias,
        List<Told<Action>> actions,
        @Nullable Told<Term> term,
        @Nullable Told<String> turnsTo,
        Place place) {}
