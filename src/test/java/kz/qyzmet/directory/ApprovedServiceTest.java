package kz.qyzmet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.directory.Caller.Seen;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.imports.TestImports;
import kz.qyzmet.play.Play;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service approved while the demo runs: who provides it is made up, people apply, officials play it to the end. */
class ApprovedServiceTest {
    private static final Path HAYFIELD = Path.of("src/test/acts/run/hayfield_ru.txt");
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 7, 1);

    private static TestSystem system;
    private static Caller first;
    private static Caller second;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        system = TestSystem.demo();
        first = Editing.official(system.url(), "oral.editor");
        second = Editing.official(system.url(), "oral.editor2");
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
        system.close();
    }

    @Test
    void it_is_played_through_every_channel_to_every_ending_without_a_restart() throws IOException {
        var approved = approved(Files.readString(HAYFIELD));
        assertThat(approved.page().select("[data-lacking]")).isEmpty();
        assertThat(approved.text("[data-approval] details")).contains("руководитель:", "ответственный исполнитель:");

        var offering = offering("kostanay");
        writeNewcomers(offering);
        var played = new Play(system.url(), List.of(folder)).these(List.of(offering), FIRST_DAY, _ -> {});
        assertThat(played.stream()
                        .filter(path -> path.failure() != null)
                        .map(path -> path.channel() + " " + path.ending() + ": " + path.failure()))
                .isEmpty();
        assertThat(played.stream().map(path -> path.channel() + " " + path.ending()))
                .contains(
                        "PORTAL RESULT",
                        "STATE_CORPORATION RESULT",
                        "PROVIDER_OFFICE RESULT",
                        "PORTAL REASONED_REFUSAL");
    }

    @Test
    void where_nobody_is_left_the_page_says_so_and_the_administrator_is_led_to_the_post() {
        var approved = approved(TestImports.goodAct());
        var service = Editing.pathOf(approved);
        var offering = offering("zhambyl");
        close(offering);

        assertThat(second.get(service).text("[data-lacking]")).contains("никого нет в роли", "руководитель");
        assertThat(second.get(service).page().select("[data-lacking] a"))
                .as("an editor makes no posts")
                .isEmpty();
        try (var administrator = Editing.administrator(system.url())) {
            var regulations = administrator.get("/ru/directory/regulations");
            var links = regulations.page().select("[data-lacking] a");
            assertThat(links).hasSize(3).allMatch(link -> link.attr("href").endsWith("/appoint"));
            assertThat(administrator.get(links.getFirst().attr("href")).page().select("#iin"))
                    .hasSize(1);
        }
    }

    @Test
    void an_office_that_is_lacking_is_made_at_a_form_that_knows_its_oblast_and_kind() {
        try (var administrator = Editing.administrator(system.url())) {
            var form = administrator.get("/ru/directory/offices/new?oblast=abai&kind=COLLEGE");
            assertThat(form.page().select("#oblast option[selected]").val()).isEqualTo("abai");
            assertThat(form.page().select("#kind option[selected]").val()).isEqualTo("COLLEGE");
        }
    }

    private static Seen approved(String text) {
        var service = Editing.service(first, Editing.handIn(first, text));
        return Editing.approve(second, Editing.pathOf(service), FIRST_DAY.toString());
    }

    private static Offering offering(String oblast) {
        var offering = system.module(Library.class).editions().getLast();
        assertThat(offering.oblast()).isEqualTo(oblast);
        return offering;
    }

    /** As `play` reads the people of a demo: from a file. */
    private void writeNewcomers(Offering offering) throws IOException {
        var world = system.module(JdbcClient.class)
                .sql("select world from demo.newcomers where edition = :edition")
                .param("edition", offering.hash())
                .query(String.class)
                .single();
        Files.createDirectories(folder.resolve("demo"));
        Files.writeString(folder.resolve("demo/newcomers.yaml"), world);
    }

    /** The accounts of all who provide it. */
    private static void close(Offering offering) {
        var crews = system.module(Crews.class);
        crews.providing(offering, FIRST_DAY.plusDays(1))
                .forEach(official -> system.module(Accounts.class).close(official.accountId()));
    }
}
