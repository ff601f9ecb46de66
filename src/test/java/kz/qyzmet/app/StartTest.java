package kz.qyzmet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.regulation.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "portal.example",
                "http://portal.example",
                "https://portal.example/",
                "https://portal.example/kk"
            })
    void a_public_address_that_phones_could_not_use_is_told_in_one_sentence(String wrong) {
        var said = new StringWriter();
        int exit = Qyzmet.commandLine().setErr(new PrintWriter(said)).execute("start", "--public-address", wrong);

        assertThat(exit).isEqualTo(2);
        assertThat(said.toString().lines())
                .containsExactly("--public-address " + wrong
                        + ": it must be like https://portal.example, with a port if need be and without a path.");
    }
}
