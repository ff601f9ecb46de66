package kz.qyzmet.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The services of an authority on 127.0.0.1, each as well or as badly behaved as a test wants it. */
final class Loopback implements AutoCloseable {
    /** What a service does with a request. */
    interface Service {
        void answer(HttpExchange exchange, byte[] body) throws IOException;
    }

    private static final int LONGEST_SILENCE = 20; // seconds; ended at once by closing

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    Loopback() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    URI serve(String path, Service service) {
        server.createContext(path, exchange -> {
            asked.add(path);
            try (exchange) {
                service.answer(exchange, exchange.getRequestBody().readAllBytes());
            }
        });
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Replaces what is served under a path. */
    void change(String path, Service service) {
        server.removeContext(path);
        serve(path, service);
    }

    static Service always(byte[] body) {
        return (exchange, _) -> send(exchange, 200, body);
    }

    static Service status(int status) {
        return (exchange, _) -> exchange.sendResponseHeaders(status, -1);
    }

    static Service redirectTo(URI address) {
        return (exchange, _) -> {
            exchange.getResponseHeaders().add("Location", address.toString());
            exchange.sendResponseHeaders(302, -1);
        };
    }

    Service silent() {
        return (_, _) -> waitForTheEnd();
    }

    /** Headers at once, then a byte now and then. */
    Service trickling() {
        return (exchange, _) -> {
            exchange.sendResponseHeaders(200, 1000);
            for (int i = 0; i < 1000 && closing.getCount() > 0; i++) {
                exchange.getResponseBody().write(0x30);
                exchange.getResponseBody().flush();
                pause(50);
            }
        };
    }

    /** More than anybody wants, without saying how much. */
    static Service endless() {
        return (exchange, _) -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100_000; i++) exchange.getResponseBody().write(new byte[10_000]);
        };
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private void waitForTheEnd() {
        pause(LONGEST_SILENCE * 1000L);
    }

    private void pause(long milliseconds) {
        try {
            closing.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
