package kz.qyzmet.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The public keys whose checkpoints are believed; enough to verify, useless for signing. */
public final class TrustedKeys {
    private final Map<String, PublicKey> keys;

    private TrustedKeys(Map<String, PublicKey> keys) {
        this.keys = keys;
    }

    /** All {@code checkpoint-*.pub} of a directory; none when there is no such directory. */
    public static TrustedKeys in(Path directory) {
        var keys = new HashMap<String, PublicKey>();
        if (!Files.isDirectory(directory)) return new TrustedKeys(keys);
        try (var files = Files.newDirectoryStream(directory, "checkpoint-*.pub")) {
            for (var file : files) {
                var key = read(file);
                keys.put(CheckpointKey.id(key), key);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The public keys in " + directory + " cannot be read", failed);
        }
        return new TrustedKeys(keys);
    }

    private static PublicKey read(Path file) throws IOException {
        try {
            var spec = new X509EncodedKeySpec(
                    Base64.getDecoder().decode(Files.readString(file).strip()));
            return KeyFactory.getInstance("Ed25519").generatePublic(spec);
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new IOException(file + " is not an Ed25519 public key.", damaged);
        }
    }

    boolean knows(String id) {
        return keys.containsKey(id);
    }

    /** Whether this key made this signature, hexadecimal, over the UTF-8 bytes of the statement. */
    boolean signed(String id, String statement, String signature) {
        var key = keys.get(id);
        if (key == null) return false;
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(statement.getBytes(StandardCharsets.UTF_8));
            return check.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false; // a signature of the wrong length is thrown at us, not answered
        }
    }
}
