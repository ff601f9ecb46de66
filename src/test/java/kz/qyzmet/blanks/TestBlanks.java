package kz.qyzmet.blanks;

import kz.qyzmet.journal.Journal;
import kz.qyzmet.store.TestDatabase;

/** The module's two doors on a test database. */
public record TestBlanks(Blanks keeper, BlankRequests requests) {
    public static TestBlanks on(TestDatabase database, Awaiting awaiting) {
        var stock = new Stock(database.jdbc());
        var rows = new RequestRows(database.jdbc());
        var journal = new Journal(database.jdbc());
        var book = new Book(database.jdbc(), journal);
        return new TestBlanks(
                new Blanks(stock, rows, book, awaiting, database.transactions()),
                new BlankRequests(stock, rows, book, journal));
    }
}
