package kz.qyzmet.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PKCS12Attribute;
import java.security.cert.CRLReason;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A throw-away authority as a PKCS#12 file; what it has revoked stands in an attribute of its issuing key. */
final class AuthorityFile {
    private static final String ROOT = "root";
    private static final String ISSUING = "issuing";
    private static final String DESCRIPTION = "2.5.4.13"; // X.520 description: free text

    private AuthorityFile() {}

    static byte[] write(SigningKey root, SigningKey issuing, Map<BigInteger, Withdrawal> revoked, char[] password) {
        try {
            var store = Formats.pkcs12();
            store.load(null, null);
            store.setKeyEntry(ROOT, root.key(), password, root.certificates());
            var noted = Set.<KeyStore.Entry.Attribute>of(new PKCS12Attribute(DESCRIPTION, text(revoked)));
            var entry = new KeyStore.PrivateKeyEntry(issuing.key(), issuing.certificates(), noted);
            store.setEntry(ISSUING, entry, new KeyStore.PasswordProtection(password));
            var file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot write the authority", impossible);
        }
    }

    static ThrowAwayAuthority read(byte[] file, char[] password) {
        try {
            var store = Formats.pkcs12();
            store.load(new ByteArrayInputStream(file), password);
            if (!store.isKeyEntry(ROOT) || !store.isKeyEntry(ISSUING)) {
                throw new IllegalArgumentException("The file holds no authority");
            }
            var entry = store.getEntry(ISSUING, new KeyStore.PasswordProtection(password));
            var noted = entry.getAttributes().stream()
                    .filter(attribute -> attribute.getName().equals(DESCRIPTION))
                    .map(KeyStore.Entry.Attribute::getValue)
                    .collect(Collectors.joining());
            return new ThrowAwayAuthority(
                    SigningKey.entry(store, ROOT, password),
                    SigningKey.entry(store, ISSUING, password),
                    revoked(noted));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("The authority's file is damaged or its password is wrong", unreadable);
        }
    }

    private static String text(Map<BigInteger, Withdrawal> revoked) {
        return revoked.entrySet().stream()
                .map(each -> each.getKey().toString(16) + " " + each.getValue().since() + " "
                        + each.getValue().reason())
                .collect(Collectors.joining("\n", "revoked\n", "\n"));
    }

    private static Map<BigInteger, Withdrawal> revoked(String text) {
        var revoked = new TreeMap<BigInteger, Withdrawal>();
        text.lines().skip(1).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = line.split(" ", -1);
            // A file of an older version gives no reason.
            var reason = parts.length < 3 ? CRLReason.UNSPECIFIED : CRLReason.valueOf(parts[2]);
            revoked.put(new BigInteger(parts[0], 16), new Withdrawal(Instant.parse(parts[1]), reason));
        });
        return revoked;
    }
}
