package kz.qyzmet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Line;
import kz.qyzmet.web.Welcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an empty system to somebody at his post, as an operator starts it: each test goes on where the one before ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectoryTest {
    private static final String PASSWORD = "four words are better";
    private static final Map<String, String> OFFICE = Map.ofEntries(
            Map.entry("oblast", "zhambyl"),
            Map.entry("kind", "EDUCATION_DEPARTMENT"),
            Map.entry("code", "talas-education"),
            Map.entry("name_kk", "Талас ауданының білім бөлімі"),
            Map.entry("name_ru", "Отдел образования Таласского района"),
            Map.entry("name_en", "Education department of Talas district"),
            Map.entry("address_kk", "Қаратау қ."),
            Map.entry("address_ru", "г. Каратау"),
            Map.entry("address_en", "Karatau"),
            Map.entry("bin", "600140000018"));

    private static TestSystem system;
    private static Caller admin;

    @BeforeAll
    static void start() {
        system = TestSystem.real();
        admin = new Caller(system.url());
    }

    @AfterAll
    static void stop() {
        admin.close();
        system.close();
    }

    @Test
    @Order(1)
    void every_way_in_leads_to_the_first_run() {
        for (var path : List.of("/kk", "/ru/staff/sign-in", "/en/directory", "/kk/staff/post"))
            assertThat(admin.get(path).path()).as(path).endsWith("/directory/first-run");
    }

    @Test
    @Order(2)
    void nobody_makes_the_administrator_without_the_code_of_the_command_line() {
        var page = admin.get("/kk/directory/first-run");
        var answers = Map.of("code", "0123456789abcdef", "login", "admin", "password", PASSWORD, "again", PASSWORD);
        var refused = admin.send(page, "/directory/first-run", answers);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("code")).isNotEmpty();
        assertThat(refused.page().select("input[type=password][value]")).isEmpty();
        assertThat(admin.get("/kk").path()).endsWith("/directory/first-run");
    }

    @Test
    @Order(3)
    void of_many_first_administrators_one_is_made() throws Exception {
        var page = admin.get(address());
        assertThat(admin.send(page, "/directory/first-run", Map.of("login", "a", "password", "x", "again", "y"))
                        .error("again"))
                .isNotEmpty();
        assertThat(admin.send(page, "/directory/first-run", Map.of("login", "admin", "password", "x", "again", "x"))
                        .error("password"))
                .isNotEmpty();

        var tries = new java.util.ArrayList<Callable<Caller.Seen>>();
        for (int i = 0; i < 4; i++) {
            var login = "admin" + i;
            var caller = new Caller(system.url());
            var form = caller.get(address());
            tries.add(() -> caller.send(
                    form, "/directory/first-run", Map.of("login", login, "password", PASSWORD, "again", PASSWORD)));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var seen =
                    threads.invokeAll(tries).stream().map(DirectoryTest::done).toList();
            assertThat(seen)
                    .filteredOn(each -> each.path().startsWith("/kk/staff/sign-in"))
                    .hasSize(1);
            assertThat(seen).extracting(Caller.Seen::status).isSubsetOf(200, 404, 409);
        }
        assertThat(system.module(JdbcClient.class)
                        .sql("select count(*) from identity.account")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(admin.get("/kk/directory/first-run").status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void the_administrator_signs_in_by_password_and_finds_an_empty_directory() {
        var in = admin.send(
                admin.get("/kk/directory"), "/staff/sign-in", Map.of("login", administrator(), "password", PASSWORD));
        assertThat(in.path()).isEqualTo("/kk/directory");
        assertThat(in.page().select(".empty")).hasSize(1);
    }

    @Test
    @Order(5)
    void what_will_not_do_is_told_at_the_field_and_changes_nothing() {
        var wrong = new HashMap<>(OFFICE);
        wrong.put("bin", "600140000019");
        wrong.put("code", "Талас");
        wrong.put("name_en", " ");
        wrong.put("oblast", "");
        var back = admin.send(admin.get("/kk/directory/offices/new"), "/directory/offices/new", wrong);
        assertThat(back.status()).isEqualTo(422);
        for (var field : List.of("bin", "code", "name_en", "oblast"))
            assertThat(back.error(field)).as(field).isNotEmpty();
        assertThat(back.page().select("#name_kk").val()).isEqualTo(OFFICE.get("name_kk"));
        assertThat(system.module(Offices.class).list()).isEmpty();
    }

    @Test
    @Order(6)
    void a_form_sent_twice_makes_one_office() {
        var form = admin.get("/kk/directory/offices/new");
        var first = admin.send(form, "/directory/offices/new", OFFICE);
        var second = admin.send(form, "/directory/offices/new", OFFICE);
        assertThat(first.path()).isEqualTo(second.path()).matches("/kk/directory/offices/\\d+");
        var office = system.module(Offices.class).list();
        assertThat(office).hasSize(1);
        assertThat(journal(office.getFirst().id())).extracting(Line::kind).containsExactly("directory.office-created");
        var taken = admin.send(admin.get("/kk/directory/offices/new"), "/directory/offices/new", OFFICE);
        assertThat(taken.error("code")).isNotEmpty();
    }

    @Test
    @Order(7)
    void an_office_gets_posts_and_a_post_gets_its_holder_with_a_password_shown_once() {
        var office = office();
        for (var role : List.of("HEAD", "OFFICE_CLERK")) {
            var form = admin.get("/kk" + office + "/posts/new");
            admin.send(
                    form,
                    "/posts/new",
                    Map.of("role", role, "name_kk", "Лауазым", "name_ru", "Должность", "name_en", role));
        }
        var post = admin.get("/kk" + office)
                .page()
                .select("a[href$=/appoint]")
                .getFirst()
                .attr("href");
        var form = admin.get(post);
        assertThat(admin.send(form, "/appoint", Map.of("iin", "970312500118", "from", "2000-01-01"))
                        .page()
                        .select(".error"))
                .as("IIN and past day")
                .hasSize(2);
        var secret = admin.send(form, "/appoint", holder());
        assertThat(secret.text("[data-login]")).isEqualTo("talas.head");
        var password = secret.text("[data-password]");
        assertThat(password).hasSizeGreaterThanOrEqualTo(16);

        var again = admin.send(form, "/appoint", holder());
        assertThat(again.path()).isEqualTo("/kk" + office);
        assertThat(again.page().html()).doesNotContain(password).contains("9703••••0119");

        var staff = new Caller(system.url());
        var challenge = staff.send(
                staff.get("/kk/staff/sign-in"), "/staff/sign-in", Map.of("login", "talas.head", "password", password));
        assertThat(challenge.path()).isEqualTo("/kk/staff/challenge");
        var personal = journal(id(office)).getLast();
        assertThat(personal.kind()).isEqualTo("directory.appointed");
        assertThat(personal.personal()).containsEntry("iin", "970312500119");
        assertThat(personal.facts().toString()).doesNotContain("970312500119");
        staff.close();
    }

    @Test
    @Order(8)
    void a_post_has_one_holder_and_one_substitute_a_day() {
        var office = office();
        var shown = admin.get("/kk" + office);
        var post = shown.page().select("a[href$=/appoint]").getFirst().attr("href");
        var taken = admin.send(admin.get(post), "/appoint", holder());
        assertThat(taken.error("from")).isNotEmpty();

        var substitute = shown.page().select("a[href$=/substitute]").getFirst().attr("href");
        var form = admin.get(substitute);
        var by = form.page().select("select[name=by] option").getLast().val();
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Almaty"));
        var days = Map.of(
                "by", by, "from", today.toString(), "until", today.plusDays(3).toString());
        assertThat(admin.send(form, "/substitute", days).path()).isEqualTo("/kk" + office);
        assertThat(admin.send(admin.get(substitute), "/substitute", days).error("from"))
                .isNotEmpty();
        var backwards = Map.of(
                "by",
                by,
                "from",
                today.plusDays(9).toString(),
                "until",
                today.plusDays(8).toString());
        assertThat(admin.send(admin.get(substitute), "/substitute", backwards).error("until"))
                .isNotEmpty();
    }

    @Test
    @Order(9)
    void an_account_is_closed_and_opened_again_and_an_appointment_ends() {
        var office = office();
        var shown = admin.get("/kk" + office);
        var account =
                shown.page().select("form[action$=/password]").attr("action").replace("/password", "");
        assertThat(admin.send(shown, "/password", Map.of()).text("[data-password]"))
                .hasSize(16);
        assertThat(close(account)).isEqualTo(200);
        assertThat(open(account)).isFalse();
        var end = shown.page().select("a[href*=/end/]").attr("href");
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Almaty")).toString();
        assertThat(admin.send(admin.get(end), end, Map.of("last", today)).path())
                .isEqualTo("/kk" + office);
        assertThat(admin.send(admin.get(end), end, Map.of("last", today)).error("last"))
                .isNotEmpty();
        assertThat(journal(id(office))).extracting(Line::kind).endsWith("directory.appointment-ended");
    }

    @Test
    @Order(10)
    void nothing_of_it_is_for_anybody_else() {
        var guest = new Caller(system.url());
        for (var path : List.of("/kk/directory", "/kk" + office(), "/kk/directory/regulations"))
            assertThat(guest.get(path).path()).startsWith("/kk/staff/sign-in");
        assertThat(admin.get("/kk/directory/offices/999").status()).isEqualTo(404);
        assertThat(admin.get("/kk/directory/posts/999/appoint").status()).isEqualTo(404);
        guest.close();
    }

    @Test
    @Order(11)
    void every_edition_is_listed() {
        assertThat(admin.get("/ru/directory/regulations").page().select("tbody tr"))
                .isNotEmpty();
    }

    private static Map<String, String> holder() {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Almaty")).toString();
        return Map.of(
                "iin", "970312500119", "family", "Оспанов", "given", "Дархан", "login", "talas.head", "from", today);
    }

    /** The second button of the form leads elsewhere, as a browser's does. */
    private static int close(String account) {
        var shown = admin.get("/kk" + office());
        var form = shown.shown().form("/password");
        form.attr("action", account + "/close");
        return admin.send(shown, "/close", Map.of()).status();
    }

    private static boolean open(String account) {
        var id = Long.parseLong(account.substring(account.lastIndexOf('/') + 1));
        return system.module(kz.qyzmet.identity.Accounts.class)
                .find(id)
                .orElseThrow()
                .open();
    }

    private static String address() {
        var lines = system.module(Welcome.class).lines("");
        return lines.stream()
                .map(String::strip)
                .filter(line -> line.contains("?code="))
                .findFirst()
                .orElseThrow();
    }

    private static String administrator() {
        return system.module(JdbcClient.class)
                .sql("select login from identity.account where kind = 'ADMINISTRATOR'")
                .query(String.class)
                .single();
    }

    private static String office() {
        return OfficePage.path(system.module(Offices.class).list().getFirst().id());
    }

    private static long id(String office) {
        return Long.parseLong(office.substring(office.lastIndexOf('/') + 1));
    }

    private static List<Line> journal(long office) {
        return system.module(Journal.class).of("office/" + office);
    }

    private static Caller.Seen done(Future<Caller.Seen> each) {
        try {
            return each.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
