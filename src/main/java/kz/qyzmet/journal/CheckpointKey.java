package kz.qyzmet.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The Ed25519 key that signs checkpoints. It lies in the data directory, readable by its owner only, and never in the
 * database: whoever can rewrite the one cannot sign for the other.
 */
public final class CheckpointKey {
    private static final String PRIVATE = "checkpoint.key";

    private final PrivateKey key;
    private final String id;

    private CheckpointKey(PrivateKey key, String id) {
        this.key = key;
        this.id = id;
    }

    /** The key of this directory, made on first use beside its public part {@code checkpoint-ID.pub}. */
    public static CheckpointKey in(Path dataDirectory) {
        try {
            Files.createDirectories(dataDirectory);
            var file = dataDirectory.resolve(PRIVATE);
            if (!Files.exists(file)) make(dataDirectory, file);
            var words = Files.readString(file).split("\\s+", 2);
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(words[1].strip()));
            return new CheckpointKey(KeyFactory.getInstance("Ed25519").generatePrivate(spec), words[0]);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The checkpoint key in " + dataDirectory + " cannot be used: " + failed.getMessage(), failed);
        } catch (GeneralSecurityException | RuntimeException damaged) {
            throw new IllegalStateException(
                    dataDirectory.resolve(PRIVATE) + " is not a checkpoint key: restore it from a backup, or move it"
                            + " away to begin a new one; checkpoint-*.pub files must stay.",
                    damaged);
        }
    }

    private static void make(Path directory, Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var id = id(pair.getPublic());
        Files.writeString(
                directory.resolve("checkpoint-" + id + ".pub"),
                base64(pair.getPublic().getEncoded()) + "\n");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var made = Files.createTempFile(directory, "checkpoint", ".new", ownerOnly);
        Files.writeString(made, id + " " + base64(pair.getPrivate().getEncoded()) + "\n", StandardOpenOption.SYNC);
        // A link, not a move: of two processes that make a key at once, one keeps its own and both read the same.
        try {
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException another) {
            // its key is read by our caller
        } finally {
            Files.delete(made);
        }
    }

    /** The first half of the SHA-256 of the public key, in hexadecimal: names the key in each checkpoint. */
    static String id(PublicKey key) {
        var digest = CanonicalJson.sha256().digest(key.getEncoded());
        return HexFormat.of().formatHex(digest, 0, 16);
    }

    String id() {
        return id;
    }

    /** Signs the UTF-8 bytes of the statement; hexadecimal. */
    String sign(String statement) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The checkpoint key cannot sign", failed);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
