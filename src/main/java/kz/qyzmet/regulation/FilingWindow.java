package kz.qyzmet.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Window;
import kz.qyzmet.identity.Label;
import org.jspecify.annotations.Nullable;

/**
 * When applications are taken. Of several windows for the same answer one open is enough.
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
        @Nullable Label assumed) {
    /**
     * The window to wait for on that day, local date of the oblast; empty when applications are taken. Of those for one answer it is the
     * next to open, of those for several answers the last of these.
     */
    public static Optional<FilingWindow> closed(Stream<FilingWindow> windows, LocalDate on) {
        var next = Comparator.<FilingWindow, LocalDate>comparing(window -> window.open.opensNext(on));
        return windows
                .collect(Collectors.groupingBy(window -> Arrays.asList(window.field, window.value)))
                .values()
                .stream()
                .filter(same -> same.stream().noneMatch(window -> window.open.isOpen(on)))
                .map(same -> Collections.min(same, next))
                .max(next);
    }
}
