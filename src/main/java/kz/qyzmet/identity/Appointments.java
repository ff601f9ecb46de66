package kz.qyzmet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds a post and who stands in for its holder, by legal days. Past days are history and are never rewritten. */
@Component
public class Appointments {
    private final JdbcClient jdbc;

    public Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when somebody holds the post on one of these days. */
    public Optional<Appointment> appoint(long postId, long personId, LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                        insert into identity.appointment (post_id, person_id, held_from, held_until)
                        values (:post, :person, :from, :until)
                        on conflict do nothing
                        returning id
                        """)
                .param("post", postId)
                .param("person", personId)
                .param("from", from)
                .param("until", until, java.sql.Types.DATE)
                .query(Long.class)
                .optional()
                .map(id -> new Appointment(id, postId, personId, from, until));
    }

    /** Makes this the last day of the appointment; false when it ends earlier anyway or starts later. */
    public boolean end(long appointmentId, LocalDate lastDay) {
        return jdbc.sql("""
                        update identity.appointment set held_until = :last
                         where id = :id and held_from <= :last and (held_until is null or held_until > :last)
                        """).param("id", appointmentId).param("last", lastDay).update() > 0;
    }

    /** Empty when the post already has a substitute on one of these days. Both posts must be of one office. */
    public Optional<Substitution> substitute(long postId, long byPostId, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        insert into identity.substitution (office_id, post_id, by_post_id, acts_from, acts_until)
                        select office_id, id, :by, :from, :until from identity.post where id = :post
                        on conflict do nothing
                        returning id
                        """)
                .param("post", postId)
                .param("by", byPostId)
                .param("from", from)
                .param("until", until)
                .query(Long.class)
                .optional()
                .map(id -> new Substitution(id, postId, byPostId, from, until));
    }

    /** Makes this the last day of the substitution; false when it ends earlier anyway or starts later. */
    public boolean endSubstitution(long substitutionId, LocalDate lastDay) {
        return jdbc.sql("""
                        update identity.substitution set acts_until = :last
                         where id = :id and acts_from <= :last and acts_until > :last
                        """).param("id", substitutionId).param("last", lastDay).update() > 0;
    }

    /** All that were ever made to posts of the office, by post and day. */
    public List<Appointment> ofOffice(long officeId) {
        return jdbc.sql("""
                        select a.id, a.post_id, a.person_id, a.held_from, a.held_until
                          from identity.appointment a join identity.post p on p.id = a.post_id
                         where p.office_id = :office
                         order by a.post_id, a.held_from
                        """)
                .param("office", officeId)
                .query((row, _) -> appointment(row))
                .list();
    }

    /** All that were ever made in the office, by post and day. */
    public List<Substitution> substitutionsOf(long officeId) {
        return jdbc.sql("""
                        select id, post_id, by_post_id, acts_from, acts_until from identity.substitution
                         where office_id = :office order by post_id, acts_from
                        """)
                .param("office", officeId)
                .query((row, _) -> substitution(row))
                .list();
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                row.getLong("id"),
                row.getLong("post_id"),
                row.getLong("person_id"),
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_until", LocalDate.class));
    }

    private static Substitution substitution(ResultSet row) throws SQLException {
        return new Substitution(
                row.getLong("id"),
                row.getLong("post_id"),
                row.getLong("by_post_id"),
                row.getObject("acts_from", LocalDate.class),
                row.getObject("acts_until", LocalDate.class));
    }
}
