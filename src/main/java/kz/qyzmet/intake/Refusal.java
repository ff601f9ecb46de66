package kz.qyzmet.intake;

import java.time.Instant;
import java.util.List;
import kz.qyzmet.regulation.RefusalPoint;
import org.jspecify.annotations.Nullable;

/**
 * A no that was said before the provider decided.
 *
 * @param paragraph the regulation's, empty where it is assumed
 * @param facts what caused it: requirements missing, or codes of signature findings
 * @param by who said it; null when a system did
 */
public record Refusal(
        RefusalPoint.Kind kind,
        String paragraph,
        List<String> facts,
        @Nullable String by,
        Instant at) {}
