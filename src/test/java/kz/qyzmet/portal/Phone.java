package kz.qyzmet.portal;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Pattern;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.play.Browser.Shown;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A phone with eGov mobile that has read a QR code; it reaches the system by loopback in place of the public address. */
final class Phone {
    static final String PUBLIC = "https://portal.example";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET = 4;

    private final HttpClient client = HttpClient.newHttpClient();
    private final TestSystem system;
    final String first;
    private String token;
    private final String second;

    Phone(TestSystem system, Shown page) {
        this.system = system;
        this.first = read(page).replaceFirst("^mobileSign:", "");
        var entry = JSON.readTree(get(first, "").body());
        this.token = entry.at("/document/auth_token").asString();
        this.second = entry.at("/document/uri").asString();
    }

    /** What any reader of QR codes reads from the picture. */
    static String read(Shown page) {
        int side = Integer.parseInt(
                page.page().expectFirst("svg.qr").attr("viewBox").replaceAll(".* ", ""));
        var dark = new boolean[side - 2 * QUIET][side - 2 * QUIET];
        MODULE.matcher(page.page().expectFirst("svg.qr path").attr("d"))
                .results()
                .forEach(at -> {
                    dark[Integer.parseInt(at.group(2)) - QUIET][Integer.parseInt(at.group(1)) - QUIET] = true;
                });
        try {
            return new Decoder().decode(dark).getText();
        } catch (ChecksumException | FormatException unreadable) {
            throw new AssertionError("no QR code", unreadable);
        }
    }

    /** Shows that session the token of another. */
    Phone with(Phone other) {
        token = other.token;
        return this;
    }

    ObjectNode documents() {
        return (ObjectNode) JSON.readTree(get(second, token).body());
    }

    static byte[] request(ObjectNode documents) {
        return Base64.getDecoder().decode(file(documents).path("data").asString());
    }

    static ObjectNode signed(ObjectNode documents, byte[] cms) {
        var signed = documents.deepCopy();
        file(signed).put("data", Base64.getEncoder().encodeToString(cms));
        return signed;
    }

    private static ObjectNode file(ObjectNode documents) {
        return (ObjectNode) documents.at("/documentsToSign/0/document/file");
    }

    int entrance() {
        return get(first, "").statusCode();
    }

    int look(String bearer) {
        return get(second, bearer).statusCode();
    }

    int look() {
        return look(token);
    }

    int bring(ObjectNode documents) {
        return bring(documents.toString()).statusCode();
    }

    HttpResponse<String> bring(String body) {
        return send(to(second, token).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String address, String bearer) {
        return send(to(address, bearer).GET());
    }

    private HttpRequest.Builder to(String address, String bearer) {
        var request = HttpRequest.newBuilder(URI.create(address.replace(PUBLIC, system.url())));
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
