package kz.qyzmet.signature;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the operator lets us ask. Nothing else is ever dialled, least of all an address inside a certificate: whoever
 * sends a signature would otherwise choose whom we call.
 *
 * @param ocsp responders, asked in this order until one answers usably
 * @param lists full revocation lists
 * @param deltas delta lists
 * @param stamps time-stamping authorities, asked in this order until one gives a usable token
 */
public record Addresses(List<URI> ocsp, List<URI> lists, List<URI> deltas, List<URI> stamps) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> KEYS = Set.of("ocsp", "crl", "delta", "tsp");

    public Addresses {
        ocsp = List.copyOf(ocsp);
        lists = List.copyOf(lists);
        deltas = List.copyOf(deltas);
        stamps = List.copyOf(stamps);
    }

    /** Of revocation alone. */
    public Addresses(List<URI> ocsp, List<URI> lists, List<URI> deltas) {
        this(ocsp, lists, deltas, List.of());
    }

    /**
     * Those of a properties file with the keys {@code ocsp}, {@code crl}, {@code delta} and {@code tsp}, several addresses
     * with spaces between them.
     *
     * @throws IllegalArgumentException when it holds another key, or what is no http address
     */
    public static Addresses read(Path file) {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the addresses in " + file, unreadable);
        }
        for (var key : properties.stringPropertyNames())
            if (!KEYS.contains(key))
                throw new IllegalArgumentException(file + ": \"" + key + "\" is not one of ocsp, crl, delta, tsp");
        return new Addresses(
                of(properties, "ocsp"), of(properties, "crl"), of(properties, "delta"), of(properties, "tsp"));
    }

    private static List<URI> of(Properties properties, String key) {
        return SPACE.splitAsStream(properties.getProperty(key, "").strip())
                .filter(address -> !address.isEmpty())
                .map(Addresses::http)
                .toList();
    }

    private static URI http(String address) {
        var read = URI.create(address);
        if (read.getHost() == null || !Set.of("http", "https").contains(read.getScheme()))
            throw new IllegalArgumentException("\"" + address + "\" is not an http or https address");
        return read;
    }
}
