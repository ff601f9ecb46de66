package kz.qyzmet.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A data directory, held by one process at a time. */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "qyzmet.pid";

    private final Path folder;
    private final RandomAccessFile lockFile;
    private final FileLock lock;

    private DataFolder(Path folder, RandomAccessFile lockFile, FileLock lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Takes the directory or refuses with the process that has it. */
    static DataFolder take(Path folder) throws IOException {
        Folders.closed(folder);
        var lockFile = new RandomAccessFile(folder.resolve(LOCK).toFile(), "rw");
        var lock = tryLock(lockFile);
        if (lock == null) {
            var holder = Optional.ofNullable(lockFile.readLine()).orElse("?");
            lockFile.close();
            throw new StoreFailure("The data directory " + folder + " is in use by process " + holder
                    + ": stop that one, or choose another with --data DIR.");
        }
        lockFile.setLength(0);
        lockFile.writeBytes(ProcessHandle.current().pid() + "\n");
        return new DataFolder(folder, lockFile, lock);
    }

    private static @Nullable FileLock tryLock(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path programs() {
        return folder.resolve("postgresql-programs");
    }

    Path cluster() {
        return folder.resolve("postgresql");
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    /** The password of a role, made on first use and kept where only the owner of the directory reads it. */
    Login login(String role) throws IOException {
        return login(folder, role);
    }

    static Login login(Path folder, String role) throws IOException {
        var file = Folders.closed(folder.resolve("secrets")).resolve(role);
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Folders.writeSecret(file, HexFormat.of().formatHex(bytes));
        }
        return new Login(role, Files.readString(file));
    }

    /** Whether a process holds the directory now. */
    static boolean isTaken(Path folder) throws IOException {
        var file = folder.resolve(LOCK);
        if (!Files.exists(file)) return false;
        try (var lockFile = new RandomAccessFile(file.toFile(), "rw");
                var lock = tryLock(lockFile)) {
            return lock == null;
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}
