package kz.qyzmet.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office with its posts.
 *
 * @param path of the office, without language
 */
record OfficeView(
        String path,
        String name,
        String kind,
        String oblast,
        String code,
        String address,
        String bin,
        List<PostRow> posts) {
    /**
     * A post with everybody who ever held it and who stands in, the newest first.
     *
     * @param path without language
     */
    record PostRow(String path, String name, String role, List<Holder> holders, List<String> substitutes) {}

    /**
     * Somebody who holds the post, will or did.
     *
     * @param end path of the form that ends it, null when it is over
     * @param account the login with which he signs in; null when he has none
     */
    record Holder(
            String name,
            String iin,
            String days,
            @Nullable String end,
            @Nullable Login account) {}

    /**
     * A staff account.
     *
     * @param path below which it is closed, opened again and given a password
     * @param key by which each of these is done once
     */
    record Login(String login, boolean open, String path, UUID key) {}
}
