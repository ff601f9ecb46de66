package kz.qyzmet.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The legal day on which posts change hands: at the capital's midnight, in every oblast. */
final class Today {
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Almaty");

    private Today() {}

    static LocalDate at(Instant legalNow) {
        return LocalDate.ofInstant(legalNow, CAPITAL);
    }
}
