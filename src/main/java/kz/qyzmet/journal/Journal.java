package kz.qyzmet.journal;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened, stream by stream: only ever added to, each entry chained to the one before by its hash. */
@Component
public class Journal {
    static final String ERASED = "journal.erased";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a stream stands, and the machine facts of the transaction that holds it. */
    private record Head(String stream, long sequence, String hash, Instant recorded, String xid) {}

    /**
     * Adds the entries in the caller's transaction; streams stay locked until it ends. Give all entries of a
     * transaction in one call: streams are locked in one order, and two calls could meet another transaction halfway.
     */
    public void append(Entry... entries) {
        append(List.of(entries));
    }

    /** As {@link #append(Entry...)}. */
    public void append(List<Entry> entries) {
        if (entries.isEmpty()) return;
        var streams = new TreeMap<>(entries.stream().collect(groupingBy(Entry::stream)));
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        for (var head : lock(List.copyOf(streams.keySet()))) {
            lines.addAll(chained(head, streams.getOrDefault(head.stream(), List.of())));
        }
        write(CanonicalJson.text(lines));
    }

    private List<Head> lock(List<String> streams) {
        var heads = heads(streams);
        if (heads.size() == streams.size()) return heads;
        jdbc.sql("""
                insert into journal.head (stream, sequence, hash)
                select stream, 0, decode(:start, 'hex') from unnest(array[:streams]) stream order by stream collate "C"
                on conflict do nothing
                """).param("start", Link.START).param("streams", streams).update();
        return heads(streams);
    }

    private List<Head> heads(List<String> streams) {
        return jdbc.sql("""
                select stream, sequence, encode(hash, 'hex') as hash,
                       transaction_timestamp() as recorded, pg_current_xact_id()::text as xid
                  from journal.head where stream in (:streams) order by stream for update
                """)
                .param("streams", streams)
                .query((row, _) -> head(row))
                .list();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("hash"),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                row.getString("xid"));
    }

    private static List<Map<String, @Nullable Object>> chained(Head head, List<Entry> entries) {
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        long sequence = head.sequence();
        var previous = head.hash();
        for (var entry : entries) {
            var salt = entry.personal().isEmpty() ? null : Link.salt();
            var payload = CanonicalJson.text(entry.personal());
            var link = new Link(
                    entry.stream(),
                    ++sequence,
                    entry.at(),
                    entry.kind(),
                    entry.actor(),
                    entry.paragraph(),
                    CanonicalJson.text(entry.facts()),
                    salt == null ? null : Link.digest(salt, payload),
                    previous,
                    head.recorded(),
                    head.xid());
            previous = link.hash();
            var line = link.fields();
            line.put("hash", previous);
            line.put("salt", salt);
            line.put("payload", payload);
            lines.add(line);
        }
        return lines;
    }

    /** The very spelling that was hashed is what the database reads. */
    private void write(String lines) {
        jdbc.sql("""
                with line as materialized (
                    select * from json_to_recordset(:lines::json) as l (
                        stream text, sequence bigint, at timestamptz, kind text, actor text, paragraph text,
                        facts text, personal text, previous text, hash text, salt text, payload text)
                ), entries as (
                    insert into journal.entry
                           (stream, sequence, at, kind, actor, paragraph, facts, personal, previous, hash)
                    select stream, sequence, at, kind, actor, paragraph, facts,
                           decode(personal, 'hex'), decode(previous, 'hex'), decode(hash, 'hex') from line
                ), payloads as (
                    insert into journal.payload (stream, sequence, salt, personal)
                    select stream, sequence, decode(salt, 'hex'), payload from line where salt is not null
                ), newest as (
                    select distinct on (stream) stream, sequence, hash from line order by stream, sequence desc
                )
                update journal.head h set sequence = n.sequence, hash = decode(n.hash, 'hex')
                  from newest n where h.stream = n.stream
                """).param("lines", lines).update();
    }

    /** The stream's lines, oldest first, with their personal data; empty for a stream nobody wrote to. */
    public List<Line> of(String stream) {
        return jdbc.sql("""
                select e.*, p.personal as payload, p.stream is null and e.personal is not null as erased
                  from journal.entry e left join journal.payload p using (stream, sequence)
                 where e.stream = :stream order by e.sequence
                """)
                .param("stream", stream)
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("stream"),
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("actor"),
                row.getString("paragraph"),
                fields(row.getString("facts")),
                fields(row.getString("payload")),
                row.getBoolean("erased"),
                row.getObject("recorded", OffsetDateTime.class).toInstant());
    }

    private static Map<String, Object> fields(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, FIELDS);
    }

    /**
     * Erases the personal data of one entry in the caller's transaction and says so in the stream.
     *
     * @param ground the paragraph of the law that demands it
     * @throws IllegalStateException when the entry has none
     */
    public void erase(String stream, long sequence, Instant at, String actor, String ground) {
        append(new Entry(stream, at, ERASED, actor, ground, Map.of("sequence", sequence), Map.of()));
        long erased = jdbc.sql("select journal.erase(:stream, :sequence)")
                .param("stream", stream)
                .param("sequence", sequence)
                .query(Long.class)
                .single();
        if (erased == 0)
            throw new IllegalStateException("Entry " + sequence + " of " + stream + " has no personal data.");
    }
}
