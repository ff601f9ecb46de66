package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A step as it will be written.
 *
 * @param id unique in its path
 * @param label key of its label
 * @param channels where it holds; empty for everywhere
 * @param assumed why it stands here although no paragraph tells it, else null
 */
record PlannedStep(
        String id,
        String label,
        List<String> at,
        Role actor,
        Action action,
        @Nullable Term within,
        @Nullable String continues,
        @Nullable OfficeKind turnsTo,
        @Nullable Map<String, Object> gives,
        Set<Channel> channels,
        @Nullable Map<String, Object> assumed) {

    /** A step that no paragraph tells. */
    static PlannedStep assumed(String id, Role actor, Action action, Map<String, Object> why) {
        return new PlannedStep(id, id, List.of(), actor, action, null, null, null, null, Set.of(), why);
    }

    /** A step of these paragraphs; where there are none, of that reason. */
    static PlannedStep told(
            String id,
            List<String> at,
            Role actor,
            Action action,
            @Nullable Term within,
            Map<String, Object> otherwise) {
        var paragraphs = Entry.paragraphs(at);
        return new PlannedStep(
                id,
                id,
                paragraphs,
                actor,
                action,
                within,
                null,
                null,
                null,
                Set.of(),
                paragraphs.isEmpty() ? otherwise : null);
    }

    PlannedStep named(String id) {
        return new PlannedStep(id, label, at, actor, action, within, continues, turnsTo, gives, channels, assumed);
    }

    PlannedStep labelled(String label) {
        return new PlannedStep(id, label, at, actor, action, within, continues, turnsTo, gives, channels, assumed);
    }

    PlannedStep within(@Nullable Term term) {
        return new PlannedStep(id, label, at, actor, action, term, continues, turnsTo, gives, channels, assumed);
    }

    /** Shares the term of the step right before. */
    PlannedStep continuing(String before) {
        return new PlannedStep(id, label, at, actor, action, null, before, turnsTo, gives, channels, assumed);
    }

    /** With a term of its own. */
    PlannedStep alone(@Nullable Term term) {
        return new PlannedStep(id, label, at, actor, action, term, null, turnsTo, gives, channels, assumed);
    }

    PlannedStep turningTo(OfficeKind office) {
        return new PlannedStep(id, label, at, actor, action, within, continues, office, gives, channels, assumed);
    }

    PlannedStep giving(@Nullable Map<String, Object> artefact) {
        return new PlannedStep(id, label, at, actor, action, within, continues, turnsTo, artefact, channels, assumed);
    }

    /** With the reason for what of it the paragraphs do not tell. */
    PlannedStep because(Map<String, Object> why) {
        return new PlannedStep(id, label, at, actor, action, within, continues, turnsTo, gives, channels, why);
    }

    /** The approval of another's draft. */
    PlannedStep approving() {
        return new PlannedStep(
                "co-sign", "co-sign", at, actor, Action.CO_SIGN, within, continues, null, gives, Set.of(), assumed);
    }

    PlannedStep in(Set<Channel> only) {
        return new PlannedStep(id, label, at, actor, action, within, continues, turnsTo, gives, only, assumed);
    }

    /** Why another item cannot be joined; empty where it can. */
    Optional<Obstacle> apartFrom(PlannedStep other) {
        if (!TermSum.apart(within, other.within)) return Optional.empty();
        var ref = other.at.isEmpty() ? "" : other.at.getFirst();
        return Optional.of(new Obstacle(Obstacle.Kind.TERMS_OF_TWO_UNITS, ref, String.join(", ", at)));
    }

    /** With what another item tells of the same deed. */
    PlannedStep joinedWith(PlannedStep other) {
        return new PlannedStep(
                id,
                label,
                Entry.paragraphs(Entry.joined(at, other.at)),
                actor,
                action,
                TermSum.of(within, other.within),
                continues,
                turnsTo == null ? other.turnsTo : turnsTo,
                gives == null ? other.gives : gives,
                channels,
                assumed);
    }

    Map<String, Object> entry() {
        return Entry.of("step", id)
                .put("at", at.isEmpty() ? null : at.size() == 1 ? at.getFirst() : at)
                .put("actor", Labels.code(actor))
                .put("action", action.code())
                .put("turns-to", turnsTo == null ? null : turnsTo.code())
                .put("within", within == null ? null : within.toString())
                .put("continues", continues)
                .put("gives", gives)
                .list("channels", channels.stream().sorted().map(Channel::code).toList())
                .put("label", Labels.of("steps", label))
                .put("assumed", assumed)
                .map();
    }
}
