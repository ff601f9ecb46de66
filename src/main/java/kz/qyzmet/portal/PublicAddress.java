package kz.qyzmet.portal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Under which address people's phones reach the portal, as its operator says; without it nothing is offered to phones. */
@Component
public class PublicAddress {
    private static final Pattern ORIGIN = Pattern.compile("https://[A-Za-z0-9.-]+(:[0-9]{1,5})?");

    private final String origin; // empty for none

    PublicAddress(@Value("${qyzmet.public-address:}") String origin) {
        if (!origin.isEmpty() && !wellFormed(origin))
            throw new IllegalArgumentException("no public address: " + origin);
        this.origin = origin;
    }

    /** Whether that is https, a host and perhaps a port, and nothing else. */
    public static boolean wellFormed(String origin) {
        return ORIGIN.matcher(origin).matches();
    }

    boolean known() {
        return !origin.isEmpty();
    }

    /** The whole address of a path of ours; empty when the operator named none. */
    Optional<String> of(String path) {
        return known() ? Optional.of(origin + path) : Optional.empty();
    }
}
