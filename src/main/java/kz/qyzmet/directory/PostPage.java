package kz.qyzmet.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.identity.Session;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.identity.Sessions;
import kz.qyzmet.web.ForOfficials;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.SessionCookie;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** At which of his posts somebody acts now: his own, and those where he stands in. */
@Pages
@ForOfficials
@RequestMapping("/staff/post")
class PostPage {
    private final Officials officials;
    private final Sessions sessions;
    private final InstantSource machine = InstantSource.system();

    PostPage(Officials officials, Sessions sessions) {
        this.officials = officials;
        this.sessions = sessions;
    }

    @GetMapping
    Page ask(Frame frame, Visitor.Official visitor, @RequestParam(required = false) @Nullable String next) {
        return page(frame, visitor, String.valueOf(visitor.postId()), null, next);
    }

    @PostMapping
    Page choose(
            Frame frame,
            HttpServletRequest request,
            Visitor.Official visitor,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(required = false) @Nullable String next) {
        var chosen = posts(frame, visitor).stream()
                .map(Official::post)
                .filter(own -> String.valueOf(own.id()).equals(post))
                .findFirst();
        if (chosen.isEmpty())
            return page(frame, visitor, post, frame.t("directory.post.not_yours"), next)
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        sessions.actAt(session(request), chosen.get().id());
        return Page.redirect(Home.of(chosen.get().role()).or(next));
    }

    private Session session(HttpServletRequest request) {
        return SessionCookie.read(request)
                .flatMap(token -> sessions.find(new SessionToken(token), machine.instant()))
                .orElseThrow(() -> new NotFound("the session has just ended"));
    }

    private List<Official> posts(Frame frame, Visitor.Official visitor) {
        return officials.actingFor(visitor.accountId(), PostDay.at(frame.now()));
    }

    private Page.Shown page(
            Frame frame, Visitor.Official visitor, String chosen, @Nullable String error, @Nullable String next) {
        return Page.of("directory/post", PostView.of(frame, posts(frame, visitor), chosen, error, next));
    }
}
