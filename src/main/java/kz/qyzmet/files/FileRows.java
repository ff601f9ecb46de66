package kz.qyzmet.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files as rows: a name refers to a content, a content has chunks. */
final class FileRows {
    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number for a content whose chunks come first; its own row follows when the digest is known. */
    long newContent() {
        return jdbc.sql("select nextval('files.content_id_seq')")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    void addChunk(long content, int number, byte[] bytes) {
        jdbc.sql("insert into files.chunk (content, number, bytes) values (:content, :number, :bytes)")
                .param("content", content)
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    /** False when the owner has these bytes under another number already. */
    boolean addContent(String owner, Reception.Whole whole) {
        return jdbc.sql("""
                insert into files.content (id, owner, sha256, size, type)
                values (:id, :owner, decode(:sha256, 'hex'), :size, :type) on conflict (owner, sha256) do nothing
                """)
                        .param("id", whole.content())
                        .param("owner", owner)
                        .param("sha256", whole.sha256())
                        .param("size", whole.size())
                        .param("type", whole.type().name())
                        .update()
                == 1;
    }

    Stored.File addFile(String owner, String name, String sha256) {
        long id = jdbc.sql("""
                insert into files.file (owner, name, content)
                select owner, :name, id from files.content
                 where owner = :owner and sha256 = decode(:sha256, 'hex') returning id
                """)
                .param("owner", owner)
                .param("name", name)
                .param("sha256", sha256)
                .query((row, _) -> row.getLong("id"))
                .single();
        return find(id).orElseThrow();
    }

    Optional<Stored.File> find(long id) {
        return jdbc.sql("""
                select f.id, f.owner, f.name, f.content, c.type, c.size, encode(c.sha256, 'hex') as sha256
                  from files.file f join files.content c on c.id = f.content where f.id = :id
                """).param("id", id).query((row, _) -> file(row)).optional();
    }

    Optional<byte[]> chunk(long content, int number) {
        return jdbc.sql("select bytes from files.chunk where content = :content and number = :number")
                .param("content", content)
                .param("number", number)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    private static Stored.File file(ResultSet row) throws SQLException {
        return new Stored.File(
                row.getLong("id"),
                row.getString("owner"),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getLong("content"));
    }
}
