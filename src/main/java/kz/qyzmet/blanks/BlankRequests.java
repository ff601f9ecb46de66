package kz.qyzmet.blanks;

import java.util.Map;
import kz.qyzmet.blanks.Entry.What;
import kz.qyzmet.journal.Journal;
import org.springframework.stereotype.Component;

/** What a case asks of the keeper and does with the blank. Every method joins the transaction of the case's step. */
@Component
public class BlankRequests {
    private final Stock stock;
    private final RequestRows requests;
    private final Book book;
    private final Journal journal;

    BlankRequests(Stock stock, RequestRows requests, Book book, Journal journal) {
        this.stock = stock;
        this.requests = requests;
        this.book = book;
        this.journal = journal;
    }

    /** What the case has now. */
    public Holding of(String caseNumber) {
        return requests.of(caseNumber).map(this::holding).orElseGet(Holding.None::new);
    }

    private Holding holding(Request request) {
        if (!request.issued()) return new Holding.Requested(request);
        var blank = stock.answering(request.id()).orElse(null);
        if (blank == null) return new Holding.None();
        return switch (blank.state()) {
            case ISSUED -> new Holding.Issued(request, blank);
            case SIGNED_FOR -> new Holding.SignedFor(request, blank);
            case IN_STOCK, USED, SPOILED, LEFT_OVER -> new Holding.None();
        };
    }

    /**
     * Asks a keeper for the next blank of a kind.
     *
     * @param keeper id of the office asked
     * @param office id of the office that asks
     */
    public void ask(long keeper, long office, String caseNumber, Kind kind, Deed deed) {
        ask(keeper, office, caseNumber, kind, false, deed);
    }

    private void ask(long keeper, long office, String caseNumber, Kind kind, boolean resumes, Deed deed) {
        requests.add(keeper, office, caseNumber, kind, resumes, deed);
        var facts = Map.<String, Object>of(
                "service", kind.service(), "result", kind.result(), "office", office, "case", caseNumber);
        journal.append(new kz.qyzmet.journal.Entry(
                "blanks/" + keeper, deed.at(), "blanks.requested", deed.actor(), deed.paragraph(), facts, Map.of()));
    }

    /** He who asked signs the book for the blank set aside for him. */
    public void receive(Holding.Issued issued, Deed deed) {
        move(issued.blank(), State.SIGNED_FOR, issued.request());
        book.write(issued.blank(), What.SIGNED_FOR, issued.request(), null, deed);
    }

    /** The paper on it is signed. */
    public void use(Holding.SignedFor held, Deed deed) {
        move(held.blank(), State.USED, held.request());
        book.write(held.blank(), What.USED, held.request(), null, deed);
    }

    /** The case ended without a paper on it: nothing is written on the blank, and it goes back to who keeps it. */
    public void leaveOver(Holding.SignedFor held, Deed deed) {
        move(held.blank(), State.LEFT_OVER, held.request());
        book.write(held.blank(), What.LEFT_OVER, held.request(), null, deed);
    }

    /**
     * Writes the blank off and asks the same keeper for another one.
     *
     * @param resumes as {@link Request#resumes}
     */
    public void spoil(Request request, Blank blank, String reason, boolean resumes, Deed deed) {
        move(blank, State.SPOILED, request);
        book.write(blank, What.SPOILED, request, reason, deed);
        ask(request.keeper(), request.office(), request.caseNumber(), request.kind(), resumes, deed);
    }

    /** The case's version was checked before, so the blank is where the case saw it. */
    private void move(Blank blank, State to, Request request) {
        if (!stock.move(blank, to, request.id()))
            throw new IllegalStateException(
                    "blank " + blank.serial() + " of case " + request.caseNumber() + " is not " + blank.state());
    }
}
