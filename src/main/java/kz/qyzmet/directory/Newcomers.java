package kz.qyzmet.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.Session;
import kz.qyzmet.identity.SessionState;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.identity.Sessions;
import kz.qyzmet.web.SessionCookie;
import org.springframework.stereotype.Component;

/** Who stands between password and challenge; pages see them as guests. */
@Component
class Newcomers {
    private final Sessions sessions;
    private final Accounts accounts;
    private final People people;
    private final InstantSource machine = InstantSource.system();

    Newcomers(Sessions sessions, Accounts accounts, People people) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.people = people;
    }

    /** Empty for everybody else, and for one who took too long. */
    Optional<Newcomer> of(HttpServletRequest request) {
        return SessionCookie.read(request).map(SessionToken::new).flatMap(this::of);
    }

    private Optional<Newcomer> of(SessionToken token) {
        return sessions.find(token, machine.instant())
                .filter(session -> session.state() == SessionState.PASSWORD_ONLY)
                .flatMap(session -> of(token, session));
    }

    private Optional<Newcomer> of(SessionToken token, Session session) {
        var person = Optional.ofNullable(session.personId()).flatMap(people::find);
        var account = accounts.find(session.accountId());
        return person.flatMap(known -> account.map(
                open -> new Newcomer(token, session, open.login(), known.iin().digits())));
    }
}
