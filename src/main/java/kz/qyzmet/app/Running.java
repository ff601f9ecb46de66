package kz.qyzmet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.qyzmet.store.Database;
import kz.qyzmet.store.EmbeddedServer;
import kz.qyzmet.store.Login;
import kz.qyzmet.store.Migrations;
import kz.qyzmet.web.Welcome;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The running system: database, then modules, then pages; stopped in the opposite order. */
final class Running implements AutoCloseable {
    private final Options options;
    private final @Nullable EmbeddedServer server;
    private final ServletWebServerApplicationContext modules;

    private Running(Options options, @Nullable EmbeddedServer server, ServletWebServerApplicationContext modules) {
        this.options = options;
        this.server = server;
        this.modules = modules;
    }

    static Path dataOr(@Nullable Path chosen) {
        return chosen != null ? chosen : EmbeddedServer.usualFolder();
    }

    static Path temporary() throws IOException {
        return Files.createTempDirectory("qyzmet");
    }

    static Running start(Options options, Consumer<String> progress) {
        var server = options.db() == null ? startServer(options, progress) : null;
        try {
            var database = server == null ? external(Objects.requireNonNull(options.db())) : server.database();
            progress.accept("Starting the pages …");
            return new Running(options, server, modules(database, options));
        } catch (RuntimeException failed) {
            if (server != null) server.close();
            throw failed;
        }
    }

    /** On a database that somebody else starts and stops. */
    static Running on(Database database, Options options) {
        return new Running(options, null, modules(database, options));
    }

    private static ServletWebServerApplicationContext modules(Database database, Options options) {
        var owner = database.owner();
        if (owner != null) Migrations.run(database.url(), owner);
        Migrations.refuseRoleThatCouldChangeTheJournal(database);
        return (ServletWebServerApplicationContext)
                new SpringApplication(Wiring.class).run(settings(options, database));
    }

    private static EmbeddedServer startServer(Options options, Consumer<String> progress) {
        progress.accept("Starting PostgreSQL in " + options.data() + " …");
        return EmbeddedServer.start(options.data());
    }

    private static Database external(String url) {
        return new Database(url, new Login("", ""), null);
    }

    private static String[] settings(Options options, Database database) {
        var settings = new HashMap<>(Map.of(
                "spring.datasource.url", database.url(),
                "server.port", String.valueOf(options.port()),
                "qyzmet.demo", String.valueOf(options.demo()),
                "qyzmet.data", options.data().toString()));
        settings.put(
                "qyzmet.regulations",
                options.regulations().stream()
                        .map(folder -> folder.toAbsolutePath().toString())
                        .collect(Collectors.joining(",")));
        if (options.publicAddress() != null) settings.put("qyzmet.public-address", options.publicAddress());
        if (!database.application().role().isEmpty()) {
            settings.put("spring.datasource.username", database.application().role());
            settings.put("spring.datasource.password", database.application().password());
        }
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    int port() {
        return Objects.requireNonNull(modules.getWebServer(), "the pages are served")
                .getPort();
    }

    <T> T module(Class<T> type) {
        return modules.getBean(type);
    }

    /** What a newcomer needs to know, line by line. */
    List<String> welcome() {
        return modules.getBeansOfType(Welcome.class).values().stream()
                .flatMap(welcome -> welcome.lines("http://127.0.0.1:" + port()).stream())
                .toList();
    }

    @Override
    public void close() {
        modules.close();
        if (server != null) server.close();
        if (options.ephemeral())
            FileSystemUtils.deleteRecursively(options.data().toFile());
    }
}
