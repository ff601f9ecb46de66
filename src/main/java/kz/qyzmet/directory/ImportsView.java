package kz.qyzmet.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The imports, the newest first.
 *
 * @param older path of the next page without language, null on the last one
 */
record ImportsView(List<Row> rows, @Nullable String older) {
    /**
     * An import.
     *
     * @param path without language
     * @param uploaded by whom and when
     */
    record Row(String path, String title, String name, String uploaded, List<Service> services) {}

    /** A service of the act and how far it is. */
    record Service(String path, String title, ImportState state) {}
}
