package kz.qyzmet.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Role;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.Trust;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The web stack alone on a loopback port: no database, a clock that stands still, three people signed in by a word. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = WebStack.Parts.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.validate-group-membership=false", // no database here
            "server.address=127.0.0.1",
            "qyzmet.demo=true",
            "qyzmet.gallery=true"
        })
@interface WebStack {
    @TestComponent
    @SpringBootConfiguration
    @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
    @ComponentScan(
            basePackageClasses = Page.class,
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    @Import({SamplePages.class, SamplePages.Machine.class})
    class Parts {
        static final Map<String, Visitor> PEOPLE = Map.of(
                "citizen", new Visitor.Citizen(1, 2, "990101500016", "Айша Үлгі"),
                "clerk", new Visitor.Official(3, 4, 5, Role.OFFICE_CLERK, "Сәуле Сынақова"),
                "head", new Visitor.Official(6, 7, 5, Role.HEAD, "Болат Тестов"),
                "administrator", new Visitor.Administrator(8, "Әкімші"));

        @Bean
        VisitorSource people() {
            return token -> Objects.requireNonNullElseGet(PEOPLE.get(token), Visitor.Guest::new);
        }

        @Bean
        EvidenceSource nothingTrusted() {
            return new EvidenceSource() {
                @Override
                public Trust trust() {
                    return new Trust(Set.of(), Set.of());
                }

                @Override
                public Evidence evidence(Instant at) {
                    return new Evidence(at, List.of());
                }
            };
        }

        @Bean
        LegalClock clock() {
            return () -> Instant.parse("2018-07-02T03:00:00Z");
        }
    }

    /** A browser without a memory. */
    record Browser(int port) {
        HttpResponse<String> get(String path, String... headers) throws Exception {
            return send(path, request -> request.GET(), headers);
        }

        HttpResponse<String> getAs(String who, String path) throws Exception {
            return get(path, "Cookie", SessionCookie.NAME + "=" + who);
        }

        HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> how, String... headers)
                throws Exception {
            var request = how.apply(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
            if (headers.length > 0) request.headers(headers);
            try (var client = HttpClient.newHttpClient()) {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            }
        }
    }
}
