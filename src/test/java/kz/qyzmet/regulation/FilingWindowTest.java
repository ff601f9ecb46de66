package kz.qyzmet.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilingWindowTest {
    private static final FilingWindow JUNE = window("--06-01", "--06-20", null);
    private static final FilingWindow AUGUST = window("--08-01", "--08-20", null);
    private static final FilingWindow EVENING = window("--08-15", "--09-20", "evening");

    @Test
    void of_several_for_all_one_open_is_enough() {
        assertThat(closed("2018-06-05", JUNE, AUGUST)).isEmpty();
        assertThat(closed("2018-08-05", JUNE, AUGUST)).isEmpty();
        assertThat(closed("2018-09-30")).isEmpty();
    }

    @Test
    void between_them_the_next_to_open_is_waited_for() {
        assertThat(closed("2018-07-01", JUNE, AUGUST)).containsExactly(AUGUST);
        assertThat(closed("2018-08-21", JUNE, AUGUST)).containsExactly(JUNE);
    }

    @Test
    void each_answer_needs_one_of_its_own() {
        assertThat(closed("2018-06-05", JUNE, AUGUST, EVENING)).containsExactly(EVENING);
        assertThat(closed("2018-08-18", JUNE, AUGUST, EVENING)).isEmpty();
        assertThat(closed("2018-07-01", JUNE, AUGUST, EVENING)).containsExactly(EVENING);
    }

    private static List<FilingWindow> closed(String on, FilingWindow... windows) {
        return FilingWindow.closed(Stream.of(windows), LocalDate.parse(on)).stream()
                .toList();
    }

    private static FilingWindow window(String from, String to, @Nullable String answer) {
        var open = new Window(MonthDay.parse(from), MonthDay.parse(to));
        return new FilingWindow(open, false, answer == null ? null : "form", answer, List.of("5"), null);
    }
}
