package kz.qyzmet.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.identity.Label;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class StoredLibraryTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final EditionRows rows = new EditionRows(database.jdbc());
    private final StoredLibrary library = new StoredLibrary(rows, Duration.ZERO);

    @BeforeEach
    void importOnce() {
        new ShippedEditions(rows).importShipped(List.of());
    }

    @Test
    void the_shipped_editions_are_stored_once_however_often_they_are_imported() {
        long before = rows.count();

        new ShippedEditions(rows).importShipped(List.of());

        assertThat(before).isPositive();
        assertThat(rows.count()).isEqualTo(before);
    }

    @Test
    void a_service_is_in_force_from_its_first_day_until_the_day_of_its_repeal() {
        assertThat(library.inForce("externat", "zhambyl", LocalDate.parse("2016-05-07")))
                .isEmpty();
        assertThat(library.inForce("externat", "zhambyl", LocalDate.parse("2018-07-02")))
                .isPresent();
        assertThat(library.inForce("externat", "zhambyl", LocalDate.parse("2020-08-31")))
                .isEmpty();
        assertThat(library.inForce("externat", "nowhere", LocalDate.parse("2018-07-02")))
                .isEmpty();
    }

    @Test
    void the_catalogue_shows_what_has_ended_and_not_what_has_not_begun() {
        assertThat(library.catalogue(LocalDate.parse("2026-11-22")))
                .extracting(Offering::oblast)
                .contains("zhambyl");
        assertThat(library.catalogue(LocalDate.parse("2014-01-01"))).isEmpty();
    }

    @Test
    void an_edition_added_by_another_node_is_seen_without_a_restart() throws IOException {
        assertThat(library.inForce("tutoring", "made-up", LocalDate.parse("2030-03-01")))
                .isEmpty();

        new EditionRows(database.jdbc()).add(tutoring("18 calendar days"));

        assertThat(library.inForce("tutoring", "made-up", LocalDate.parse("2030-03-01")))
                .isPresent();
    }

    @Test
    void between_two_looks_the_database_is_not_asked() throws IOException {
        var patient = new StoredLibrary(rows, Duration.ofHours(1));
        patient.catalogue(LocalDate.parse("2030-03-01"));

        var added = tutoring("18 calendar days");
        rows.add(added);

        assertThat(patient.inForce("tutoring", "made-up", LocalDate.parse("2030-03-01")))
                .isEmpty();
        assertThat(patient.pinned(added.offering().hash()))
                .as("a pin is looked for at once")
                .isEqualTo(added.offering());
    }

    @Test
    void a_corrected_file_holds_from_now_on_and_a_case_keeps_the_edition_it_is_pinned_to() throws IOException {
        var first = tutoring("18 calendar days");
        var corrected = tutoring("20 calendar days");
        rows.add(first);
        rows.add(corrected);

        assertThat(library.inForce("tutoring", "made-up", LocalDate.parse("2030-03-01")))
                .contains(corrected.offering());
        assertThat(library.pinned(first.offering().hash())).isEqualTo(first.offering());
    }

    @Test
    void an_edition_stored_when_reasons_had_one_language_keeps_its_pin_and_its_standard_is_still_applied()
            throws IOException {
        var older = Loader.load(GoodFiles.with(
                        GoodFiles.STANDARD,
                        text -> text.replaceAll(
                                "(in-force: \\{from: [0-9-]+), at: [^}]*}", "$1, assumed: known to be so}")))
                .editions()
                .getFirst();
        rows.add(older);

        var stored = library.pinned(older.offering().hash());
        assertThat(stored.standard().from().assumed()).isEqualTo(Label.same("known to be so"));
        var alone = new ImportedEditions(rows, library, List.of()).load(List.of(GoodFiles.get(GoodFiles.REGULATION)));
        assertThat(alone.findings()).isEmpty();
        assertThat(alone.offerings()).extracting(Offering::standard).containsExactly(stored.standard());
    }

    @Test
    void a_pin_to_nothing_says_what_to_do() {
        assertThatThrownBy(() -> library.pinned("0".repeat(64)))
                .isInstanceOf(RegulationFailure.class)
                .hasMessageContaining("backup");
    }

    @Test
    void the_application_may_add_editions_but_neither_change_nor_remove_them() {
        assertThatThrownBy(() -> database.jdbc()
                        .sql("update regulation.edition set service = 'x'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        database.jdbc().sql("delete from regulation.edition").update())
                .isInstanceOf(DataAccessException.class);
    }

    private static Edition tutoring(String term) throws IOException {
        var files = GoodFiles.with(GoodFiles.REGULATION, text -> text.replace("18 calendar days", term));
        return Loader.load(files).editions().getFirst();
    }
}
