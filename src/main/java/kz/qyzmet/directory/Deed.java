package kz.qyzmet.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an administrator's action came to. */
sealed interface Deed {
    /**
     * Done, and journalled.
     *
     * @param path where it shows, without language
     * @param secret a password made for somebody, shown once; null when none was made
     */
    record Done(String path, @Nullable Secret secret) implements Deed {
        Done(String path) {
            this(path, null);
        }
    }

    /** Nothing was changed: by field, the key of the sentence that says why. */
    record Refused(Map<String, String> problems) implements Deed {
        Refused(String field, String why) {
            this(Map.of(field, why));
        }
    }

    /** Kept nowhere in this form. */
    record Secret(String name, String login, String password) {
        @Override
        public String toString() {
            return "secret of " + login;
        }
    }
}
