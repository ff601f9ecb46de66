package kz.qyzmet.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Role;
import kz.qyzmet.intake.Answer.Reason;
import kz.qyzmet.intake.Answer.Refused;
import kz.qyzmet.intake.Answer.Taken;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Standard.Requirement;
import kz.qyzmet.regulation.Stated;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.VerifiedSignature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The front's door: drafts, their checks, refusals at intake, sending and issuing. Owns its transactions. */
@Service
public class Intake {
    private final Applications applications;
    private final ApplicationLists lists;
    private final Demands demands;
    private final Offices offices;
    private final Accepting accepting;
    private final Refusing refusing;
    private final Issuing issuing;
    private final FrontSteps steps;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    Intake(
            Applications applications,
            ApplicationLists lists,
            Demands demands,
            Offices offices,
            Accepting accepting,
            Refusing refusing,
            Issuing issuing,
            FrontSteps steps,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.applications = applications;
        this.lists = lists;
        this.demands = demands;
        this.offices = offices;
        this.accepting = accepting;
        this.refusing = refusing;
        this.issuing = issuing;
        this.steps = steps;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Begins a draft; what is not in force takes none. */
    public Answer begin(Beginning beginning) {
        var offering = beginning.offering();
        var now = clock.now();
        var office = offices.find(beginning.office()).orElse(null);
        if (office == null || !beginning.provides(office))
            return new Refused(
                    Reason.UNKNOWN_OFFICE, offering.regulation().providers().paragraph());
        if (!offering.inForce(office.calendar().date(now))) return new Refused(Reason.NOT_IN_FORCE, "");
        var draft = beginning.draft(now);
        transactions.executeWithoutResult(_ -> applications.open(draft));
        return new Taken(draft);
    }

    /** Keeps the answers, right or wrong, and says what is wrong with them. */
    public Answer answer(UUID id, int version, Map<String, String> answers, boolean consent) {
        return change(id, version, draft -> {
            var kept = keep(draft.with(draft.dossier().answered(answers, consent)));
            var problems = PackageCheck.answers(offering(kept).standard(), answers);
            return problems.isEmpty() ? new Taken(kept) : new Answer.Incomplete(kept, problems);
        });
    }

    /** Adds a stored file, or notes that a document was shown. */
    public Answer handIn(UUID id, int version, Handed document) {
        return change(
                id,
                version,
                draft -> demands.asksFor(draft, document)
                        ? new Taken(keep(draft.with(draft.dossier().plus(document))))
                        : new Refused(Reason.UNKNOWN_DOCUMENT, ""));
    }

    public Answer takeBack(UUID id, int version, String requirement, String alternative) {
        return change(
                id, version, draft -> new Taken(keep(draft.with(draft.dossier().minus(requirement, alternative)))));
    }

    /** Refuses an incomplete package at the counter: the receipt's facts are the requirements that are not met. */
    public Answer refuseIncomplete(UUID id, int version, Actor by) {
        return change(id, version, draft -> {
            var missing = problems(draft).stream()
                    .filter(Problem::incompletePackage)
                    .map(Problem::subject)
                    .toList();
            return missing.isEmpty()
                    ? new Refused(Reason.NOT_READY, "")
                    : new Taken(
                            refusing.refuse(draft, offering(draft), RefusalPoint.Kind.PACKAGE_INCOMPLETE, missing, by));
        });
    }

    /** Notes that a signature was not confirmed; the draft stays, so that the right key can be taken. */
    public Answer signatureNotConfirmed(UUID id, int version, List<String> findings, Actor by) {
        return change(id, version, draft -> {
            refusing.note(draft, offering(draft), RefusalPoint.Kind.EDS_NOT_CONFIRMED, findings, by);
            return new Taken(draft);
        });
    }

    /** Notes that a person could not be told from the registers, or could not sign in: no application comes to be. */
    public void noteRefusal(Offering offering, RefusalPoint.Kind kind, String subject, Actor by) {
        transactions.executeWithoutResult(_ -> refusing.note(offering, kind, subject, by));
    }

    /** Accepts the signed package: once the answer is given, the message to the provider is committed. */
    public Answer send(UUID id, int version, VerifiedSignature signature, Actor by) {
        return locked(id, current -> accepting.signed(current, version, signature, by));
    }

    /**
     * Keeps the package with a signature that cannot be judged now: it is judged again for this moment until it is decided, then
     * sent or refused. It is not accepted meanwhile.
     *
     * @param signature the container as it came
     * @param open codes of the checks that nobody could make
     */
    public Answer keepUnjudged(UUID id, int version, byte[] signature, List<String> open, Actor by) {
        return locked(id, current -> accepting.unjudged(current, version, signature, open, by));
    }

    /** Takes back what is being checked, while nobody has decided it: it is a draft again, and no term has run. */
    public Answer withdraw(UUID id, int version, Actor by) {
        return locked(id, current -> accepting.withdraw(current, version, by));
    }

    /** The same where no copies were compared. */
    public Answer accept(UUID id, int version, Actor by) {
        return accept(id, version, Set.of(), by);
    }

    /**
     * Accepts a package whose paper form was signed by hand; the request is kept as it was entered. Nothing that travels by the gateway
     * goes this way.
     *
     * @param compared requirements whose copy was compared with its original, which was returned at once
     */
    public Answer accept(UUID id, int version, Set<String> compared, Actor by) {
        return locked(id, current -> accepting.signedByHand(current, version, compared, by));
    }

    /** Notes at the counter that the result has come from the provider; noted already, it stays noted. */
    public Answer markReceived(UUID id, int version, Actor by) {
        return locked(id, current -> issuing.markReceived(current, offering(current), version, by));
    }

    /**
     * Gives the result out at the counter.
     *
     * @param signedFor whether who received it signed the journal; needed where the regulation says so
     */
    public Answer issue(UUID id, int version, Receiver to, boolean signedFor, Actor by) {
        return locked(id, current -> issuing.issue(current, offering(current), version, to, signedFor, by));
    }

    private Answer change(UUID id, int version, Function<Application, Answer> change) {
        return locked(id, current -> {
            if (!current.draft()) return new Refused(Reason.NOT_A_DRAFT, "");
            return current.version() == version ? change.apply(current) : new Refused(Reason.PAGE_STALE, "");
        });
    }

    private Answer locked(UUID id, Function<Application, Answer> then) {
        return transactions.execute(
                _ -> applications.lock(id).map(then).orElseGet(() -> new Refused(Reason.NO_SUCH_APPLICATION, "")));
    }

    private Application keep(Application changed) {
        applications.save(changed);
        return applications.find(changed.id()).orElseThrow();
    }

    /** Everything that keeps the draft from being accepted. */
    public List<Problem> problems(Application draft) {
        return demands.problems(draft);
    }

    /** What this application must be accompanied by. */
    public List<Requirement> asked(Application application) {
        return demands.asked(application);
    }

    /** Whether its package travels electronically, signed; else it stays on paper. */
    public boolean travelsSigned(Application of) {
        return demands.travelsSigned(of);
    }

    /** Who compares copies with their originals at this front; empty where the act has nobody do so. */
    public Optional<Stated<Role>> originals(Application of) {
        return demands.originals(of);
    }

    /** The requirements that are met by a copy: what was only shown has none. */
    public List<String> copies(Application of) {
        return demands.copies(of);
    }

    /** What the signature of whoever hands this in must be. */
    public Policy policy(Application draft, Actor by) {
        return demands.policy(draft, by);
    }

    /** The words to be signed for this draft as it stands. */
    public byte[] request(Application draft) {
        return demands.request(draft);
    }

    /** The edition the application is made under. */
    public Offering offering(Application application) {
        return demands.offering(application);
    }

    public Optional<Application> find(UUID id) {
        return applications.find(id);
    }

    /** What this person applied for at the portal, the newest first. */
    public List<Application> of(String iin) {
        return lists.of(iin);
    }

    /** What this branch took in since that moment, the newest first. */
    public List<Application> openedAt(long counter, Instant since) {
        return lists.openedAt(counter, since);
    }

    /** What this branch took in and the provider works on, the nearest deadline first. */
    public List<Application> underWayFor(long counter) {
        return lists.underWayFor(counter);
    }

    /** What waits here for its recipient, the nearest deadline first; {@code words} is part of a number or a name, empty for all. */
    public List<Application> issuableAt(long counter, String words) {
        return lists.issuableAt(counter, words);
    }

    /** The steps taken so far on both sides, in order. */
    public List<StepTaken> steps(Application of) {
        return applications.stepsOf(of.id());
    }

    /** The step that the front itself must take next; empty while the provider has the turn, and when all is over. */
    public Optional<Step> next(Application of) {
        return steps.next(of, offering(of));
    }

    /** Whose turn it is, at the front or at the provider; empty while nobody is known to have it. */
    public Optional<CaseStatus.Turn> turn(Application of) {
        return steps.turn(of, offering(of));
    }

    public List<Refusal> refusals(Application of) {
        return applications.refusalsOf(of.id());
    }
}
