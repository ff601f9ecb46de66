package kz.qyzmet.store;

import org.jspecify.annotations.Nullable;

/**
 * Where the rows live.
 *
 * @param url {@code jdbc:postgresql://…}
 * @param application the role that serves people: it can append to the journal and nothing more
 * @param owner the role that owns the tables and runs migrations; null when this process must not know it
 */
public record Database(
        String url, Login application, @Nullable Login owner) {}
