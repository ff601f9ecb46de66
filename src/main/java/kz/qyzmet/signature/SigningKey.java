package kz.qyzmet.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A key that signs, with its certificate.
 *
 * @param chain the authorities above the certificate, the issuer first; may be empty
 */
public record SigningKey(PrivateKey key, X509Certificate certificate, List<X509Certificate> chain) {
    private static final String ALIAS = "key";

    public SigningKey {
        chain = List.copyOf(chain);
    }

    /**
     * The only key of a PKCS#12 file.
     *
     * @throws IllegalArgumentException when the password is wrong or the file holds not exactly one key
     */
    public static SigningKey fromPkcs12(byte[] file, char[] password) {
        try {
            var store = Formats.pkcs12();
            store.load(new ByteArrayInputStream(file), password);
            var keys = new ArrayList<String>();
            for (var aliases = store.aliases(); aliases.hasMoreElements(); ) {
                var alias = aliases.nextElement();
                if (store.isKeyEntry(alias)) keys.add(alias);
            }
            if (keys.size() != 1)
                throw new IllegalArgumentException("The key file holds " + keys.size() + " keys, not one");
            return entry(store, keys.getFirst(), password);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("The key file is damaged or its password is wrong", unreadable);
        }
    }

    /** A PKCS#12 file with this key, encrypted with the password. */
    public byte[] toPkcs12(char[] password) {
        try {
            var store = Formats.pkcs12();
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, password, certificates());
            var file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot write a key file", impossible);
        }
    }

    static SigningKey entry(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        var held = store.getCertificateChain(alias);
        if (held == null) throw new IllegalArgumentException("The key file holds a key without its certificate");
        var certificates = Stream.of(held).map(X509Certificate.class::cast).toList();
        var key = (PrivateKey) store.getKey(alias, password);
        return new SigningKey(key, certificates.getFirst(), certificates.subList(1, certificates.size()));
    }

    X509Certificate[] certificates() {
        return Stream.concat(Stream.of(certificate), chain.stream()).toArray(X509Certificate[]::new);
    }
}
