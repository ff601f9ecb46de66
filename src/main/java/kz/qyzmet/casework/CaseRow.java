package kz.qyzmet.casework;

import static kz.qyzmet.gateway.RowTime.instant;
import static kz.qyzmet.gateway.RowTime.nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import kz.qyzmet.casework.ServiceCase.Ending;
import kz.qyzmet.casework.ServiceCase.Turn;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case from its row. */
record CaseRow(JsonMapper json) implements RowMapper<ServiceCase> {

    @Override
    public ServiceCase mapRow(ResultSet row, int number) throws SQLException {
        var draft = row.getString("draft");
        var ending = row.getString("ending");
        return new ServiceCase(
                row.getLong("id"),
                row.getString("number"),
                row.getInt("version"),
                row.getString("edition"),
                Channel.valueOf(row.getString("channel")),
                row.getLong("office"),
                row.getString("application"),
                row.getString("front"),
                row.getString("recipient"),
                instant(row, "accepted_at"),
                instant(row, "due_at"),
                turn(row),
                row.getString("incoming"),
                row.getObject("executor", Long.class),
                draft == null ? null : json.readValue(draft, DraftRow.class).draft(),
                ending == null ? null : Ending.valueOf(ending));
    }

    private static @Nullable Turn turn(ResultSet row) throws SQLException {
        var step = row.getString("step");
        if (step == null) return null;
        return new Turn(
                step,
                Role.valueOf(row.getString("actor_role")),
                row.getObject("post", Long.class),
                instant(row, "step_since"),
                nullable(row, "step_due"),
                row.getString("remark"));
    }
}
