package kz.qyzmet.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Signed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * What eGov mobile asks and brings. It is known by the token of the QR code alone; whatever is not right is answered by a bare 403,
 * and told on the page of the applicant, who waits at his code ({@link MobileSignPage}).
 * The request is always our own, of the draft as it stood when the code was shown.
 */
@RestController
@ForEveryone
final class MobileDoor {
    private static final int LARGEST = 1 << 20; // bytes
    private static final String BEARER = "Bearer ";

    private final MobileSessions sessions;
    private final MobileLinks links;
    private final HandingIn handing;
    private final Intake intake;
    private final Offices offices;
    private final LegalClock clock;

    MobileDoor(
            MobileSessions sessions,
            MobileLinks links,
            HandingIn handing,
            Intake intake,
            Offices offices,
            LegalClock clock) {
        this.sessions = sessions;
        this.links = links;
        this.handing = handing;
        this.intake = intake;
        this.offices = offices;
        this.clock = clock;
    }

    private record Live(MobileSession session, Application draft) {}

    @GetMapping(MobileLinks.ROOT + "{token}")
    ResponseEntity<Map<String, Object>> entry(@PathVariable String token) {
        var known = new SessionToken(token);
        return answer(live(known).flatMap(live -> entry(live, known)));
    }

    @GetMapping(MobileLinks.ROOT + "{id}/documents")
    ResponseEntity<Map<String, Object>> documents(
            @PathVariable String id, @RequestHeader(name = "Authorization", defaultValue = "") String bearer) {
        return answer(live(id, bearer)
                .map(live -> MobileWords.documents(
                        live.session(), intake.offering(live.draft()).standard(), intake.request(live.draft()))));
    }

    /** The signature; only the first that is brought in the right form is judged. */
    @PutMapping(MobileLinks.ROOT + "{id}/documents")
    ResponseEntity<Void> sign(
            @PathVariable String id,
            @RequestHeader(name = "Authorization", defaultValue = "") String bearer,
            HttpServletRequest request)
            throws IOException {
        var live = live(id, bearer).orElse(null);
        if (live == null) return refused();
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        var signature = body.length > LARGEST ? Optional.<String>empty() : MobileWords.signature(body, live.session());
        if (signature.isEmpty()) sessions.odd(live.session());
        boolean first = signature.isPresent() && sessions.useUp(live.session());
        return first && taken(live, signature.get()) ? ResponseEntity.ok().build() : refused();
    }

    private boolean taken(Live live, String signature) {
        var by = Mine.actor(live.session().accountId(), live.draft());
        var given = new Signed(signature, null, null);
        var brought = handing.take(live.draft(), live.session().version(), given, by, clock.now())
                .map(Brought::of)
                .orElse(Brought.NO_SIGNATURE);
        sessions.settle(live.session(), brought);
        return brought == Brought.SIGNATURE;
    }

    private Optional<Map<String, Object>> entry(Live live, SessionToken token) {
        var office = offices.find(live.draft().office()).orElseThrow();
        var standard = intake.offering(live.draft()).standard();
        var expires = live.session().expiresAt();
        return links.documents(live.session()).map(uri -> MobileWords.entry(standard, office, expires, uri, token));
    }

    private Optional<Live> live(String id, String bearer) {
        if (!bearer.startsWith(BEARER)) return Optional.empty();
        return live(new SessionToken(bearer.substring(BEARER.length())))
                .filter(live -> live.session().id().toString().equals(id));
    }

    private Optional<Live> live(SessionToken token) {
        return sessions.find(token)
                .filter(session -> session.open(clock.now()))
                .flatMap(session -> intake.find(session.application())
                        .filter(session::asksFor)
                        .map(draft -> new Live(session, draft)));
    }

    private static <T> ResponseEntity<T> answer(Optional<T> told) {
        return told.map(ResponseEntity::ok).orElseGet(MobileDoor::refused);
    }

    private static <T> ResponseEntity<T> refused() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
}
