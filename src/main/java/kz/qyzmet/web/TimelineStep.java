package kz.qyzmet.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * One step as people see it; the same facts stand in {@code data-} attributes for machines.
 *
 * @param label what the actor does, short and active
 * @param role whose step it is
 * @param by the person's or office's name, null while nobody is named
 * @param chip the paragraphs that tell the step, null for a step of the software's own
 * @param term what the act allows, null where it gives none
 * @param at when it was done, null until then
 * @param due the deadline, null while it is not known or where there is none
 * @param zone the oblast's
 * @param left how the running deadline stands; null unless it is running
 * @param note a fact about this step worth a line (returned with a remark, sent back), null for none
 */
public record TimelineStep(
        State state,
        String label,
        Role role,
        @Nullable String by,
        @Nullable Chip chip,
        @Nullable Term term,
        @Nullable Instant at,
        @Nullable Instant due,
        ZoneId zone,
        @Nullable TimeLeft left,
        @Nullable String note) {
    public enum State {
        DONE,
        NOW,
        TO_COME
    }

    /** A step that nobody has reached yet: only its legal term is known. */
    public static TimelineStep toCome(String label, Role role, @Nullable Chip chip, @Nullable Term term, ZoneId zone) {
        return new TimelineStep(State.TO_COME, label, role, null, chip, term, null, null, zone, null, null);
    }

    /** Whose turn it is, until when. */
    public static TimelineStep now(
            String label, Role role, @Nullable String by, @Nullable Chip chip, @Nullable Term term, TimeLeft left) {
        return new TimelineStep(State.NOW, label, role, by, chip, term, null, left.due(), left.zone(), left, null);
    }

    public static TimelineStep done(
            String label,
            Role role,
            String by,
            @Nullable Chip chip,
            @Nullable Term term,
            Instant at,
            @Nullable Instant due,
            ZoneId zone) {
        return new TimelineStep(State.DONE, label, role, by, chip, term, at, due, zone, null, null);
    }

    public TimelineStep withNote(String words) {
        return new TimelineStep(state, label, role, by, chip, term, at, due, zone, left, words);
    }

    List<String> refs() {
        return chip == null ? List.of() : chip.at();
    }

    /** Done after its deadline. */
    boolean late() {
        return at != null && due != null && at.isAfter(due);
    }
}
