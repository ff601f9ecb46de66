package kz.qyzmet.casework;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Reason;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.identity.Official;
import kz.qyzmet.regulation.Library;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The one door: nothing else changes a case. It owns its transaction; nobody opens one around it. */
@Service
public class Casework {
    private final Cases cases;
    private final Library library;
    private final Desks desks;
    private final Consequences consequences;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    Casework(
            Cases cases,
            Library library,
            Desks desks,
            Consequences consequences,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.cases = cases;
        this.library = library;
        this.desks = desks;
        this.consequences = consequences;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Carries a command out, or says why not. A repeated command is answered by the case as it stands. */
    public Outcome perform(Command command) {
        return transactions.execute(transaction -> performNow(command, transaction));
    }

    private Outcome performNow(Command command, TransactionStatus transaction) {
        var target = command.target();
        var current = find(target.number(), target.by()).orElse(null);
        if (current == null) return new Refused(Reason.NO_SUCH_CASE, "");
        if (cases.taken(target.key(), current.id())) return new Advanced(current, List.of(), List.of());
        var desk = desks.of(target.by().office(), clock.now());
        var outcome = Procedure.decide(current, library.pinned(current.edition()), command, desk);
        if (outcome instanceof Advanced advanced && !keep(command, advanced)) {
            transaction.setRollbackOnly();
            return new Refused(Reason.PAGE_STALE, "");
        }
        return outcome;
    }

    private boolean keep(Command command, Advanced advanced) {
        if (!cases.save(advanced.now())) return false;
        cases.take(command.target().key(), advanced.now().id());
        consequences.keep(command.target().by(), advanced, clock.now());
        return true;
    }

    /** The case, for an official of its office only: for others it does not exist. */
    public Optional<ServiceCase> find(String number, Official by) {
        return cases.find(number).filter(found -> found.office() == by.office().id());
    }

    /** Whose turn it is now: the nearest legal deadline first. */
    public List<ServiceCase> inbox(Official by) {
        return cases.turnsOf(by.office().id(), by.post().role(), by.post().id(), 200);
    }

    /** All cases of the official's office, the newest first. */
    public List<ServiceCase> ofOffice(Official by) {
        return cases.ofOffice(by.office().id(), 200);
    }

    /** The steps taken so far, in order. */
    public List<StepTaken> steps(ServiceCase of) {
        return cases.stepsOf(of.id());
    }
}
