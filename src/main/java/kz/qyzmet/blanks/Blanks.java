package kz.qyzmet.blanks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.qyzmet.blanks.Answer.Reason;
import kz.qyzmet.blanks.Answer.Refused;
import kz.qyzmet.blanks.Entry.What;
import kz.qyzmet.identity.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The keeper's door: his stock, the requests to him, his book. Each command is one transaction. */
@Component
public class Blanks {
    /** The most blanks taken in at once. */
    public static final int MOST = 10_000;
    /** The most lines the book shows. */
    public static final int LINES = 500;

    private static final long LAST_NUMBER = 9_999_999;
    // letters that look alike in two alphabets would let one form into the book twice
    private static final Pattern SERIES = Pattern.compile("[\\p{IsCyrillic}&&\\p{Lu}]{1,6}|[A-Z]{1,6}");

    private final Stock stock;
    private final RequestRows requests;
    private final Book book;
    private final Awaiting awaiting;
    private final TransactionTemplate transactions;

    Blanks(Stock stock, RequestRows requests, Book book, Awaiting awaiting, TransactionTemplate transactions) {
        this.stock = stock;
        this.requests = requests;
        this.book = book;
        this.awaiting = awaiting;
        this.transactions = transactions;
    }

    /** Takes the blanks of a series with these numbers, both included, into the keeper's stock; all of them or none. */
    public Answer takeIn(Office keeper, String service, String result, String series, long from, long to, Deed deed) {
        if (!SERIES.matcher(series).matches()) return new Refused(Reason.SERIES_MALFORMED);
        if (from < 1 || to > LAST_NUMBER || to < from || to - from >= MOST)
            return new Refused(Reason.NUMBERS_MALFORMED);
        var kind = new Kind(service, result);
        try {
            return decide(() -> takeInNow(keeper, kind, series, from, to, deed));
        } catch (DuplicateKeyException otherKeeperWasFaster) {
            return new Refused(Reason.ALREADY_IN_BOOK);
        }
    }

    private Answer takeInNow(Office keeper, Kind kind, String series, long from, long to, Deed deed) {
        if (stock.knowsAny(kind, series, from, to)) return new Refused(Reason.ALREADY_IN_BOOK);
        stock.add(keeper.id(), kind, series, from, to);
        book.takenIn(keeper.id(), kind, series, from, to, deed);
        return new Answer.Done();
    }

    /**
     * Sets the next blank aside for who asked. The same click again is the same answer.
     *
     * @param shown id of the blank that the keeper saw and took from the shelf
     */
    public Answer issue(Office keeper, long request, long shown, Deed deed) {
        return decide(() -> requests.lock(request)
                .filter(found -> found.keeper() == keeper.id())
                .map(found -> found.issued() ? again(found, shown) : issueNow(found, shown, deed))
                .orElseGet(() -> new Refused(Reason.NO_SUCH_REQUEST)));
    }

    private Answer again(Request request, long shown) {
        return stock.answering(request.id())
                        .filter(blank -> blank.id() == shown)
                        .isPresent()
                ? new Answer.Done()
                : new Refused(Reason.ALREADY_ISSUED);
    }

    private Answer issueNow(Request request, long shown, Deed deed) {
        var next = stock.next(request.keeper(), request.kind()).orElse(null);
        if (next == null) return new Refused(Reason.STOCK_EMPTY);
        if (next.id() != shown || !stock.move(next, State.ISSUED, request.id())) return new Refused(Reason.NOT_NEXT);
        requests.answered(request.id(), deed.at());
        book.write(next, What.ISSUED, request, null, deed);
        awaiting.issued(request, next, deed);
        return new Answer.Done();
    }

    /** Writes off a blank that was spoiled in stock. */
    public Answer spoil(Office keeper, Kind kind, Serial serial, String reason, Deed deed) {
        if (reason.isBlank()) return new Refused(Reason.REASON_MISSING);
        return decide(() -> own(keeper, stock.find(kind, serial), State.IN_STOCK)
                .filter(found -> stock.move(found, State.SPOILED, null))
                .map(found -> written(found, What.SPOILED, null, reason.strip(), deed))
                .orElseGet(() -> new Refused(Reason.NOT_THERE)));
    }

    /** A blank left over has come back: it is the next one again if its number is the lowest. */
    public Answer takeBack(Office keeper, long blank, Deed deed) {
        return decide(() -> own(keeper, stock.find(blank), State.LEFT_OVER)
                .flatMap(found -> requests.answeredBy(found)
                        .filter(_ -> stock.move(found, State.IN_STOCK, null))
                        .map(request -> written(found, What.TAKEN_BACK, request, null, deed)))
                .orElseGet(() -> new Refused(Reason.NOT_THERE)));
    }

    private static Optional<Blank> own(Office keeper, Optional<Blank> blank, State state) {
        return blank.filter(found -> found.keeper() == keeper.id() && found.state() == state);
    }

    private Answer written(Blank blank, What what, @Nullable Request request, @Nullable String reason, Deed deed) {
        book.write(blank, what, request, reason, deed);
        return new Answer.Done();
    }

    private Answer decide(Supplier<Answer> decision) {
        return Objects.requireNonNull(transactions.execute(_ -> decision.get()));
    }

    /** Requests that wait for this keeper, the longest waiting first. */
    public List<Request> open(Office keeper) {
        return requests.open(keeper.id());
    }

    /** What he has, kind by kind. */
    public List<Shelf> shelves(Office keeper) {
        return stock.shelves(keeper.id());
    }

    /** Clean blanks of cases that ended without a paper, which he has not got back yet. */
    public List<Blank> leftOver(Office keeper) {
        return stock.in(keeper.id(), State.LEFT_OVER);
    }

    /** Every blank with its fate, by kind, series and number; {@link #LINES} at most. */
    public List<BookLine> book(Office keeper) {
        var entries = book.of(keeper.id());
        return stock.lines(keeper.id(), LINES).stream()
                .map(line -> line.told(entries))
                .toList();
    }
}
