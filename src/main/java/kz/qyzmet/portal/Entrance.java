package kz.qyzmet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import kz.qyzmet.identity.AccountKind;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.identity.Sessions;
import kz.qyzmet.identity.SignIn;
import kz.qyzmet.web.SessionCookie;
import org.springframework.stereotype.Component;

/** Lets citizens in and everybody out. Sessions live by the machine's clock, whatever the law's says. */
@Component
class Entrance {
    private final SignIn signIn;
    private final Sessions sessions;
    private final InstantSource machine = InstantSource.system();

    Entrance(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    /** Compares the password; a new session's cookie goes to the browser, the one before it ends. */
    SignIn.Outcome enter(String iin, String password, HttpServletRequest request, HttpServletResponse response) {
        var outcome = signIn.attempt(iin, password, AccountKind.CITIZEN, request.getRemoteAddr(), machine.instant());
        if (outcome instanceof SignIn.Outcome.SignedIn entered) {
            endSession(request);
            SessionCookie.set(request, response, entered.token().value());
        }
        return outcome;
    }

    void leave(HttpServletRequest request, HttpServletResponse response) {
        endSession(request);
        SessionCookie.clear(request, response);
    }

    private void endSession(HttpServletRequest request) {
        SessionCookie.read(request).map(SessionToken::new).ifPresent(sessions::revoke);
    }
}
