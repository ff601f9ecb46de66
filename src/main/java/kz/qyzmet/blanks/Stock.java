package kz.qyzmet.blanks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of blanks. */
@Repository
class Stock {
    private final JdbcClient jdbc;

    Stock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean knowsAny(Kind kind, String series, long from, long to) {
        return kind(jdbc.sql("""
                        select exists (select from blanks.blank
                          where service = :service and result = :result and series = :series and number between :from and :to)
                        """), kind)
                .param("series", series)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    void add(long keeper, Kind kind, String series, long from, long to) {
        kind(jdbc.sql("""
                        insert into blanks.blank (keeper, service, result, series, number, state)
                        select :keeper, :service, :result, :series, number, 'IN_STOCK' from generate_series(:from, :to) number
                        """), kind)
                .param("keeper", keeper)
                .param("series", series)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /**
     * The next one by series and number, locked: a second keeper waits here, and then sees the one after it. Nothing is skipped, so
     * that a keeper who gives up leaves no gap.
     */
    Optional<Blank> next(long keeper, Kind kind) {
        return kind(jdbc.sql("""
                        select * from blanks.blank
                         where keeper = :keeper and service = :service and result = :result and state = 'IN_STOCK'
                         order by series, number limit 1 for update
                        """), kind)
                .param("keeper", keeper)
                .query(Stock::blank)
                .optional();
    }

    Optional<Blank> find(long id) {
        return jdbc.sql("select * from blanks.blank where id = :id")
                .param("id", id)
                .query(Stock::blank)
                .optional();
    }

    Optional<Blank> find(Kind kind, Serial serial) {
        return kind(
                        jdbc.sql(
                                "select * from blanks.blank where service = :service and result = :result and series = :series and number = :number"),
                        kind)
                .param("series", serial.series())
                .param("number", serial.number())
                .query(Stock::blank)
                .optional();
    }

    /** The one issued in answer to that request, wherever it is now; empty when it went back to stock. */
    Optional<Blank> answering(long request) {
        return jdbc.sql("select * from blanks.blank where request = :request")
                .param("request", request)
                .query(Stock::blank)
                .optional();
    }

    /** Says whether it still was where the caller saw it. */
    boolean move(Blank seen, State to, @Nullable Long request) {
        return jdbc.sql("update blanks.blank set state = :to, request = :request where id = :id and state = :from")
                        .param("to", to.name())
                        .param("request", request)
                        .param("id", seen.id())
                        .param("from", seen.state().name())
                        .update()
                == 1;
    }

    /** One shelf for each kind that was ever taken in. */
    List<Shelf> shelves(long keeper) {
        return jdbc.sql("""
                        select distinct on (service, result) *, count(*) filter (where state = 'IN_STOCK') over (partition by service, result) as many
                          from blanks.blank where keeper = :keeper
                         order by service, result, state <> 'IN_STOCK', series, number
                        """)
                .param("keeper", keeper)
                .query((row, index) -> shelf(blank(row, index), row.getLong("many")))
                .list();
    }

    private static Shelf shelf(Blank first, long many) {
        return new Shelf(first.kind(), many, many == 0 ? null : first);
    }

    List<Blank> in(long keeper, State state) {
        return jdbc.sql("select * from blanks.blank where keeper = :keeper and state = :state order by series, number")
                .param("keeper", keeper)
                .param("state", state.name())
                .query(Stock::blank)
                .list();
    }

    /** Every blank, neighbours in stock in one line. */
    List<BookLine> lines(long keeper, int limit) {
        return jdbc.sql("""
                        with placed as (
                          select *, case state when 'IN_STOCK'
                                    then number - row_number() over (partition by service, result, series, state order by number)
                                    else -id end as neighbours
                            from blanks.blank where keeper = :keeper)
                        select service, result, series, state, min(number) as first, max(number) as last from placed
                         group by service, result, series, state, neighbours
                         order by service, result, series, first limit :limit
                        """)
                .param("keeper", keeper)
                .param("limit", limit)
                .query((row, _) -> new BookLine(
                        kind(row),
                        new Serial(row.getString("series"), row.getLong("first")),
                        new Serial(row.getString("series"), row.getLong("last")),
                        State.valueOf(row.getString("state")),
                        List.of()))
                .list();
    }

    static JdbcClient.StatementSpec kind(JdbcClient.StatementSpec statement, Kind kind) {
        return statement.param("service", kind.service()).param("result", kind.result());
    }

    static Kind kind(ResultSet row) throws SQLException {
        return new Kind(row.getString("service"), row.getString("result"));
    }

    private static Blank blank(ResultSet row, int index) throws SQLException {
        return new Blank(
                row.getLong("id"),
                row.getLong("keeper"),
                kind(row),
                new Serial(row.getString("series"), row.getLong("number")),
                State.valueOf(row.getString("state")));
    }
}
