package kz.qyzmet.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Database DATABASE = TestDatabase.fresh().database();

    @Test
    void the_application_may_start_with_its_own_role() {
        assertThatCode(() -> Migrations.refuseRoleThatCouldChangeTheJournal(DATABASE))
                .doesNotThrowAnyException();
    }

    @Test
    void a_role_that_could_change_the_journal_is_refused_by_name() {
        var asOwner = new Database(DATABASE.url(), Objects.requireNonNull(DATABASE.owner()), null);
        assertThatThrownBy(() -> Migrations.refuseRoleThatCouldChangeTheJournal(asOwner))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("qyzmet_owner could change the journal");
    }

    @Test
    void a_database_without_tables_says_how_to_make_them() {
        var empty = new Database(DATABASE.url().replaceFirst("[^/]+$", "postgres"), DATABASE.application(), null);
        assertThatThrownBy(() -> Migrations.refuseRoleThatCouldChangeTheJournal(empty))
                .hasMessageContaining("./qyzmet migrate");
    }

    @Test
    void a_database_that_cannot_be_reached_is_named_without_its_password() {
        var nowhere = new Database("jdbc:postgresql://127.0.0.1:1/x?password=secret", DATABASE.application(), null);
        assertThatThrownBy(() -> Migrations.refuseRoleThatCouldChangeTheJournal(nowhere))
                .hasMessageContaining("127.0.0.1:1/x cannot be used")
                .message()
                .doesNotContain("secret");
    }
}
