package kz.qyzmet.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.regulation.Library;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Packages on paper leave a branch by transfer lists. Owns its transactions. */
@Service
public class Transfers {
    private static final int NEWEST = 100;

    private final ApplicationLists applications;
    private final Counters counters;
    private final TransferLists lists;
    private final Sending sending;
    private final Library library;
    private final Offices offices;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    Transfers(
            ApplicationLists applications,
            Counters counters,
            TransferLists lists,
            Sending sending,
            Library library,
            Offices offices,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.applications = applications;
        this.counters = counters;
        this.lists = lists;
        this.sending = sending;
        this.library = library;
        this.offices = offices;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What waits at this branch for a list, the nearest deadline first. */
    public List<Application> waiting(long branch) {
        return applications.waitingAt(branch);
    }

    /**
     * Puts these packages on one list and sends them, all or none. Asked again for the very packages of a list, it answers with that list.
     *
     * @return empty when one of them does not wait at the branch for this provider any more
     */
    public Optional<TransferList> make(long branch, long office, Set<UUID> chosen, Actor by) {
        return Optional.ofNullable(transactions.execute(_ -> {
            var waiting = applications.lockWaiting(branch, office, chosen);
            return !waiting.isEmpty() && waiting.size() == chosen.size()
                    ? listed(branch, office, waiting, by)
                    : made(branch, chosen).orElse(null);
        }));
    }

    private TransferList listed(long branch, long office, List<Application> waiting, Actor by) {
        var now = clock.now();
        int year = year(branch, now);
        var list = lists.add(new TransferList(
                0,
                branch,
                office,
                year,
                counters.next("TRANSFER/" + branch, year),
                now,
                by.name(),
                waiting.stream().map(Application::id).toList()));
        waiting.forEach(one -> sending.handOver(one, library.pinned(one.edition()), list.number(), by));
        return list;
    }

    private int year(long branch, Instant now) {
        return offices.find(branch).orElseThrow().calendar().date(now).getYear();
    }

    private Optional<TransferList> made(long branch, Set<UUID> chosen) {
        return chosen.isEmpty()
                ? Optional.empty()
                : lists.with(chosen).stream()
                        .filter(list -> list.branch() == branch)
                        .filter(list -> Set.copyOf(list.applications()).equals(chosen))
                        .findFirst();
    }

    public Optional<TransferList> find(long id) {
        return lists.find(id);
    }

    /** Lists of this branch, the newest first. */
    public List<TransferList> of(long branch) {
        return lists.of(branch, NEWEST);
    }
}
