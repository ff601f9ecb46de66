package kz.qyzmet.gateway;

import static kz.qyzmet.gateway.RowTime.instant;
import static kz.qyzmet.gateway.RowTime.nullable;
import static kz.qyzmet.gateway.RowTime.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                instant(row, "since"),
                nullable(row, "due"),
                instant(row, "done"),
                row.getString("what"));
    }
}
