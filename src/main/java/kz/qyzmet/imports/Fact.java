package kz.qyzmet.imports;

import java.util.List;
import kz.qyzmet.compile.Place;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a regulation that a person may correct.
 *
 * @param key see {@link kz.qyzmet.compile.Told}
 * @param value as files write it; null where the text tells none although it should
 * @param place its words; where the text tells none, those of the step it belongs to
 * @param corrected whether a person said so and not the text
 */
public record Fact(String key, Kind kind, @Nullable String value, Place place, boolean corrected) {
    public enum Kind {
        ROLE,
        /** The act's own name: of an actor, of the service. */
        NAME,
        /** What is done first. */
        ACTION,
        TERM,
        /** Key as in {@code identity/oblasts.yaml}. */
        OBLAST,
        CHANNEL,
        /** Days of acceptance, see {@link kz.qyzmet.compile.ToldWindow#written}. */
        WINDOW;

        /** As the key of a fact tells it: {@code 1/intake/portal}, {@code 1/procedure/5.3/role}. */
        public static Kind of(String key) {
            var parts = List.of(key.split("/", -1));
            return switch (parts.get(1)) {
                case "oblast" -> OBLAST;
                case "intake", "issue" -> CHANNEL;
                case "windows" -> WINDOW;
                default ->
                    switch (parts.getLast()) {
                        case "role" -> ROLE;
                        case "action" -> ACTION;
                        case "term", "total-term" -> TERM;
                        default -> NAME;
                    };
            };
        }
    }

    /** What the text does not tell. */
    static Fact untold(String key, Kind kind, Place place) {
        return new Fact(key, kind, null, place, false);
    }

    /** The number of the regulation that a fact's key names; 0: the act around them. */
    static int regulation(String key) {
        var first = key.substring(0, Math.max(key.indexOf('/'), 0));
        return first.matches("[0-9]{1,4}") ? Integer.parseInt(first) : 0;
    }
}
