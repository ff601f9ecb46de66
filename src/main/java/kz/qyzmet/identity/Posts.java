package kz.qyzmet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts of the offices. */
@Component
public class Posts {
    static final String COLUMNS = """
            post.id post_id, post.office_id, post.role, post.name_kk post_kk, post.name_ru post_ru, post.name_en post_en
            """;

    private final JdbcClient jdbc;

    public Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The role is one that officials have: neither the recipient nor a system holds a post. */
    public Post create(long officeId, Role role, Label name) {
        long id = jdbc.sql("""
                        insert into identity.post (office_id, role, name_kk, name_ru, name_en)
                        values (:office, :role, :kk, :ru, :en)
                        returning id
                        """)
                .param("office", officeId)
                .param("role", role.name())
                .param("kk", name.kk())
                .param("ru", name.ru())
                .param("en", name.en())
                .query(Long.class)
                .single();
        return new Post(id, officeId, role, name);
    }

    public Optional<Post> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from identity.post where id = :id")
                .param("id", id)
                .query((row, _) -> post(row))
                .optional();
    }

    /** The posts of an office in the order they were made. */
    public List<Post> list(long officeId) {
        return jdbc.sql("select " + COLUMNS + " from identity.post where office_id = :office order by id")
                .param("office", officeId)
                .query((row, _) -> post(row))
                .list();
    }

    static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getLong("post_id"),
                row.getLong("office_id"),
                Role.valueOf(row.getString("role")),
                new Label(row.getString("post_kk"), row.getString("post_ru"), row.getString("post_en")));
    }
}
