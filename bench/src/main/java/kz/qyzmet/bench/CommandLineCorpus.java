package kz.qyzmet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A corpus of 500 acts from the command line, the start of the program included, and the most memory its process took. */
final class CommandLineCorpus {
    private static final int ACTS = 500;

    private CommandLineCorpus() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("qyzmet-corpus");
        try {
            fill(folder);
            for (var options : List.of(List.of("--json"), List.of("--json", "--no-proof"))) measure(folder, options);
        } finally {
            empty(folder);
        }
    }

    /** The same acts again and again under other names. */
    private static void fill(Path folder) throws IOException {
        var acts = Acts.found().files();
        for (int act = 0; act < ACTS; act++) {
            var file = acts.get(act % acts.size());
            Files.copy(file, folder.resolve("%03d-%s".formatted(act, file.getFileName())));
        }
        System.out.printf(Locale.ROOT, "%d acts, %d different ones%n", ACTS, Math.min(ACTS, acts.size()));
    }

    private static void measure(Path folder, List<String> options) throws Exception {
        var launcher = Path.of(System.getProperty("qyzmet.home", "."), "qyzmet");
        var command = new ArrayList<>(List.of(launcher.toString(), "compile"));
        command.addAll(options);
        command.add(folder.toString());
        var begun = Instant.now();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long most = 0;
        var worked = Duration.ZERO;
        while (process.isAlive()) {
            most = Math.max(most, residentKilobytes(process.pid()));
            worked = process.info().totalCpuDuration().orElse(worked);
            Thread.sleep(50);
        }
        var took = Duration.between(begun, Instant.now());
        // 1 says that some act has an error finding, as the corpus means it to
        if (process.exitValue() > 1) System.out.println("The command ended with " + process.exitValue());
        System.out.printf(
                Locale.ROOT,
                "compile %s: %.1f s by the clock, %.1f s of processor time, at most %d MB resident%n",
                options,
                took.toMillis() / 1000.0,
                worked.toMillis() / 1000.0,
                most / 1024);
    }

    /** The highest so far; 0 where the system does not tell. */
    private static long residentKilobytes(long pid) {
        try {
            for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/status")))
                if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", ""));
        } catch (IOException ended) {
            return 0;
        }
        return 0;
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
