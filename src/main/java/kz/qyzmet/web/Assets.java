package kz.qyzmet.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of the bundled styles and scripts; each name holds the hash of its content, so browsers may keep it for ever. */
@Component
final class Assets {
    private final Properties manifest = new Properties();

    Assets() {
        var written = new ClassPathResource("assets/manifest.properties");
        try (var reader = new InputStreamReader(written.getInputStream(), StandardCharsets.UTF_8)) {
            manifest.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the pages' styles are missing: build them with mvn generate-resources", e);
        }
    }

    String address(String name) {
        var file = manifest.getProperty(name);
        if (file == null) throw new IllegalArgumentException(name + " is not bundled");
        return "/assets/" + file;
    }
}
