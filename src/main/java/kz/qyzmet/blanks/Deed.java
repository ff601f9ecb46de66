package kz.qyzmet.blanks;

import java.time.Instant;
import kz.qyzmet.identity.Official;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, by what right, when.
 *
 * @param actor as in the journal: {@code post/7}
 * @param name as in the book
 * @param paragraph of the regulation; null where it speaks of the form's keeper no further
 * @param at the legal instant
 */
public record Deed(String actor, String name, @Nullable String paragraph, Instant at) {
    public static Deed of(Official by, @Nullable String paragraph, Instant at) {
        var named = paragraph == null || paragraph.isEmpty() ? null : paragraph;
        return new Deed("post/" + by.post().id(), by.person().fullName(), named, at);
    }
}
