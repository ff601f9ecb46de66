package kz.qyzmet.intake;

import static kz.qyzmet.gateway.RowTime.instant;
import static kz.qyzmet.gateway.RowTime.nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.intake.Application.Dossier;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.intake.Application.Party;
import kz.qyzmet.intake.Application.Representative;
import kz.qyzmet.intake.Progress.Ending;
import kz.qyzmet.intake.Progress.State;
import kz.qyzmet.regulation.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads an application from its row. */
record ApplicationRow(JsonMapper json) implements RowMapper<Application> {
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    @Override
    public Application mapRow(ResultSet row, int number) throws SQLException {
        var ending = row.getString("ending");
        return new Application(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("number"),
                Channel.valueOf(row.getString("channel")),
                row.getString("edition"),
                row.getLong("office"),
                row.getObject("counter", Long.class),
                json.readValue(row.getString("applicant"), Party.class),
                orNull(row.getString("representative"), Representative.class),
                instant(row, "opened_at"),
                dossier(row),
                new Progress(
                        State.valueOf(row.getString("state")),
                        nullable(row, "accepted_at"),
                        nullable(row, "due_at"),
                        row.getString("case_number"),
                        orNull(row.getString("turn"), CaseStatus.Turn.class),
                        ending == null ? null : Ending.valueOf(ending),
                        row.getObject("paper", Long.class)));
    }

    private Dossier dossier(ResultSet row) throws SQLException {
        return new Dossier(
                json.readValue(row.getString("answers"), ANSWERS),
                List.of(json.readValue(row.getString("documents"), Handed[].class)),
                row.getBoolean("consent"));
    }

    private <T> @Nullable T orNull(@Nullable String stored, Class<T> type) {
        return stored == null ? null : json.readValue(stored, type);
    }
}
