package kz.qyzmet.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The JSON body of a request, bounded in size and in time. */
final class Body {
    /** A document of 10 MB, as pages take it, and a signature around it, in base64. */
    static final int LARGEST = 16 << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int CHUNK = 64 << 10;

    private Body() {}

    /** How much it may turn out to be; the most there can be when the request does not say. */
    static int announced(HttpServletRequest request) throws Unanswerable {
        long length = request.getContentLengthLong();
        if (length > LARGEST) throw Fault.TOO_LARGE.in("");
        return length < 0 ? LARGEST : (int) length;
    }

    static void mustBeJson(HttpServletRequest request) throws Unanswerable {
        try {
            var type = request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
            boolean json = type != null && MediaType.APPLICATION_JSON.isCompatibleWith(type);
            if (json && request.getHeader("Content-Encoding") == null) return;
        } catch (InvalidMediaTypeException unreadable) {
            throw Fault.NOT_JSON_TYPE.in("");
        }
        throw Fault.NOT_JSON_TYPE.in("");
    }

    static byte[] read(HttpServletRequest request) throws Unanswerable {
        return read(request, PATIENCE);
    }

    static byte[] read(HttpServletRequest request, Duration patience) throws Unanswerable {
        long end = System.nanoTime() + patience.toNanos();
        var body = new ByteArrayOutputStream(CHUNK);
        var chunk = new byte[CHUNK];
        try (var in = request.getInputStream()) {
            for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
                if (body.size() + got > LARGEST) throw Fault.TOO_LARGE.in("");
                if (System.nanoTime() > end) throw Fault.TOO_SLOW.in(""); // drop by drop would hold the room for ever
                body.write(chunk, 0, got);
            }
            return body.toByteArray();
        } catch (IOException cutOff) {
            throw Fault.TOO_SLOW.in("");
        }
    }
}
