package kz.qyzmet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import kz.qyzmet.calendar.LegalClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a request, once. */
@Component
final class Frames {
    private static final CsrfToken NO_FORMS = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "none");
    private final Visitors visitors;
    private final LegalClock clock;
    private final Messages messages;
    private final Assets assets;
    private final boolean demo;

    Frames(
            Visitors visitors,
            LegalClock clock,
            Messages messages,
            Assets assets,
            @Value("${qyzmet.demo:false}") boolean demo) {
        this.visitors = visitors;
        this.clock = clock;
        this.messages = messages;
        this.assets = assets;
        this.demo = demo;
    }

    Frame of(HttpServletRequest request) {
        if (request.getAttribute(Frame.class.getName()) instanceof Frame made) return made;
        var frame = frame(request, visitors.of(request), clock.now(), demo);
        request.setAttribute(Frame.class.getName(), frame);
        return frame;
    }

    /** For the page that reports a failure: asks nobody who could fail again, so it shows neither name nor clock. */
    Frame plain(HttpServletRequest request) {
        return frame(request, new Visitor.Guest(), Instant.EPOCH, false);
    }

    private Frame frame(HttpServletRequest request, Visitor visitor, Instant now, boolean withClock) {
        var csrf = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : NO_FORMS;
        return new Frame(Address.of(request), visitor, csrf, messages, now, assets, withClock);
    }
}
