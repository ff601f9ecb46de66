package kz.qyzmet.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.identity.Official;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Regulation.Transport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Results on paper leave the provider by transfer lists: many cases are sent by one decision each, all in one transaction. Owns its
 * transactions.
 */
@Service
public class Transfers {
    private static final int NEWEST = 100;
    private static final String BRANCH = "front/corporation/";

    private final Cases cases;
    private final TransferLists lists;
    private final Counters counters;
    private final Library library;
    private final Casework casework;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    Transfers(
            Cases cases,
            TransferLists lists,
            Counters counters,
            Library library,
            Casework casework,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.cases = cases;
        this.lists = lists;
        this.counters = counters;
        this.library = library;
        this.casework = casework;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What this official must send with a list, the nearest deadline first. */
    public List<ServiceCase> waiting(Official by) {
        return cases.turnsOf(by.office().id(), by.post().role(), by.post().id(), Integer.MAX_VALUE).stream()
                .filter(this::goesWithList)
                .toList();
    }

    /** Whether the running step sends a result that travels on paper. */
    public boolean goesWithList(ServiceCase of) {
        var regulation = library.pinned(of.edition()).regulation();
        return regulation.transport(of.channel()) == Transport.TRANSFER_LIST
                && Optional.ofNullable(of.turn())
                        .flatMap(turn -> regulation.path(of.channel()).step(turn.step()))
                        .filter(step -> step.action() == Action.SEND)
                        .isPresent();
    }

    /** Code of the branch that the case came from, and where its result goes; empty when it came from elsewhere. */
    public static String branch(ServiceCase of) {
        return of.front().startsWith(BRANCH) ? of.front().substring(BRANCH.length()) : "";
    }

    /**
     * Sends these cases to the branch with one list, all or none. Asked again for the very cases of a list, it answers with that list.
     *
     * @return empty when one of them does not wait for this official to be sent there any more
     */
    public Optional<TransferList> make(Official by, String branch, Set<String> chosen) {
        return Optional.ofNullable(transactions.execute(transaction -> sent(by, branch, chosen, transaction)))
                .or(() -> made(by, chosen));
    }

    private @Nullable TransferList sent(Official by, String branch, Set<String> chosen, TransactionStatus transaction) {
        var going = waiting(by).stream()
                .filter(one -> branch(one).equals(branch) && chosen.contains(one.number()))
                .toList();
        if (going.isEmpty() || going.size() != chosen.size()) return null;
        var now = clock.now();
        var list = numbered(by, branch, going, now);
        for (var one : going)
            if (!send(one, by, list)) {
                transaction.setRollbackOnly(); // somebody was faster: no number is spent, nothing is sent
                return null;
            }
        return lists.add(list);
    }

    private TransferList numbered(Official by, String branch, List<ServiceCase> going, Instant now) {
        var office = by.office();
        int year = office.calendar().date(now).getYear();
        long serial = counters.next("TRANSFER/" + office.oblast() + "/" + office.code(), year);
        var numbers = going.stream().map(ServiceCase::number).toList();
        return new TransferList(
                0, office.id(), branch, year, serial, now, by.person().fullName(), numbers);
    }

    private boolean send(ServiceCase one, Official by, TransferList list) {
        var target = new Command.Target(one.number(), one.version(), UUID.randomUUID(), by);
        return casework.carryOut(one, new Command.Send(target, list.number())) instanceof Advanced;
    }

    private Optional<TransferList> made(Official by, Set<String> chosen) {
        if (chosen.isEmpty()) return Optional.empty();
        return lists.with(chosen).stream()
                .filter(list -> list.office() == by.office().id())
                .filter(list -> Set.copyOf(list.cases()).equals(chosen))
                .findFirst();
    }

    /** A list of this official's office. */
    public Optional<TransferList> find(long id, Official by) {
        return lists.find(id).filter(list -> list.office() == by.office().id());
    }

    /** Lists of this official's office, the newest first. */
    public List<TransferList> of(Official by) {
        return lists.of(by.office().id(), NEWEST);
    }
}
