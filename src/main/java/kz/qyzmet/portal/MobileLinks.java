package kz.qyzmet.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.qyzmet.identity.SessionToken;
import org.springframework.stereotype.Component;

/** The addresses that eGov mobile is given. */
@Component
class MobileLinks {
    static final String ROOT = "/mobile-sign/";
    private static final String QR = "mobileSign:";
    private static final String APP = "https://m.egov.kz/mobileSign/?link=";

    private final PublicAddress address;

    MobileLinks(PublicAddress address) {
        this.address = address;
    }

    /** What to scan, and what to open on the phone itself. */
    record Entry(String qr, String app) {}

    boolean offered() {
        return address.known();
    }

    /** Empty when the operator named no public address. */
    Optional<Entry> entry(SessionToken token) {
        return address.of(ROOT + token.value())
                .map(first -> new Entry(QR + first, APP + URLEncoder.encode(first, StandardCharsets.UTF_8)));
    }

    /** Where the documents are fetched and their signatures brought. */
    Optional<String> documents(MobileSession session) {
        return address.of(ROOT + session.id() + "/documents");
    }
}
