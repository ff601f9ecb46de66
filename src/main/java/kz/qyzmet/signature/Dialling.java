package kz.qyzmet.signature;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One question to one configured address: bounded in time and size, without redirects. An address that does not answer
 * is left alone for a while, so that a service that is down does not hold up everybody.
 */
final class Dialling {
    private static final int OK = 200;
    private static final Duration REST = Duration.ofSeconds(30);

    private final HttpClient client;
    private final Duration patience;
    private final InstantSource clock;
    private final Map<URI, Instant> resting = new ConcurrentHashMap<>();

    /** @param patience for the whole of an answer, from the first byte sent to the last received */
    Dialling(Duration connecting, Duration patience, InstantSource clock) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(connecting)
                .followRedirects(Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.patience = patience;
        this.clock = clock;
    }

    /** Empty when nothing usable came, for whatever reason. */
    Optional<byte[]> get(URI address, int largest) {
        return sent(HttpRequest.newBuilder(address).GET().build(), largest);
    }

    /** The same for a question with a body. */
    Optional<byte[]> post(URI address, String type, byte[] body, int largest) {
        var request = HttpRequest.newBuilder(address).header("Content-Type", type);
        return sent(request.POST(BodyPublishers.ofByteArray(body)).build(), largest);
    }

    private Optional<byte[]> sent(HttpRequest request, int largest) {
        var address = request.uri();
        if (clock.instant().isBefore(resting.getOrDefault(address, Instant.MIN))) return Optional.empty();
        var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), largest));
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS))
                    .filter(each -> each.statusCode() == OK)
                    .map(HttpResponse::body);
        } catch (TimeoutException | ExecutionException silent) { // slow, refused, cut off, too much
            answer.cancel(true);
            resting.put(address, clock.instant().plus(REST));
            return Optional.empty();
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
