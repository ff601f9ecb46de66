package kz.qyzmet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people known here: one row for each IIN. */
@Component
public class People {
    static final String COLUMNS =
            "person.id person_id, person.iin, person.family_name, person.given_name, person.patronymic";

    private final JdbcClient jdbc;

    public People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person of this IIN: created if unknown, otherwise the one already here, under the names he had. */
    public Person create(Iin iin, String familyName, String givenName, @Nullable String patronymic) {
        jdbc.sql("""
                        insert into identity.person (iin, family_name, given_name, patronymic)
                        values (:iin, :family, :given, :patronymic)
                        on conflict (iin) do nothing
                        """)
                .param("iin", iin.digits())
                .param("family", familyName)
                .param("given", givenName)
                .param("patronymic", patronymic)
                .update();
        return find(iin).orElseThrow();
    }

    /** Takes over names that changed in the register; the IIN never changes. */
    public void rename(Person renamed) {
        jdbc.sql("""
                        update identity.person
                           set family_name = :family, given_name = :given, patronymic = :patronymic
                         where id = :id
                        """)
                .param("family", renamed.familyName())
                .param("given", renamed.givenName())
                .param("patronymic", renamed.patronymic())
                .param("id", renamed.id())
                .update();
    }

    public Optional<Person> find(Iin iin) {
        return jdbc.sql("select " + COLUMNS + " from identity.person where iin = :iin")
                .param("iin", iin.digits())
                .query((row, _) -> person(row))
                .optional();
    }

    public Optional<Person> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from identity.person where id = :id")
                .param("id", id)
                .query((row, _) -> person(row))
                .optional();
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong("person_id"),
                new Iin(row.getString("iin")),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("patronymic"));
    }
}
