package kz.qyzmet.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.Opening;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.web.Welcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever started the system makes the first administrator, and nobody else: he has the code that the command line has
 * just printed. An address of loopback proves nothing, since a proxy on the same machine brings the whole world from there.
 */
@Component
@ConditionalOnBooleanProperty(name = "qyzmet.demo", havingValue = false, matchIfMissing = true)
class FirstRun implements Welcome {
    static final String PATH = "/directory/first-run";
    private static final int CODE_BYTES = 16;

    private final Accounts accounts;
    private final Journal journal;
    private final LegalClock clock;
    private final TransactionTemplate transactions;
    private final String code = random();
    private volatile boolean over;

    FirstRun(Accounts accounts, Journal journal, LegalClock clock, TransactionTemplate transactions) {
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Until there is an administrator; a node that did not make him sees it by the next request. */
    boolean waits() {
        if (!over) over = !accounts.noAdministrator();
        return !over;
    }

    boolean opens(String typed) {
        return MessageDigest.isEqual(bytes(code), bytes(typed.strip()));
    }

    /** Of any number of simultaneous attempts one succeeds. */
    Opening make(String login, String password) {
        return transactions.execute(_ -> {
            var opening = accounts.createAdministrator(login, password);
            if (opening instanceof Opening.Opened(long id)) {
                var account = "account/" + id;
                var personal = Map.<String, Object>of("login", login.strip());
                journal.append(new Entry(
                        account, clock.now(), "directory.first-administrator", account, null, Map.of(), personal));
            }
            return opening;
        });
    }

    @Override
    public List<String> lines(String address) {
        if (!waits()) return List.of("", "Qyzmet is ready: " + address, "Ctrl+C stops it.");
        return List.of(
                "",
                "Qyzmet is ready. Nobody can sign in yet: make the first administrator at",
                "",
                "  " + address + "/kk" + PATH + "?code=" + code,
                "",
                "The code is good until then, or until the next start. Ctrl+C stops the system.");
    }

    private static String random() {
        var bytes = new byte[CODE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
