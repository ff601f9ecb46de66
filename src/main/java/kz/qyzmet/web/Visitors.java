package kz.qyzmet.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Who sends a request; asked of the source once per request. */
@Component
final class Visitors {
    private final VisitorSource source;

    Visitors(VisitorSource source) {
        this.source = source;
    }

    Visitor of(HttpServletRequest request) {
        if (request.getAttribute(Visitor.class.getName()) instanceof Visitor known) return known;
        var visitor = SessionCookie.read(request)
                .filter(_ -> !MachineDoor.leadsThrough(request))
                .map(source::find)
                .orElseGet(Visitor.Guest::new);
        request.setAttribute(Visitor.class.getName(), visitor);
        return visitor;
    }
}
