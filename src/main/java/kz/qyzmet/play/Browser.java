package kz.qyzmet.play;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** One person's browser without scripts and pictures: follows links, fills in forms as they stand on the page, keeps cookies. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "qyzmet-play-1d0b6f0c";

    private final HttpClient client;
    private final String address;

    /** A file a person attaches: its name and bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Upload(String name, byte[] bytes) {}

    /** What came back: the page and its status. */
    public record Shown(int status, Document page) {
        /** The form that posts to an address ending like this. */
        public FormElement form(String actionEnd) {
            return page.select("form").stream()
                    .filter(form -> form.attr("action").endsWith(actionEnd))
                    .map(FormElement.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new PlayFailure(
                            "There is no form for " + actionEnd + " at " + page.location() + ": " + said()));
        }

        public boolean offers(String actionEnd) {
            return page.select("form").stream()
                    .anyMatch(form -> form.attr("action").endsWith(actionEnd));
        }

        /** What the page says first, for failures. */
        public String said() {
            return status + " " + page.select("h1, h2, .errors li, .notice dd").eachText();
        }
    }

    /** @param address of the system, without a slash at the end */
    public Browser(String address) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
    }

    public Shown open(String path) {
        return shown(send(HttpRequest.newBuilder(uri(path)).GET()));
    }

    /** The bytes behind a link, as a download gives them. */
    public byte[] download(String path) {
        try {
            var response = client.send(
                    HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) throw new PlayFailure(path + " answered " + response.statusCode());
            return response.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    public Shown submit(FormElement form, Map<String, String> answers) {
        return submit(form, answers, Map.of());
    }

    /** Sends the form as it stands on the page, with these answers and files put in. */
    public Shown submit(FormElement form, Map<String, String> answers, Map<String, Upload> files) {
        var fields = asItStands(form);
        refuseUnknown(form, answers.keySet());
        refuseUnknown(form, files.keySet());
        fields.putAll(answers);
        var request = HttpRequest.newBuilder(uri(form.attr("action")));
        return shown(send(
                form.attr("enctype").equals("multipart/form-data")
                        ? multipart(request, fields, files)
                        : urlEncoded(request, fields)));
    }

    private static Map<String, String> asItStands(FormElement form) {
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        form.select("input[type=file]").forEach(input -> fields.remove(input.attr("name")));
        return fields;
    }

    /** A person cannot answer what is not asked. */
    private static void refuseUnknown(FormElement form, Iterable<String> names) {
        for (var name : names) {
            var asked = form.select("[name]").stream()
                    .map(element -> element.attr("name"))
                    .anyMatch(name::equals);
            if (!asked) throw new PlayFailure("The form " + form.attr("action") + " does not ask for " + name);
        }
    }

    private static HttpRequest.Builder urlEncoded(HttpRequest.Builder request, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder multipart(
            HttpRequest.Builder request, Map<String, String> fields, Map<String, Upload> files) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach(
                (name, file) -> part(body, "name=\"" + name + "\"; filename=\"" + file.name() + "\"", file.bytes()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static Shown shown(HttpResponse<String> response) {
        return new Shown(
                response.statusCode(),
                Jsoup.parse(response.body(), response.uri().toString()));
    }

    private URI uri(String path) {
        return path.startsWith("http") ? URI.create(path) : URI.create(address + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static PlayFailure interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new PlayFailure("interrupted", interrupted);
    }

    /** The links of a page that fit a selector, as paths. */
    public static List<String> links(Shown shown, String selector) {
        return shown.page().select(selector).stream()
                .map(link -> link.absUrl("href"))
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
