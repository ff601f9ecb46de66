package kz.qyzmet.regulation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The library over the stored editions. What was read once is kept, since a row never changes; at most once a second one short
 * statement asks whether another node has added something. A pinned edition that is known costs no statement at all.
 */
@Component
class StoredLibrary implements Library {
    private final EditionRows rows;
    private final long nanosBetweenLooks;
    private volatile Shelf shelf;

    /** What is known, by hash in the order of adding, and when we last looked (machine clock). */
    private record Shelf(Map<String, Offering> offerings, long lookedAt) {}

    @Autowired
    StoredLibrary(EditionRows rows) {
        this(rows, Duration.ofSeconds(1));
    }

    StoredLibrary(EditionRows rows, Duration betweenLooks) {
        this.rows = rows;
        this.nanosBetweenLooks = betweenLooks.toNanos();
        this.shelf = new Shelf(Map.of(), System.nanoTime() - nanosBetweenLooks);
    }

    @Override
    public Optional<Offering> inForce(String service, String oblast, LocalDate on) {
        return Optional.ofNullable(begun(on).get(service + "/" + oblast)).filter(offering -> offering.inForce(on));
    }

    @Override
    public Offering pinned(String hash) {
        var offering = Optional.ofNullable(shelf.offerings().get(hash)).or(() -> Optional.ofNullable(look().get(hash)));
        return offering.orElseThrow(() -> new RegulationFailure("No edition is stored under " + hash
                + ", yet a case is pinned to it: restore the table regulation.edition from the backup."));
    }

    @Override
    public List<Offering> catalogue(LocalDate on) {
        return List.copyOf(begun(on).values());
    }

    /** By service and oblast the edition begun last; of two begun on one day the one added later. */
    private SortedMap<String, Offering> begun(LocalDate on) {
        return known().values().stream()
                .filter(offering -> !offering.from().isAfter(on))
                .collect(Collectors.toMap(
                        offering -> offering.service() + "/" + offering.oblast(),
                        Function.identity(),
                        (earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later,
                        TreeMap::new));
    }

    private Map<String, Offering> known() {
        var current = shelf;
        boolean fresh = System.nanoTime() - current.lookedAt() < nanosBetweenLooks;
        return fresh ? current.offerings() : look();
    }

    private synchronized Map<String, Offering> look() {
        long now = System.nanoTime();
        shelf = new Shelf(rows.count() == shelf.offerings().size() ? shelf.offerings() : all(), now);
        return shelf.offerings();
    }

    private Map<String, Offering> all() {
        var offerings = new LinkedHashMap<String, Offering>();
        for (var edition : rows.all()) offerings.put(edition.offering().hash(), edition.offering());
        return offerings;
    }
}
