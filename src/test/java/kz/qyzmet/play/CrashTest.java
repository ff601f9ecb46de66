package kz.qyzmet.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.qyzmet.demo.Cast;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RegulationFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes in the middle of the work: what people were told is accepted is there afterwards. */
class CrashTest {
    private static final int ROUNDS = 2;
    private static final int UNDISTURBED = 2;
    private static final LocalDate BEGINNING = LocalDate.of(2018, 7, 2);
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_when_the_process_is_killed() throws Exception {
        var data = folder.resolve("data");
        var acknowledged = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            var process = start(data);
            try {
                acknowledged.addAll(handInUntilKilled(process));
            } finally {
                process.destroy();
            }
        }
        var process = start(data);
        try {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * UNDISTURBED);
            everyOneIsRegistered(process, acknowledged);
            assertThat(verify(data))
                    .as("journal verify beside the running system")
                    .isZero();
        } finally {
            process.destroy();
        }
    }

    @Test
    void what_officials_did_stays_done_when_the_process_is_killed_in_the_middle_of_play() throws Exception {
        var data = folder.resolve("played");
        var done = new HashMap<String, String>();
        var killed = start(data);
        try {
            new Play(killed.address(), List.of()).these(List.of(OFFERING), BEGINNING, path -> {
                if (!path.ok() || done.size() >= UNDISTURBED) return;
                done.putAll(cases(killed));
                if (done.size() >= UNDISTURBED) killSoon(killed);
            });
        } finally {
            killed.destroy();
        }
        var server = start(data);
        try {
            assertThat(done).hasSizeGreaterThanOrEqualTo(UNDISTURBED);
            assertThat(cases(server)).containsAllEntriesOf(done);
            assertThat(verify(data)).as("journal verify").isZero();
        } finally {
            server.destroy();
        }
    }

    /** Every case of the office as its clerk sees it: by number, what is to be done or how it ended. */
    private static Map<String, String> cases(Server server) {
        var cast = Cast.of(OFFERING.oblast()).orElseThrow();
        var office = cast.office(List.copyOf(OFFERING.regulation().providers().value()));
        try (var staff = new Staff(server.address())) {
            var list = staff.at(cast.login(office, Role.OFFICE_CLERK), cast.password())
                    .open("/kk/workplace/cases");
            return list.page().select("tr[data-case]").stream()
                    .collect(Collectors.toMap(
                            row -> row.attr("data-case"),
                            row -> row.attr("data-step") + " "
                                    + row.select("strong").eachText()));
        }
    }

    /** While something is on its way. */
    private static Thread killSoon(Server server) {
        return Thread.ofVirtual().start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(700);
                server.kill();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private record Server(Process process, String address) {
        /** As kill -9 does: no hook runs. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }

        void destroy() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) kill();
        }
    }

    /** Applications are handed in one after another; the process is killed while one of them is on its way. */
    private static List<String> handInUntilKilled(Server server) throws Exception {
        var acknowledged = new ArrayList<String>();
        for (int i = 0; i < UNDISTURBED; i++) acknowledged.add(handIn(server));
        var killer = killSoon(server);
        try {
            while (server.process().isAlive()) acknowledged.add(handIn(server));
        } catch (PlayFailure | java.io.UncheckedIOException cutOff) {
            assertThat(server.process().waitFor(30, TimeUnit.SECONDS))
                    .as("only the kill cuts people off, not: " + cutOff.getMessage())
                    .isTrue();
        }
        killer.join();
        return acknowledged;
    }

    private static String handIn(Server server) {
        try (var stage = stage(server)) {
            return Path.of(java.net.URI.create(new PortalFront(stage).handIn()).getPath())
                    .toString();
        }
    }

    private static void everyOneIsRegistered(Server server, List<String> pages) {
        try (var stage = stage(server)) {
            var citizen = stage.guest();
            var entrance = citizen.open("/kk/portal/sign-in");
            citizen.submit(
                    entrance.form("/portal/sign-in"),
                    java.util.Map.of(
                            "iin",
                            stage.cast().citizen(),
                            "password",
                            stage.cast().password()));
            for (var page : pages) {
                Front.until(
                        () -> citizen.open(page).page().selectFirst("[data-case-number]"),
                        "the registration of " + page);
            }
        }
    }

    private static Stage stage(Server server) {
        return new Stage(
                server.address(),
                Cast.of(OFFERING.oblast()).orElseThrow(),
                OFFERING,
                Channel.PORTAL,
                new Staff(server.address()));
    }

    private static final Offering OFFERING = offering();

    private static Offering offering() {
        try {
            return Loader.load(RegulationFiles.under(Path.of("src/main/resources"))).offerings().stream()
                    .filter(offering -> offering.regulation().fronts().containsKey(Channel.PORTAL))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Server start(Path data) throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var process = qyzmet("start", "--demo", "--data", data.toString(), "--port", String.valueOf(port));
        var address = "http://127.0.0.1:" + port;
        var server = new Server(process, address);
        try {
            answersSoon(server);
            return server;
        } catch (AssertionError | InterruptedException failed) {
            server.kill();
            throw failed;
        }
    }

    private static void answersSoon(Server server) throws InterruptedException {
        var latest = Instant.now().plus(STARTS_WITHIN);
        try (var browser = new Browser(server.address())) {
            while (!answers(browser, server.process())) {
                assertThat(Instant.now()).as("the first page comes").isBefore(latest);
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static boolean answers(Browser browser, Process process) {
        assertThat(process.isAlive()).as("the process started").isTrue();
        try {
            return browser.open("/health/ready").status() == 200;
        } catch (java.io.UncheckedIOException notYet) {
            return false;
        }
    }

    private static int verify(Path data) throws Exception {
        return qyzmet("journal", "verify", "--data", data.toString()).waitFor();
    }

    private static Process qyzmet(String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "kz.qyzmet.app.Qyzmet"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "crash-test.log").toFile())
                .start();
    }
}
