package kz.qyzmet.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The demo's worlds, one an oblast. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class Worlds {
    private final List<World> all;

    Worlds(@Value("${qyzmet.regulations:}") List<String> more) throws IOException {
        this.all = World.all(more.stream().map(Path::of).toList());
    }

    List<World> all() {
        return all;
    }
}
