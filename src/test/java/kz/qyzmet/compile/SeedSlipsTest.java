package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading.Read;
import kz.qyzmet.calendar.Term;
import org.junit.jupiter.api.Test;

/** The slips of the real acts that a machine can see, by hand from the texts (facts 6.2): each must be reported at its paragraph. */
class SeedSlipsTest {
    /** Act/regulation, code, paragraph; behind the bar the number of the point in facts 6.2, and what is wrong in words. */
    private static final String SLIPS = """
            000/1 CONFLICTING_TERMS 10.2            | 3: two minutes for the check that has eleven days in 5.4
            000/2 CONFLICTING_TERMS 10.2            | 3: two minutes, thirteen days in 5.3
            002/3 CONFLICTING_TERMS 10.2            | 3: two minutes, eighteen days in 5.3
            000/1 ANNEX_USED_TWICE 9.1              | 4: annex 1 is the application, and the result in 3
            000/1 RESULT_NAMED_DIFFERENTLY 11.11    | 5: a notification; a copy of the order in 3
            001/2 RESULT_NAMED_DIFFERENTLY 11.12    | 5: a notification; a copy of the order in 3
            003/1 RESULT_NAMED_DIFFERENTLY 8.11     | 5: a certificate; a resolution in 3
            004/1 RESULT_NAMED_DIFFERENTLY 11.12    | 5: a certificate; an extract in 3
            000/2 PAPER_FORM_ELECTRONIC_PROCESS 9.7 | 7
            001/3 PAPER_FORM_ELECTRONIC_PROCESS 10.6 | 7
            002/3 PAPER_FORM_ELECTRONIC_PROCESS 9.7 | 7
            000/2 CHANNEL_WITHOUT_STEPS 1.2         | 8: the State Corporation
            001/2 CHANNEL_WITHOUT_STEPS 1.1         | 8
            001/3 CHANNEL_WITHOUT_STEPS 1.2         | 8
            002/3 CHANNEL_WITHOUT_STEPS 1.2         | 8
            004/1 TRANSFER_WITHOUT_TERM 9           | 8: the way back is told, the way there is not
            000/1 PARTICIPANT_MISMATCH 7.1          | 9: the State Corporation as a unit
            003/1 PARTICIPANT_MISMATCH 6.4          | 9: the provider as its own unit
            003/1 WRONG_SIGNER 9.8                  | 10
            003/2 WRONG_SIGNER 9.8                  | 10
            001/2 WRONG_ACTOR 10.7                  | 11
            001/3 WRONG_ACTOR 10.7                  | 11
            001/1 ACTION_INCOMPLETE 9.6             | 12: the words on equality are lost
            003/1 PORTAL_ADDRESS 1.2                | 15
            003/2 PORTAL_ADDRESS 1.2                | 15
            001/1 FORMER_INSTITUTION 9              | 16: in the heading above
            001/1 NO_APPEAL 11                      | 21
            001/2 NO_APPEAL 12                      | 21
            001/2 NOT_UNDERSTOOD 9                  | what the worker obtains from state systems is no step of 5
            001/3 NO_APPEAL 11                      | 21
            003/1 NO_APPEAL 10                      | 21
            003/2 NO_APPEAL 10                      | 21
            004/1 NO_APPEAL 11                      | 21
            004/2 NO_APPEAL 11                      | 21
            001/2 HEADING_CONTENT 1                 | 22: to study, to teach
            002/1 SINGLE_ROLE 5.2                   | 23
            002/2 ACTION_INCOMPLETE 5.3             | 24: nobody prepares
            002/2 ACTION_INCOMPLETE 5.4             | 24: nobody signs
            002/3 ACTION_INCOMPLETE 5.3             | 24: nobody prepares
            004/1 RESULTS_DO_NOT_MATCH_STEPS 6      | 25: four for five
            001/1 ACTION_INCOMPLETE 5.5             | 25: registers; registers and gives out in 8.5
            003/1 ROLE_DRIFT 5.2                    | 26: executor, specialist
            003/2 ROLE_DRIFT 5.2                    | 26: head, management
            004/2 ROLE_DRIFT 9                      | 26: two names of the State Corporation's worker
            004/2 ITEM_NUMBERING 6.6                | 27
            004/2 ITEM_NUMBERING 8.6                | 27
            003/1 CHANNEL_WITHOUT_STEPS 5.1         | 29: from the State Corporation only
            003/2 CHANNEL_WITHOUT_STEPS 5.1         | 29: the portal is added in 7.1
            003/1 TERM_SLACK 5                      | 32: twenty-six days of thirty
            001/1 WINDOW_AGAINST_TERM 8             | 31: dates called terms of the service
            001/1 WINDOW_ENDS_ON_DAY_OFF 8          | 31: 30 August
            001/2 WINDOW_ENDS_ON_DAY_OFF 8          | 18: 1 December, a holiday until 2021
            001/2 STEP_WITHOUT_ACTOR 5.5            | 11, notes: nobody sends the result
            001/2 REFUSAL_AFTER_SENDING 10.8        | notes: acceptance refused after sending
            001/3 REFUSAL_AFTER_SENDING 10.8        | notes
            004/2 EXTERNAL_PARTY_WITHOUT_TERM 5.3   | notes: the department that keeps the forms
            004/1 HEADING_CONTENT 7                 | notes: an order is announced, a list follows
            004/2 HEADING_CONTENT 7                 | notes
            004/2 HEADING_CONTENT 11                | 7: a heading on the portal, and no portal
            002/1 HEADING_CONTENT 8                 | notes: a flow chart that is a reference book
            002/2 HEADING_CONTENT 8                 | notes
            003/1 ACTION_INCOMPLETE 8.9             | notes: the documents are lost from the condition
            """;

    /** Whatever keeps a real service from being offered must be true; this one names nobody, in no paragraph. */
    private static final List<String> ERRORS = List.of("001/2 STEP_WITHOUT_ACTOR 5.5");

    /** The standard of guardianship gives thirty calendar days (facts 4); other standards equal the steps. */
    private static final KnownTerms STANDARDS =
            (_, order) -> order != null && "198".equals(order.number()) ? new Term.CalendarDays(30) : null;

    @Test
    void each_slip_of_the_real_acts_is_reported_at_its_paragraph() throws IOException {
        var reported = new TreeSet<String>();
        for (var seed : Seeds.files()) reported.addAll(findings(seed, false));
        assertThat(SLIPS.lines().map(line -> line.replaceFirst(" +\\|.*", "")))
                .hasSize(62)
                .allSatisfy(slip -> assertThat(reported).contains(slip));
    }

    @Test
    void every_error_on_a_real_act_is_true() throws IOException {
        var errors = new ArrayList<String>();
        for (var seed : Seeds.files()) errors.addAll(findings(seed, true));
        assertThat(errors).containsExactlyElementsOf(ERRORS);
    }

    private static List<String> findings(Path seed, boolean errors) throws IOException {
        var name = String.valueOf(seed.getFileName());
        var text = ((Read) ActReader.read(name, Files.readAllBytes(seed))).text();
        return Compiler.compile(text, List.of(), STANDARDS).findings().stream()
                .filter(finding -> !errors || finding.severity() == Severity.ERROR)
                .map(finding -> name.substring(0, 3) + "/" + finding.regulation() + " " + finding.code() + " "
                        + finding.place().ref())
                .toList();
    }
}
