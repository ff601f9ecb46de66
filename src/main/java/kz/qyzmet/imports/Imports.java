package kz.qyzmet.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.imports.Answer.Done;
import kz.qyzmet.imports.Answer.Reason;
import kz.qyzmet.imports.Answer.Refused;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts that were handed in as texts; the only place where an import changes. */
@Component
public class Imports {
    /** The most a text may have, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;
    /** The most it may have in characters: the longest acts of this kind have a tenth of it. */
    public static final int LONGEST = 1_000_000;

    private final ActRows acts;
    private final SayingRows sayings;
    private final Compilations compilations;
    private final Changes changes;
    private final Journal journal;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    Imports(
            ActRows acts,
            SayingRows sayings,
            Compilations compilations,
            Changes changes,
            Journal journal,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.acts = acts;
        this.sayings = sayings;
        this.compilations = compilations;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Keeps the text of a regulation; of anything else it keeps nothing and says why. */
    public Receipt receive(String name, byte[] bytes, long editor) {
        if (bytes.length > LARGEST) return new Receipt.TooLarge();
        return switch (ActReader.read(name, bytes)) {
            case Reading.Unreadable unreadable -> new Receipt.Unreadable(unreadable.reason());
            case Reading.Read(var text) when text.text().length() > LONGEST -> new Receipt.TooLarge();
            case Reading.Read(var text) ->
                Compilations.compile(text).regulations().isEmpty()
                        ? new Receipt.NotARegulation()
                        : new Receipt.Taken(keep(name, bytes, editor));
        };
    }

    private long keep(String name, byte[] bytes, long editor) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var at = clock.now();
            long id = acts.add(name, bytes, editor, at);
            note(
                    id,
                    "imports.received",
                    editor,
                    at,
                    Map.of("name", name, "size", bytes.length, "sha256", Sha256.of(bytes)));
            return id;
        }));
    }

    public Optional<Import> find(long id) {
        return acts.find(id).map(this::read);
    }

    /** The newest first, after {@code skip} of them. */
    public List<Import> newest(int skip, int count) {
        return acts.newest(skip, count).stream().map(this::read).toList();
    }

    /**
     * Does it, or says why not; what it does is in the journal, and that an approval was refused.
     *
     * @param version that the editor saw
     * @param editor his account
     */
    public Answer perform(long id, int version, Command command, long editor) {
        var answer = attempt(id, version, command, editor);
        if (command instanceof Command.Approve approve && answer instanceof Refused refused)
            refused(id, approve, refused.reason(), editor);
        return answer;
    }

    private void refused(long id, Command.Approve approve, Reason reason, long editor) {
        var facts = Map.<String, Object>of(
                "regulation", approve.regulation(), "from", approve.from().toString(), "reason", reason.name());
        transactions.executeWithoutResult(_ -> note(id, "imports.approval-refused", editor, clock.now(), facts));
    }

    private void note(long id, String kind, long editor, Instant at, Map<String, Object> facts) {
        journal.append(new Entry("import/" + id, at, kind, "account/" + editor, null, facts, Map.of()));
    }

    private Answer attempt(long id, int version, Command command, long editor) {
        // compiled and proved before anything is locked: as long as the version stays, the text says what it says
        var act = find(id).orElseThrow();
        if (act.version() != version) return new Refused(Reason.CHANGED_MEANWHILE);
        if (command instanceof Command.Approve approve) changes.prove(act, approve);
        return Objects.requireNonNull(transactions.execute(transaction -> {
            var answer = perform(act, command, editor, clock.now());
            if (answer instanceof Refused) transaction.setRollbackOnly();
            return answer;
        }));
    }

    private Answer perform(Import act, Command command, long editor, Instant at) {
        if (acts.lock(act.id()) != act.version()) return new Refused(Reason.CHANGED_MEANWHILE);
        var refusal = Rules.refusal(act, command, editor, PostDay.at(at));
        if (refusal != null) return new Refused(refusal);
        var answer = changes.make(act, command, editor, at);
        if (answer instanceof Done) acts.changed(act.id());
        return answer;
    }

    private Import read(ActRows.Row act) {
        var corrections = sayings.corrections(act.id());
        return new Import(
                act.id(),
                act.name(),
                act.uploadedBy(),
                act.uploadedAt(),
                act.version(),
                corrections,
                sayings.decisions(act.id()),
                sayings.hands(act.id()),
                sayings.duties(act.id()),
                sayings.approvals(act.id()),
                compilations.of(act, corrections, () -> acts.bytes(act.id())));
    }
}
