package kz.qyzmet.regulation;

import java.util.List;
import kz.qyzmet.calendar.Window;
import kz.qyzmet.identity.Label;
import org.jspecify.annotations.Nullable;

/**
 * When applications are taken.
 *
 * @param open when they are; from 1 January where the act sets a last date only
 * @param lastDateOnly true where the act sets a last date only
 * @param field the form's field that selects this window, null when it holds for all
 * @param value the value of that field for which it holds
 */
public record FilingWindow(
        Window open,
        boolean lastDateOnly,
        @Nullable String field,
        @Nullable String value,
        List<String> at,
        @Nullable Label assumed) {}
