package kz.qyzmet.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once beside the data from the jar they came in. */
final class Binaries {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final String DONE = "unpacked";

    private Binaries() {}

    /** The folder that holds {@code bin/}; unpacks into a neighbour first, so that a power cut leaves no half of it. */
    static Path in(Path folder) throws IOException {
        if (Files.exists(folder.resolve(DONE))) return folder;
        if (!System.getProperty("os.name", "").equals("Linux")
                || !System.getProperty("os.arch", "").equals("amd64")) {
            throw new StoreFailure("The embedded PostgreSQL runs on Linux x86-64 only: elsewhere start with"
                    + " --db jdbc:postgresql://… and a PostgreSQL of your own.");
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        var half = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "unpacking");
        try (var archive = Binaries.class.getClassLoader().getResourceAsStream(ARCHIVE)) {
            if (archive == null)
                throw new StoreFailure("PostgreSQL's programs are missing from the build: run mvn -q package again.");
            unpack(archive, half);
        }
        Files.createFile(half.resolve(DONE));
        if (Files.exists(folder)) Folders.delete(folder);
        Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        return folder;
    }

    private static void unpack(InputStream archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var path = into.resolve(entry.getName()).normalize();
                if (!path.startsWith(into))
                    throw new IOException("an entry leads out of the archive: " + entry.getName());
                if (entry.isDirectory()) Files.createDirectories(path);
                else write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & 0100) != 0)
            Files.setPosixFilePermissions(path, executable(Files.getPosixFilePermissions(path)));
    }

    private static Set<PosixFilePermission> executable(Set<PosixFilePermission> permissions) {
        var more = new HashSet<>(permissions);
        more.add(PosixFilePermission.OWNER_EXECUTE);
        return more;
    }
}
