package kz.qyzmet.gateway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** An instant in a row: the driver takes and gives a {@code timestamptz} as an {@link OffsetDateTime} only. */
public final class RowTime {
    private RowTime() {}

    public static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** From a column that is never null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }
}
