package kz.qyzmet.app;

import java.time.InstantSource;
import java.util.Optional;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.identity.Session;
import kz.qyzmet.identity.SessionState;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.identity.Sessions;
import kz.qyzmet.web.Visitor;
import kz.qyzmet.web.VisitorSource;
import org.springframework.stereotype.Component;

/** Who a session's cookie stands for, asked anew for each request: a post may end at midnight. */
@Component
class SignedIn implements VisitorSource {
    private final Sessions sessions;
    private final Accounts accounts;
    private final People people;
    private final Officials officials;
    private final LegalClock clock;
    private final InstantSource machine = InstantSource.system();

    SignedIn(Sessions sessions, Accounts accounts, People people, Officials officials, LegalClock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.people = people;
        this.officials = officials;
        this.clock = clock;
    }

    @Override
    public Visitor find(String token) {
        return sessions.find(new SessionToken(token), machine.instant())
                .filter(session -> session.state() == SessionState.CONFIRMED)
                .flatMap(this::visitor)
                .orElseGet(Visitor.Guest::new);
    }

    private Optional<Visitor> visitor(Session session) {
        return switch (session.kind()) {
            case CITIZEN ->
                person(session)
                        .map(person -> new Visitor.Citizen(
                                session.accountId(), person.id(), person.iin().digits(), person.fullName()));
            case STAFF -> official(session);
            case ADMINISTRATOR ->
                accounts.find(session.accountId())
                        .map(account -> new Visitor.Administrator(account.id(), account.login()));
        };
    }

    private Optional<kz.qyzmet.identity.Person> person(Session session) {
        var id = session.personId();
        return id == null ? Optional.empty() : people.find(id);
    }

    private Optional<Visitor> official(Session session) {
        var acting = officials.actingFor(session.accountId(), PostDay.at(clock.now()));
        var chosen = session.actingPostId();
        return acting.stream()
                .filter(official -> chosen == null || official.post().id() == chosen)
                .findFirst()
                .map(official -> new Visitor.Official(
                        session.accountId(),
                        official.post().id(),
                        official.office().id(),
                        official.post().role(),
                        official.person().fullName()));
    }
}
