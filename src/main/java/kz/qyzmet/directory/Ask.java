package kz.qyzmet.directory;

import java.util.List;
import java.util.Map;
import kz.qyzmet.web.Field;
import org.jspecify.annotations.Nullable;

/**
 * A small form at the thing it is about.
 *
 * @param action path without language
 * @param hidden what the form carries beside its answers
 * @param back where it leads who does not want it, without language; null where it is always open
 */
record Ask(
        String action,
        Map<String, String> hidden,
        List<Field> fields,
        String button,
        @Nullable String back) {}
