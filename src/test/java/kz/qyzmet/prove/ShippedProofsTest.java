package kz.qyzmet.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.identity.Language;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RegulationFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The twelve regulations as they are: what their terms add up to, when they do not do, and what they leave out. */
class ShippedProofsTest {
    private static final List<Offering> SHIPPED = shipped();

    @Test
    void the_terms_of_all_twelve_are_told_exactly() {
        assertThat(told(ShippedProofsTest::terms)).isEqualTo("""
                karaganda/guardianship FAILS
                  portal: 26 calendar days + 30 minutes of 30 calendar days: SLACK, exceeded from 46 days
                  state_corporation: 26 calendar days + 30 minutes of 30 calendar days: SLACK, exceeded from 48 days
                  portal 2017-03-18 due 2017-04-20 of 2017-04-17
                karaganda/minors-property holds
                  portal: 3 working days + 90 minutes of 5 working days: SLACK
                  state_corporation: 3 working days + 90 minutes of 5 working days: SLACK
                mangystau/duplicates-secondary FAILS
                  state_corporation: 15 working days + 60 minutes of 15 working days: MINUTES_OVER, exceeded from 1090 days
                  provider_office: 15 working days + 30 minutes of 15 working days: MINUTES_OVER
                  state_corporation 2017-02-25 due 2017-03-24 of 2017-03-18
                mangystau/externat FAILS
                  portal: 15 working days + 30 minutes of 15 working days: MINUTES_OVER
                  state_corporation: 15 working days + 60 minutes of 15 working days: MINUTES_OVER, exceeded from 998 days
                  state_corporation 2017-02-25 due 2017-03-24 of 2017-03-18
                mangystau/school-admission holds
                  portal: 5 working days + 30 minutes of 5 working days: MINUTES_OVER
                  provider_office: 5 working days + 30 minutes of 5 working days: MINUTES_OVER
                west-kazakhstan/duplicates-secondary FAILS
                  state_corporation: 15 working days + 45 minutes of 15 working days: MINUTES_OVER, exceeded from 1090 days
                  provider_office: 15 working days + 30 minutes of 15 working days: MINUTES_OVER
                  state_corporation 2017-02-25 due 2017-03-24 of 2017-03-18
                west-kazakhstan/externat holds
                  portal: 13 working days + 15 minutes of 15 working days: SLACK
                  state_corporation: 15 working days + 45 minutes of 15 working days: MINUTES_OVER
                west-kazakhstan/tve-admission holds
                  provider_office: 15 minutes of 15 minutes: EXACT
                west-kazakhstan/tve-dormitory holds
                  provider_office: 10 working days + 45 minutes of 10 working days: MINUTES_OVER
                west-kazakhstan/tve-duplicates FAILS
                  state_corporation: 20 calendar days + 60 minutes of 20 calendar days: MINUTES_OVER, exceeded from 4365 days
                  provider_office: 20 calendar days + 40 minutes of 20 calendar days: MINUTES_OVER, exceeded from 3275 days
                  state_corporation 2015-02-27 due 2015-03-26 of 2015-03-19
                zhambyl/duplicates-secondary FAILS
                  state_corporation: 15 working days + 45 minutes of 15 working days: MINUTES_OVER, exceeded from 1090 days
                  provider_office: 15 working days + 30 minutes of 15 working days: MINUTES_OVER
                  state_corporation 2017-02-25 due 2017-03-24 of 2017-03-18
                zhambyl/externat FAILS
                  portal: 14 working days + 15 minutes of 15 working days: SLACK
                  state_corporation: 15 working days + 45 minutes of 15 working days: MINUTES_OVER, exceeded from 1090 days
                  state_corporation 2017-02-25 due 2017-03-24 of 2017-03-18
                """);
    }

    @Test
    void steps_without_a_term_are_named_with_whom_they_wait() {
        assertThat(told(ShippedProofsTest::waiting)).isEqualTo("""
                karaganda/guardianship check, hand-over, mark-received, issue
                karaganda/minors-property check, hand-over, mark-received, issue
                mangystau/duplicates-secondary hand-over
                mangystau/externat hand-over
                west-kazakhstan/duplicates-secondary hand-over, send
                west-kazakhstan/tve-duplicates hand-over, send
                zhambyl/duplicates-secondary hand-over, send, mark-received
                zhambyl/externat hand-over
                """);
    }

    @Test
    void one_alone_names_a_single_role() {
        assertThat(SHIPPED.stream()
                        .filter(offering -> Prover.prove(offering).of(Statement.FOUR_EYES).remarks().stream()
                                .anyMatch(Remark.SingleRole.class::isInstance))
                        .map(Offering::service))
                .containsExactly("tve-admission");
    }

    @Test
    void every_path_ends_nobody_signs_his_own_draft_and_every_refusal_has_its_ground() {
        assertThat(SHIPPED)
                .hasSize(12)
                .allSatisfy(offering -> assertThat(Stream.of(Statement.ENDING, Statement.FOUR_EYES, Statement.GROUND)
                                .map(Prover.prove(offering)::of))
                        .allMatch(Claim.Holds.class::isInstance));
    }

    @ParameterizedTest
    @EnumSource
    void every_proof_is_told_in_words(Language language) {
        var text = new ProofText(language);
        assertThat(SHIPPED)
                .allSatisfy(offering -> assertThat(text.lines(Prover.prove(offering)))
                        .hasSizeGreaterThan(Statement.values().length)
                        .noneMatch(line -> line.isBlank() || line.contains("{") || line.contains("null")));
    }

    @Test
    void a_story_reads_as_one() {
        var offering = SHIPPED.stream()
                .filter(each -> each.service().equals("tve-duplicates"))
                .findFirst()
                .orElseThrow();
        var claim = (Claim.Fails) Prover.prove(offering).of(Statement.TERM);
        var story = claim.story();
        assertThat(story).isNotNull();
        assertThat(String.join("\n", new ProofText(Language.EN).story(story))).isEqualTo("""
                The worst case. State Corporation, result: handed in Fri 27.02.2015 09:00, the total term ends Thu 19.03.2015 18:30.
                  Fri 27.02.2015 09:00 – Fri 27.02.2015 09:15: State Corporation employee, 15 minutes. Take and check the package (9.1, 9.2, 9.3)
                  Fri 27.02.2015 09:15: State Corporation employee, no term. Send the package to the provider through the gateway (9.7)
                  Fri 27.02.2015 09:15: information system, no term. Register the electronic document at the regional gateway's workstation (10.1)
                  Fri 27.02.2015 09:15 – Fri 27.02.2015 09:45: office clerk, 30 minutes. Register the documents for the head (5.1)
                  Fri 27.02.2015 09:45 – Mon 02.03.2015 18:30: head, 1 calendar day. Name the executor (5.2)
                  Mon 02.03.2015 18:30 – Fri 20.03.2015 18:30: responsible executor, 18 calendar days. Examine the documents and prepare the duplicate (5.3)
                  Fri 20.03.2015 18:30 – Thu 26.03.2015 18:30: head, 1 calendar day. Sign the duplicate (5.4)
                  Thu 26.03.2015 18:30: office clerk, no term. Send the duplicate to the State Corporation
                  Thu 26.03.2015 18:30 – Thu 26.03.2015 18:45: State Corporation employee, 15 minutes. Give out the duplicate (10.4)
                It ends Thu 26.03.2015 18:45, 7 days after the total term.""");
    }

    private interface Telling {
        @Nullable
        String of(Proof proof);
    }

    private static String told(Telling telling) {
        return SHIPPED.stream()
                .map(Prover::prove)
                .map(proof -> {
                    var told = telling.of(proof);
                    return told == null ? "" : proof.oblast() + "/" + proof.service() + " " + told + "\n";
                })
                .sorted()
                .collect(Collectors.joining());
    }

    private static String terms(Proof proof) {
        var claim = proof.of(Statement.TERM);
        var lines = new ArrayList<String>();
        lines.add(claim instanceof Claim.Holds ? "holds" : "FAILS");
        for (var remark : claim.remarks())
            switch (remark) {
                case Remark.Added(var channel, var sum, var total) ->
                    lines.add("  " + low(channel) + ": " + sum(sum) + " of " + total + ": " + sum.against(total));
                case Remark.Exceeded(var _, var days, var _) ->
                    lines.add(lines.removeLast() + ", exceeded from " + days + " days");
                case Remark.BeyondData(var year) -> assertThat(year).isEqualTo(2027);
                default -> lines.add(remark.toString());
            }
        if (claim instanceof Claim.Fails(var _, var _, var story) && story != null)
            lines.add("  " + low(story.channel()) + " " + day(story, story.start()) + " due " + day(story, story.due())
                    + " of " + day(story, story.totalDue()));
        return String.join("\n", lines);
    }

    private static String low(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private static String sum(Sum sum) {
        return Stream.of(
                        sum.calendarDays() + " calendar days",
                        sum.workingDays() + " working days",
                        sum.minutes() + " minutes")
                .filter(part -> !part.startsWith("0 "))
                .collect(Collectors.joining(" + "));
    }

    private static String day(Story story, Instant at) {
        return LocalDate.ofInstant(at, story.zone()).toString();
    }

    private static @Nullable String waiting(Proof proof) {
        var steps = proof.of(Statement.ROLE_AND_TERM).remarks().stream()
                .map(remark -> ((Remark.NoTerm) remark).step().id())
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? null : steps;
    }

    private static List<Offering> shipped() {
        try {
            return Loader.load(RegulationFiles.under(Path.of("src/main/resources")))
                    .offerings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
