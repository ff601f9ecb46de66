package kz.qyzmet.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo's worlds, one an oblast: from its files, and what was made up since for services that were approved. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class Worlds {
    private final List<World> files;
    private final JdbcClient jdbc;

    Worlds(@Value("${qyzmet.regulations:}") List<String> more, JdbcClient jdbc) throws IOException {
        this.files = World.all(more.stream().map(Path::of).toList());
        this.jdbc = jdbc;
    }

    List<World> all() {
        return World.joined(Stream.concat(files.stream(), newcomers().stream()));
    }

    private List<World> newcomers() {
        return jdbc.sql("select world from demo.newcomers order by edition")
                .query((row, _) -> World.read(row.getString("world").getBytes(StandardCharsets.UTF_8)))
                .list();
    }

    /** In the caller's transaction. */
    void add(String edition, World world) {
        jdbc.sql("insert into demo.newcomers (edition, world) values (:edition, :world)")
                .param("edition", edition)
                .param("world", world.written())
                .update();
    }
}
