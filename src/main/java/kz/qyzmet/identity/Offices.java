package kz.qyzmet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offices of all oblasts. */
@Component
public class Offices {
    static final String COLUMNS = """
            office.id office_id, office.kind, office.oblast, office.code, office.bin,
            office.name_kk office_kk, office.name_ru office_ru, office.name_en office_en,
            office.address_kk, office.address_ru, office.address_en
            """;

    private final JdbcClient jdbc;

    public Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the oblast already has an office of this code. */
    public Optional<Office> create(OfficeKind kind, String oblast, String code, Label name, Label address, Bin bin) {
        return described(jdbc.sql("""
                        insert into identity.office
                          (kind, oblast, code, bin, name_kk, name_ru, name_en, address_kk, address_ru, address_en)
                        values (:kind, :oblast, :code, :bin, :nameKk, :nameRu, :nameEn, :addressKk, :addressRu, :addressEn)
                        on conflict (oblast, code) do nothing
                        returning id
                        """), name, address, bin)
                .param("kind", kind.name())
                .param("oblast", oblast)
                .param("code", code)
                .query(Long.class)
                .optional()
                .map(id -> new Office(id, kind, oblast, code, name, address, bin));
    }

    /** Corrects name, address and BIN; kind, oblast and code stand in numbers already given and stay. */
    public void correct(Office corrected) {
        described(jdbc.sql("""
                        update identity.office
                           set bin = :bin, name_kk = :nameKk, name_ru = :nameRu, name_en = :nameEn,
                               address_kk = :addressKk, address_ru = :addressRu, address_en = :addressEn
                         where id = :id
                        """), corrected.name(), corrected.address(), corrected.bin())
                .param("id", corrected.id())
                .update();
    }

    public Optional<Office> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from identity.office where id = :id")
                .param("id", id)
                .query((row, _) -> office(row))
                .optional();
    }

    public Optional<Office> find(String oblast, String code) {
        return jdbc.sql("select " + COLUMNS + " from identity.office where oblast = :oblast and code = :code")
                .param("oblast", oblast)
                .param("code", code)
                .query((row, _) -> office(row))
                .optional();
    }

    /** By code. */
    public List<Office> list(String oblast, OfficeKind kind) {
        return jdbc.sql("select " + COLUMNS + """
                        from identity.office where oblast = :oblast and kind = :kind order by code
                        """)
                .param("oblast", oblast)
                .param("kind", kind.name())
                .query((row, _) -> office(row))
                .list();
    }

    /** By oblast, then code. */
    public List<Office> list() {
        return jdbc.sql("select " + COLUMNS + " from identity.office order by oblast, code")
                .query((row, _) -> office(row))
                .list();
    }

    static Office office(ResultSet row) throws SQLException {
        return new Office(
                row.getLong("office_id"),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("oblast"),
                row.getString("code"),
                new Label(row.getString("office_kk"), row.getString("office_ru"), row.getString("office_en")),
                new Label(row.getString("address_kk"), row.getString("address_ru"), row.getString("address_en")),
                new Bin(row.getString("bin")));
    }

    private static JdbcClient.StatementSpec described(
            JdbcClient.StatementSpec statement, Label name, Label address, Bin bin) {
        return statement
                .param("bin", bin.digits())
                .param("nameKk", name.kk())
                .param("nameRu", name.ru())
                .param("nameEn", name.en())
                .param("addressKk", address.kk())
                .param("addressRu", address.ru())
                .param("addressEn", address.en());
    }
}
