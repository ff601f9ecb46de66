package kz.qyzmet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
    @TempDir
    Path folder;

    @Test
    void what_was_committed_survives_a_killed_server() throws Exception {
        var data = folder.resolve("data");
        try (var server = EmbeddedServer.start(data)) {
            execute(server, "create table kept (word text)");
            execute(server, "insert into kept values ('сақталды')");
            var process = ProcessHandle.of(server.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(30, TimeUnit.SECONDS);
        }
        try (var server = EmbeddedServer.start(data)) {
            assertThat(query(server, "select word from kept")).isEqualTo("сақталды");
        }
    }

    @Test
    void writing_is_durable_and_text_sorts_in_Kazakh() throws Exception {
        try (var server = EmbeddedServer.start(folder.resolve("data"))) {
            assertThat(query(server, "show fsync")).isEqualTo("on");
            assertThat(query(server, "show data_checksums")).isEqualTo("on");
            assertThat(query(server, "select string_agg(w, '' order by w) from unnest(array['б','ә','а','г','ғ']) w"))
                    .isEqualTo("аәбгғ");
        }
    }

    @Test
    void a_directory_in_use_is_refused_with_a_sentence() {
        var data = folder.resolve("data");
        try (var _ = EmbeddedServer.start(data)) {
            assertThatThrownBy(() -> EmbeddedServer.start(data))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining(
                            "is in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_visitor_looks_into_a_running_server_and_leaves_it_running() throws Exception {
        var data = folder.resolve("data");
        try (var server = EmbeddedServer.start(data)) {
            try (var visit = Visit.to(data)) {
                assertThat(visit.database().url()).isEqualTo(server.database().url());
            }
            assertThat(query(server, "select 'still here'")).isEqualTo("still here");
        }
        try (var visit = Visit.to(data)) {
            assertThat(visit.database().application().role()).isEqualTo("qyzmet");
        }
    }

    @Test
    void a_directory_of_another_version_is_refused_with_a_sentence() throws Exception {
        var data = folder.resolve("data");
        EmbeddedServer.start(data).close();
        Files.writeString(data.resolve("postgresql/PG_VERSION"), "15\n");
        assertThatThrownBy(() -> EmbeddedServer.start(data))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("PostgreSQL 15");
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        var database = server.database();
        var owner = java.util.Objects.requireNonNull(database.owner());
        try (var connection = DriverManager.getConnection(database.url(), owner.role(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedServer server, String sql) throws SQLException {
        var database = server.database();
        var owner = java.util.Objects.requireNonNull(database.owner());
        try (var connection = DriverManager.getConnection(database.url(), owner.role(), owner.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
