package kz.qyzmet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.regulation.Library;
import org.junit.jupiter.api.Test;

class StartTest {
    @Test
    void the_demo_starts_with_its_offices_and_the_regulations() throws Exception {
        try (var system = TestSystem.demo();
                var client = HttpClient.newHttpClient()) {
            var live = client.send(
                    HttpRequest.newBuilder(URI.create(system.url() + "/health/live"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(live.statusCode()).isEqualTo(200);
            assertThat(system.module(Offices.class).list()).hasSizeGreaterThan(2);
            assertThat(system.module(Library.class).catalogue(java.time.LocalDate.of(2018, 7, 2)))
                    .isNotEmpty();
        }
    }

    @Test
    void without_demo_no_people_are_made() {
        try (var system = TestSystem.real()) {
            assertThat(system.module(Offices.class).list()).isEmpty();
        }
    }
}
