package kz.qyzmet.blanks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.qyzmet.blanks.Entry.What;
import kz.qyzmet.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of a keeper: only ever added to, and each of its lines stands in the journal too. In the caller's transaction. */
@Component
class Book {
    private final JdbcClient jdbc;
    private final Journal journal;

    Book(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A series that came to the keeper. */
    void takenIn(long keeper, Kind kind, String series, long from, long to, Deed deed) {
        write(new Entry(keeper, kind, series, from, to, What.TAKEN_IN, deed.at(), deed.name(), null, null, null), deed);
    }

    /**
     * Something that happened to one blank.
     *
     * @param request whom it was for, null in stock
     * @param reason why it was spoiled, null otherwise
     */
    void write(Blank blank, What what, @Nullable Request request, @Nullable String reason, Deed deed) {
        var office = request == null ? null : request.office();
        var caseNumber = request == null ? null : request.caseNumber();
        long number = blank.serial().number();
        var series = blank.serial().series();
        write(
                new Entry(
                        blank.keeper(),
                        blank.kind(),
                        series,
                        number,
                        number,
                        what,
                        deed.at(),
                        deed.name(),
                        office,
                        caseNumber,
                        reason),
                deed);
    }

    private void write(Entry entry, Deed deed) {
        Stock.kind(jdbc.sql("""
                        insert into blanks.entry (keeper, service, result, series, first, last, what, at, by, office, case_number, reason)
                        values (:keeper, :service, :result, :series, :first, :last, :what, :at, :by, :office, :case, :reason)
                        """), entry.kind())
                .param("keeper", entry.keeper())
                .param("series", entry.series())
                .param("first", entry.first())
                .param("last", entry.last())
                .param("what", entry.what().name())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("by", entry.by())
                .param("office", entry.office())
                .param("case", entry.caseNumber())
                .param("reason", entry.reason())
                .update();
        journal.append(line(entry, deed));
    }

    /** The stream is the keeper's: `blanks/` sorts before `case/`, and is locked before it everywhere. */
    private static kz.qyzmet.journal.Entry line(Entry entry, Deed deed) {
        var facts = new HashMap<String, Object>(Map.of(
                "service", entry.kind().service(),
                "result", entry.kind().result(),
                "series", entry.series(),
                "first", entry.first(),
                "last", entry.last()));
        if (entry.office() != null) facts.put("office", entry.office());
        if (entry.caseNumber() != null) facts.put("case", entry.caseNumber());
        return new kz.qyzmet.journal.Entry(
                "blanks/" + entry.keeper(),
                entry.at(),
                "blanks." + entry.what().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                deed.actor(),
                deed.paragraph(),
                facts,
                entry.reason() == null ? Map.of() : Map.of("reason", entry.reason()));
    }

    List<Entry> of(long keeper) {
        return jdbc.sql("select * from blanks.entry where keeper = :keeper order by id")
                .param("keeper", keeper)
                .query(Book::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getLong("keeper"),
                Stock.kind(row),
                row.getString("series"),
                row.getLong("first"),
                row.getLong("last"),
                What.valueOf(row.getString("what")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getObject("office", Long.class),
                row.getString("case_number"),
                row.getString("reason"));
    }
}
