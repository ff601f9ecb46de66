package kz.qyzmet.casework;

import static kz.qyzmet.gateway.RowTime.instant;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of cases by the legal numbers that stand in them. */
@Repository
class RegisterRows {
    private final JdbcClient jdbc;
    private final CaseRow cases;

    RegisterRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.cases = new CaseRow(json);
    }

    /** The years that stand in this office's numbers, the latest first. */
    List<Integer> years(long office) {
        return jdbc.sql("""
                        select split_part(incoming, '/', 2)::int as year from casework.service_case
                         where office = :office and incoming is not null
                        union
                        select split_part(draft ->> 'number', '/', 2)::int from casework.service_case
                         where office = :office and draft is not null
                         order by year desc
                        """)
                .param("office", office)
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    /** The packages that this office numbered in that year, in the order of their numbers. */
    List<Registers.Incoming> incoming(long office, int year) {
        return jdbc.sql("""
                        select c.*, coalesce(
                                 (select min(done) from casework.step_done d where d.case_id = c.id and d.what = 'registered'),
                                 c.accepted_at) received_at
                          from casework.service_case c
                         where office = :office and incoming is not null and split_part(incoming, '/', 2) = :year
                         order by split_part(incoming, '/', 1)::bigint
                        """)
                .param("office", office)
                .param("year", String.valueOf(year))
                .query((row, index) -> new Registers.Incoming(
                        cases.mapRow(row, index), row.getString("incoming"), instant(row, "received_at")))
                .list();
    }

    /** The cases with a paper that was signed under a number of that year, in the order of the numbers. */
    List<ServiceCase> outgoing(long office, int year) {
        return jdbc.sql("""
                        select * from casework.service_case
                         where office = :office and draft is not null and split_part(draft ->> 'number', '/', 2) = :year
                           and draft #>> '{signed,at}' is not null
                         order by split_part(draft ->> 'number', '/', 1)::bigint
                        """)
                .param("office", office)
                .param("year", String.valueOf(year))
                .query(cases)
                .list();
    }
}
