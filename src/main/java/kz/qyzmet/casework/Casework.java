package kz.qyzmet.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Reason;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.gateway.Attachment;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.gateway.Submission;
import kz.qyzmet.identity.Official;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The one door: nothing else changes a case. It owns its transaction; nobody opens one around it. */
@Service
public class Casework {
    /** The most cases a list shows. */
    public static final int MOST = 200;

    private final Cases cases;
    private final Library library;
    private final Desks desks;
    private final BlankConsequences blanks;
    private final Consequences consequences;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    Casework(
            Cases cases,
            Library library,
            Desks desks,
            BlankConsequences blanks,
            Consequences consequences,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.cases = cases;
        this.library = library;
        this.desks = desks;
        this.blanks = blanks;
        this.consequences = consequences;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Carries a command out, or says why not. A repeated command is answered by the case as it stands. */
    public Outcome perform(Command command) {
        return attempt(command)
                // somebody was faster by a moment: what is now so decides, and answers the second click of a double
                // click
                .or(() -> attempt(command))
                .orElseGet(() -> new Refused(Reason.PAGE_STALE, ""));
    }

    /** Empty when the case was changed while this was being decided; nothing is kept then. */
    private Optional<Outcome> attempt(Command command) {
        return Optional.ofNullable(transactions.execute(transaction -> performNow(command, transaction)));
    }

    private @Nullable Outcome performNow(Command command, TransactionStatus transaction) {
        var target = command.target();
        var current = find(target.number(), target.by()).orElse(null);
        if (current == null) return new Refused(Reason.NO_SUCH_CASE, "");
        if (cases.taken(target.key(), current.id())) return new Advanced(current, List.of(), List.of());
        var outcome = carryOut(current, command);
        if (outcome == null) transaction.setRollbackOnly();
        return outcome;
    }

    /** In the caller's transaction, which must be rolled back on null: the case was changed while this was being decided. */
    @Nullable
    Outcome carryOut(ServiceCase current, Command command) {
        var desk = desks.of(command.target().by().office(), clock.now());
        var offering = library.pinned(current.edition());
        var outcome = Procedure.decide(current, offering, command, desk);
        return outcome instanceof Advanced advanced && !keep(command, advanced, offering, desk) ? null : outcome;
    }

    private boolean keep(Command command, Advanced advanced, Offering offering, Desk desk) {
        if (!cases.save(advanced.now())) return false;
        cases.take(command.target().key(), advanced.now().id());
        blanks.follow(command, advanced, offering, desk);
        consequences.keep(command.target().by(), advanced, clock.now());
        return true;
    }

    /** The case, for an official of its office only: for others it does not exist, and the journal notes who asked. */
    public Optional<ServiceCase> find(String number, Official by) {
        var found = cases.find(number);
        if (found.isEmpty() || found.get().office() == by.office().id()) return found;
        transactions.executeWithoutResult(_ -> consequences.foreignCaseAsked(number, by, clock.now()));
        return Optional.empty();
    }

    /** Whose turn it is now: the nearest legal deadline first. */
    public List<ServiceCase> inbox(Official by) {
        return cases.turnsOf(by.office().id(), by.post().role(), by.post().id(), MOST);
    }

    /** All cases of the official's office, the newest first. */
    public List<ServiceCase> ofOffice(Official by) {
        return cases.ofOffice(by.office().id(), MOST);
    }

    /** The steps taken so far, in order. */
    public List<StepTaken> steps(ServiceCase of) {
        return cases.stepsOf(of.id());
    }

    /** What was handed in, as it came through the gateway. */
    public Submission submission(ServiceCase of) {
        return cases.submission(of.id());
    }

    /** The files that came with it; only these belong to the case. */
    public List<Attachment> attachments(ServiceCase of) {
        return cases.attachments(of.id());
    }

    /**
     * Notes that a signature under the draft was not confirmed; the case stays as it is.
     *
     * @param findings codes of the checks it did not pass
     */
    public void signatureNotConfirmed(ServiceCase of, Official by, List<String> findings) {
        noteSignature("signature-not-confirmed", of, by, findings);
    }

    /** The same for one that nobody can judge now; {@code open} are the codes of the checks that could not be made. */
    public void signatureUndecided(ServiceCase of, Official by, List<String> open) {
        noteSignature("signature-undecided", of, by, open);
    }

    private void noteSignature(String kind, ServiceCase of, Official by, List<String> findings) {
        var path = library.pinned(of.edition()).regulation().path(of.channel());
        var paragraph = Optional.ofNullable(of.turn())
                .flatMap(turn -> path.step(turn.step()))
                .map(Step::paragraph)
                .orElse("");
        var line = new Line(kind, paragraph, Map.of("findings", findings), Map.of());
        transactions.executeWithoutResult(_ -> consequences.note(of, by, line, clock.now()));
    }
}
