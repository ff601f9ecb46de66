package kz.qyzmet.gateway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A taken step as a row: both sides keep their own table of them, with the same columns. */
public final class StepRow {
    private StepRow() {}

    /** The named parameters of an insert: {@code step, at, role, by, since, due, done, what}. */
    public static Map<String, @Nullable Object> parameters(StepTaken step) {
        var named = new HashMap<String, @Nullable Object>();
        named.put("step", step.step());
        named.put("at", step.at().toArray(new String[0]));
        named.put("role", step.role());
        named.put("by", step.by());
        named.put("since", utc(step.since()));
        named.put("due", utc(step.due()));
        named.put("done", utc(step.done()));
        named.put("what", step.what());
        return named;
    }

    /** The step that a row of those columns holds. */
    public static StepTaken read(ResultSet row, int number) throws SQLException {
        return new StepTaken(
                row.getString("step"),
                List.of((String[]) row.getArray("at").getArray()),
                row.getString("role"),
                row.getString("by"),
                Objects.requireNonNull(instant(row, "since")),
                instant(row, "due"),
                Objects.requireNonNull(instant(row, "done")),
                row.getString("what"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }
}
