package kz.qyzmet.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the system is started.
 *
 * @param port 0 for any free one
 * @param db a PostgreSQL of the operator's; null for the embedded one in {@code data}
 * @param regulations a folder of more regulation and standard files (and demo worlds); null for none
 * @param ephemeral whether {@code data} is deleted at the end
 */
record Options(
        boolean demo,
        int port,
        Path data,
        @Nullable String db,
        @Nullable Path regulations,
        boolean ephemeral) {}
