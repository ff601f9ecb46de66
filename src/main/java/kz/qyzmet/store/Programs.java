package kz.qyzmet.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** initdb and postgres, run as PostgreSQL wants: never as root. */
record Programs(Path home) {
    /** Durable by settings, small by need: loopback only, no socket in a shared folder. */
    private static final String SETTINGS = """

            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            password_encryption = scram-sha-256
            max_connections = 60
            shared_buffers = 128MB
            timezone = 'UTC'
            log_timezone = 'UTC'
            """;

    void initdb(DataFolder folder, Login superuser) throws IOException {
        var passwordFile = folder.cluster().resolveSibling("superuser.password");
        Folders.writeSecret(passwordFile, superuser.password() + "\n");
        try {
            var making = start(
                    folder,
                    List.of(
                            program("initdb"),
                            "-D",
                            folder.cluster().toString(),
                            "-U",
                            superuser.role(),
                            "--pwfile",
                            passwordFile.toString(),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=icu",
                            "--icu-locale=kk-KZ",
                            "--data-checksums"));
            if (making.waitFor() != 0)
                throw new StoreFailure("PostgreSQL could not make its data directory: see " + folder.log() + ".");
            Files.writeString(folder.cluster().resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL made its data directory", interrupted);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    Process serve(DataFolder folder, int port) throws IOException {
        return start(
                folder, List.of(program("postgres"), "-D", folder.cluster().toString(), "-p", String.valueOf(port)));
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static Process start(DataFolder folder, List<String> command) throws IOException {
        return new ProcessBuilder(notAsRoot(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
    }

    /** A user namespace without a mapping hides that we are root, and gives no right that we did not have. */
    private static List<String> notAsRoot(List<String> command) {
        if (!isRoot()) return command;
        var inNamespace = new ArrayList<>(List.of("unshare", "-U"));
        inNamespace.addAll(command);
        return inNamespace;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
