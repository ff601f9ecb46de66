package kz.qyzmet.directory;

import java.util.List;
import kz.qyzmet.identity.Official;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The posts to choose from.
 *
 * @param next the page that sent here, as it came; null for none
 */
record PostView(Field post, @Nullable String next) {
    static PostView of(
            Frame frame, List<Official> posts, String chosen, @Nullable String error, @Nullable String next) {
        var choices = posts.stream()
                .map(official -> new Field.Choice(
                        String.valueOf(official.post().id()),
                        official.post().name().in(frame.language()),
                        official.office().name().in(frame.language())))
                .toList();
        var field = Field.choice(Field.Kind.RADIO, "post", frame.t("directory.post.title"), choices)
                .value(chosen)
                .error(error);
        return new PostView(field, next);
    }
}
