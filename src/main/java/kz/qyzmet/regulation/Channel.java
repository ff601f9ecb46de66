package kz.qyzmet.regulation;

import java.util.Locale;

/** Where a person hands in and receives. */
public enum Channel {
    PORTAL,
    STATE_CORPORATION,
    PROVIDER_OFFICE;

    /** As written in files, addresses and on the command line: {@code state-corporation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
