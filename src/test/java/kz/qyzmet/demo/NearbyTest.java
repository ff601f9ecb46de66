package kz.qyzmet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

/** Whose pages the key agent listens to. */
class NearbyTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,   127.0.0.1:8080,   http://127.0.0.1:8080,   true",
        "127.0.0.1,   localhost:8080,   http://localhost:8080,   true",
        "::1,         [::1]:8080,       http://[::1]:8080,       true",
        "127.0.0.1,   127.0.0.1,        http://127.0.0.1,        true",
        "127.0.0.1,   127.0.0.1:8080,   http://evil.example,     false",
        "127.0.0.1,   127.0.0.1:8080,   http://127.0.0.1:9090,   false",
        "127.0.0.1,   127.0.0.1:8080,   https://127.0.0.1:8080,  false",
        "127.0.0.1,   127.0.0.1:8080,   null,                    false",
        "127.0.0.1,   127.0.0.1:8080,   ,                        false",
        "127.0.0.1,   evil.example:8080, http://evil.example:8080, false",
        "127.0.0.1,   127.0.0.1.evil.example:80, http://127.0.0.1.evil.example:80, false",
        "192.0.2.7,   127.0.0.1:8080,   http://127.0.0.1:8080,   false",
        "127.0.0.1,   ,                 http://127.0.0.1:8080,   false"
    })
    void only_a_page_of_this_server_on_this_machine(
            String from, @Nullable String host, @Nullable String origin, boolean ours) throws Exception {
        var headers = headers(host);
        if (origin != null) headers.set(HttpHeaders.ORIGIN, origin);
        var address = URI.create("http://127.0.0.1:8080/demo/ncalayer");
        assertThat(Nearby.ours(InetAddress.getByName(from), headers, address)).isEqualTo(ours);
    }

    @Test
    void the_window_itself_needs_no_origin_but_a_name_of_loopback() throws Exception {
        assertThat(Nearby.here(InetAddress.getLoopbackAddress(), headers("localhost:8080")))
                .isTrue();
        assertThat(Nearby.here(InetAddress.getLoopbackAddress(), headers("evil.example")))
                .isFalse();
        assertThat(Nearby.here(InetAddress.getByName("192.0.2.7"), headers("localhost")))
                .isFalse();
        assertThat(Nearby.here(null, headers("localhost"))).isFalse();
    }

    private static HttpHeaders headers(@Nullable String host) {
        var headers = new HttpHeaders();
        if (host != null) headers.set(HttpHeaders.HOST, host);
        return headers;
    }
}
