package kz.qyzmet.demo;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Who may speak to the key agent: a page of this very server, on this machine. Another site's page is told by its origin; one
 * whose name was made to point here (DNS rebinding) by the name it asks for, which is then not ours.
 */
final class Nearby {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private Nearby() {}

    /** Whether the request came over loopback, to a name of loopback. */
    static boolean here(@Nullable InetAddress from, HttpHeaders headers) {
        var host = host(headers);
        return from != null && from.isLoopbackAddress() && host != null && NAMES.contains(host.getHostString());
    }

    /** Whether, besides, the page that asks is ours. {@code address}: that of the request, whose scheme counts. */
    static boolean ours(InetAddress from, HttpHeaders headers, URI address) {
        var origin = headers.getOrigin();
        return here(from, headers)
                && origin != null
                && origin.equals(address.getScheme() + "://" + headers.getFirst(HttpHeaders.HOST));
    }

    private static @Nullable InetSocketAddress host(HttpHeaders headers) {
        try {
            return headers.getHost();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
