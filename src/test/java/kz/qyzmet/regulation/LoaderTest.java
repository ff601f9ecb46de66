package kz.qyzmet.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.calendar.Window;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import org.junit.jupiter.api.Test;

class LoaderTest {
    @Test
    void everything_the_acts_have_somewhere_loads_without_a_finding() throws IOException {
        assertThat(Loader.load(GoodFiles.all()).findings()).isEmpty();
    }

    @Test
    void the_head_of_a_file_becomes_the_model() throws IOException {
        var regulation = tutoring().regulation();

        assertThat(regulation.readFrom()).containsExactlyInAnyOrder(Language.KK, Language.RU);
        assertThat(regulation.act().unknown()).isEqualTo(Label.same("the heading of the text is lost"));
        assertThat(regulation.replaced()).containsExactly("3", "5.2");
        assertThat(regulation.from().paragraph()).isEqualTo("4");
        assertThat(Objects.requireNonNull(regulation.repealed()).items()).containsExactly("1.2", "1.3");
        assertThat(regulation.providers().value())
                .containsExactlyInAnyOrder(OfficeKind.SCHOOL, OfficeKind.EXECUTIVE_BODY);
        assertThat(regulation.form().value()).isEqualTo(Set.of(Standard.Form.PAPER));
        assertThat(regulation.results().value()).containsExactly("bank-paper", "police-paper", "notary-paper");
        assertThat(Objects.requireNonNull(regulation.complaint()).value()).isEqualTo("3");
    }

    @Test
    void a_note_is_said_in_three_languages_and_one_wording_alone_stands_for_all() throws IOException {
        var note = tutoring().regulation().notes().getFirst();
        assertThat(note.reading()).isEqualTo(new Label("актісі белгісіз", "акт неизвестен", "the act is not known"));

        var older =
                GoodFiles.with(GoodFiles.REGULATION, text -> text.replaceAll("reading: \\{.*en: (.*)}", "reading: $1"));
        assertThat(only(older).regulation().notes().getFirst().reading()).isEqualTo(Label.same("the act is not known"));
    }

    @Test
    void steps_keep_actor_action_term_and_the_office_they_turn_to() throws IOException {
        var procedure = tutoring().regulation().procedure();

        assertThat(procedure)
                .extracting(Step::action)
                .containsExactly(
                        Action.REGISTER,
                        Action.REQUEST_BLANK,
                        Action.OBTAIN_BLANK,
                        Action.CO_SIGN,
                        Action.ADOPT,
                        Action.ISSUE);
        assertThat(procedure)
                .extracting(Step::within)
                .containsExactly(
                        new Term.Minutes(30),
                        new Term.Hours(1),
                        new Term.CalendarDays(18),
                        new Term.WorkingDays(1),
                        new Term.Months(1),
                        new Term.Minutes(10));
        assertThat(procedure.get(1).turnsTo()).isEqualTo(OfficeKind.EDUCATION_DEPARTMENT);
        assertThat(procedure.get(1).actor()).isEqualTo(Role.ARCHIVIST);
        assertThat(procedure.getFirst().at()).containsExactly("5.1", "8.1");
        assertThat(procedure.getFirst().channels())
                .as("a step that names no channel stands in all")
                .containsExactlyInAnyOrder(Channel.PROVIDER_OFFICE, Channel.STATE_CORPORATION);
    }

    @Test
    void a_front_keeps_representative_consent_and_numbered_processes_with_their_own_terms() throws IOException {
        var front = Objects.requireNonNull(tutoring().regulation().fronts().get(Channel.STATE_CORPORATION));

        assertThat(Objects.requireNonNull(front.representative()).paragraph()).isEqualTo("9.3");
        assertThat(Objects.requireNonNull(front.consent()).value()).isEqualTo(Role.STATE_CORP_WORKER);
        assertThat(front.processes())
                .extracting(Regulation.NumberedProcess::kind, Regulation.NumberedProcess::within)
                .containsExactly(
                        tuple(Regulation.NumberedProcess.Kind.PROCESS, new Term.Minutes(1)),
                        tuple(Regulation.NumberedProcess.Kind.CONDITION, new Term.Minutes(2)));
    }

    @Test
    void a_window_with_a_last_date_only_is_open_from_the_new_year() throws IOException {
        var windows = tutoring().regulation().windows();

        assertThat(windows.getFirst().open()).isEqualTo(new Window(MonthDay.of(6, 1), MonthDay.of(8, 30)));
        assertThat(windows.getFirst().lastDateOnly()).isFalse();
        assertThat(windows.getLast().open()).isEqualTo(new Window(MonthDay.of(1, 1), MonthDay.of(8, 30)));
        assertThat(windows.getLast().lastDateOnly()).isTrue();
        assertThat(windows.getLast().value()).isEqualTo("other");
    }

    @Test
    void of_three_results_an_answer_of_the_application_asks_for_one() throws IOException {
        assertThat(tutoring().standard().results())
                .extracting(Standard.Result::asked)
                .containsExactly(
                        new Standard.Answer("paper", "bank"),
                        new Standard.Answer("paper", "police"),
                        new Standard.Answer("paper", "notary"));
    }

    @Test
    void a_pinned_edition_keeps_its_hash_when_only_comments_white_space_and_order_of_keys_change() throws IOException {
        var changed = GoodFiles.with(
                GoodFiles.REGULATION,
                text -> "# a remark\n\n"
                        + text.replace(
                                "service: tutoring\noblast: made-up",
                                "oblast:   made-up # here\nservice: \"tutoring\""));

        assertThat(only(changed).hash()).isEqualTo(tutoring().hash());
    }

    @Test
    void a_changed_term_changes_the_hash() throws IOException {
        var regulation =
                GoodFiles.with(GoodFiles.REGULATION, text -> text.replace("18 calendar days", "19 calendar days"));
        var standard = GoodFiles.with(GoodFiles.STANDARD, text -> text.replace("30 calendar days", "31 calendar days"));

        assertThat(Set.of(
                        only(regulation).hash(),
                        only(standard).hash(),
                        tutoring().hash()))
                .hasSize(3);
    }

    @Test
    void the_stored_texts_give_the_same_edition_again() throws IOException {
        var edition = Loader.load(GoodFiles.all()).editions().getFirst();

        assertThat(Edition.of(edition.regulation(), edition.standard())).isEqualTo(edition);
    }

    @Test
    void a_later_wording_of_the_standard_makes_a_second_offering_from_its_first_day() throws IOException {
        var files =
                new ArrayList<>(GoodFiles.with(GoodFiles.STANDARD, text -> text.replace("2035-01-01", "2030-06-01")));
        files.add(GoodFiles.changed(
                GoodFiles.get(GoodFiles.STANDARD),
                "standards/tutoring/2030-06-01.yaml",
                text -> text.replace("in-force: {from: 2030-01-01", "in-force: {from: 2030-06-01")));

        var loaded = Loader.load(files);

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.offerings())
                .extracting(Offering::from)
                .containsExactly(LocalDate.parse("2030-02-01"), LocalDate.parse("2030-06-01"));
    }

    @Test
    void a_standard_that_has_ended_before_the_regulation_begins_does_not_count() throws IOException {
        var files = GoodFiles.with(GoodFiles.STANDARD, text -> text.replace("2035-01-01", "2030-02-01"));

        assertThat(Loader.load(files).findings())
                .extracting(Finding::file, Finding::code)
                .containsExactly(tuple(GoodFiles.REGULATION, "regulation.no-standard"));
    }

    @Test
    void an_edition_that_a_later_one_replaces_states_no_end_beyond_it() throws IOException {
        var files = new ArrayList<>(GoodFiles.all());
        files.add(GoodFiles.changed(
                GoodFiles.get(GoodFiles.REGULATION),
                "regulations/made-up/tutoring/2030-09-01.yaml",
                text -> text.replace("in-force: {from: 2030-02-01", "in-force: {from: 2030-09-01")));

        assertThat(Loader.load(files).findings())
                .extracting(Finding::file, Finding::code)
                .containsExactly(tuple(GoodFiles.REGULATION, "regulation.editions-overlap"));
    }

    @Test
    void the_findings_of_all_files_come_at_once() throws IOException {
        var files =
                new ArrayList<>(GoodFiles.with(GoodFiles.STANDARD, text -> text.replace("30 calendar days", "soon")));
        files.add(GoodFiles.file("regulations/x/y/2030-01-01.yaml", "service: y\n"));

        assertThat(Loader.load(files).findings())
                .extracting(Finding::file)
                .contains(GoodFiles.STANDARD, "regulations/x/y/2030-01-01.yaml");
    }

    @Test
    void a_blank_is_asked_of_somebody_and_fetched() throws IOException {
        var asked = GoodFiles.with(
                GoodFiles.REGULATION,
                text -> text.replace("    turns-to: education-department\n", "")
                        .replace("action: obtain-blank", "action: prepare"));

        assertThat(Loader.load(asked).findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("regulation.keeper-untold", "regulation.blank-never-obtained");
    }

    private static Offering tutoring() throws IOException {
        return only(GoodFiles.all());
    }

    private static Offering only(List<SourceFile> files) {
        var loaded = Loader.load(files);
        assertThat(loaded.findings()).isEmpty();
        return loaded.offerings().getFirst();
    }
}
