package kz.qyzmet.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The legal day by which it is told who holds a post: posts change hands at the capital's midnight, in every oblast. */
public final class PostDay {
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Almaty");

    private PostDay() {}

    public static LocalDate at(Instant legalNow) {
        return LocalDate.ofInstant(legalNow, CAPITAL);
    }
}
