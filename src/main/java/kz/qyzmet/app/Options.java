package kz.qyzmet.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the system is started.
 *
 * @param port 0 for any free one
 * @param db a PostgreSQL of the operator's; null for the embedded one in {@code data}
 * @param regulations folders of more regulation and standard files (and demo worlds)
 * @param ephemeral whether {@code data} is deleted at the end
 * @param publicAddress under which phones reach the portal, null when none does
 */
record Options(
        boolean demo,
        int port,
        Path data,
        @Nullable String db,
        List<Path> regulations,
        boolean ephemeral,
        @Nullable String publicAddress) {}
