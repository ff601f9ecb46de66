package kz.qyzmet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCommandTest {
    private record Run(int exit, String out, String err) {}

    @Test
    void the_first_line_is_the_due_date_time_and_each_day_follows() {
        var run = run("--start", "2018-04-26T10:00", "--term", "15 working days", "--zone", "Asia/Oral");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith("2018-05-22T18:30+05:00", "2018-04-26 Thu  acceptance, not counted")
                .contains(
                        "2018-04-28 Sat  2 of 15 working days (working day: its rest moved to 2018-04-30, P1700000864)",
                        "2018-04-29 Sun  not counted (weekly day off)",
                        "2018-05-01 Tue  not counted (day off: unity-day)",
                        "2018-05-22 Tue  15 of 15 working days")
                .anyMatch(line -> line.startsWith("Policy: DAY_AFTER_ACCEPTANCE ("))
                .anyMatch(line -> line.startsWith("Hours: 09:00-18:30, lunch 13:00-14:30 ("));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-26T10:00, 15 working days, 6, Asia/Oral, 2018-05-17T20:00+05:00",
        "2018-04-26T10:00, 1 working day, 5, Asia/Almaty, 2018-04-27T18:30+06:00",
        "2024-03-04T10:00, 1 working day, 5, Asia/Almaty, 2024-03-05T18:30+05:00",
        "2018-07-02T10:00+05:00, 30 minutes, 5, Asia/Oral, 2018-07-02T10:30+05:00",
        "2018-07-02T05:00Z, 30 minutes, 5, Asia/Oral, 2018-07-02T10:30+05:00",
        "2018-07-02T10:00:07, 30 minutes, 5, Asia/Oral, 2018-07-02T10:30:07+05:00",
        "2018-07-02T17:30, 2 hours, 5, Asia/Oral, 2018-07-03T10:00+05:00",
        "2018-04-10T10:00, 20 calendar days, 5, Asia/Oral, 2018-05-02T18:30+05:00",
        "2018-07-02T10:00, 3 months, 5, Asia/Oral, 2018-10-02T18:30+05:00"
    })
    void weeks_zones_offsets_and_units_are_understood(String start, String term, String week, String zone, String due) {
        var run = run("--start", start, "--term", term, "--week", week, "--zone", zone);
        assertThat(run.out()).startsWith(due + System.lineSeparator());
    }

    @Test
    void the_zone_is_that_of_Almaty_and_the_week_that_of_a_provider_unless_said() {
        assertThat(run("--start", "2018-07-06T10:00", "--term", "1 working day").out())
                .startsWith("2018-07-09T18:30+06:00");
    }

    @Test
    void what_the_portal_takes_on_a_Sunday_is_received_on_Monday() {
        var run = run("--start", "2018-07-08T10:00", "--term", "1 working day", "--portal");
        assertThat(run.out().lines())
                .startsWith("2018-07-10T18:30+06:00", "2018-07-08 Sun  not yet received (weekly day off)");
    }

    @Test
    void a_year_without_data_is_noted() {
        var run = run("--start", "2030-07-01T10:00", "--term", "1 working day");
        assertThat(run.out()).contains("Note: Transfers of 2030 are unknown");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "2018-02-30T10:00, 1 hour, 5, Asia/Oral, Not a date and time",
                "tomorrow, 1 hour, 5, Asia/Oral, Not a date and time",
                "2018-02-20, 1 hour, 5, Asia/Oral, Not a date and time",
                "2018-07-02T10:00, 15 days, 5, Asia/Oral, Not a term",
                "2018-07-02T10:00, 0 hours, 5, Asia/Oral, A term counts from 1",
                "2018-07-02T10:00, 1 hour, 7, Asia/Oral, --week is 5 or 6",
                "2018-07-02T10:00, 1 hour, 5, Asia/Atlantis, Not a time zone",
                "0001-07-02T10:00, 1 hour, 5, Asia/Oral, There is no calendar for the year 1.",
                "9999-12-31T10:00, 1 hour, 5, Asia/Oral, There is no calendar for the year 9999.",
                "2018-07-02T10:00, 9999 months, 5, Asia/Oral, There is no calendar for the year 2101."
            })
    void bad_input_is_one_sentence_and_exit_2(String start, String term, String week, String zone, String sentence) {
        var run = run("--start", start, "--term", term, "--week", week, "--zone", zone);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(sentence).hasLineCount(1);
    }

    @Test
    void a_missing_option_is_one_sentence_and_exit_2() {
        var run = run("--start", "2018-07-02T10:00");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--term").hasLineCount(1);
    }

    private static Run run(String... options) {
        var out = new StringWriter();
        var err = new StringWriter();
        var args = new String[options.length + 1];
        args[0] = "deadline";
        System.arraycopy(options, 0, args, 1, options.length);
        int exit = Qyzmet.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Run(exit, out.toString(), err.toString());
    }
}
