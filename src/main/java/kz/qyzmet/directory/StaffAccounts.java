package kz.qyzmet.directory;

import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Account;
import kz.qyzmet.identity.AccountKind;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.Opening;
import kz.qyzmet.identity.Person;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import org.springframework.stereotype.Component;

/** The logins of staff: made, closed, opened again, given another password. To be called within {@link Deeds}. */
@Component
class StaffAccounts {
    /** Without letters and digits that look alike on paper; 16 of these 31 are 79 bits. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;

    private final Accounts accounts;
    private final Journal journal;
    private final LegalClock clock;
    private final SecureRandom random = new SecureRandom();

    StaffAccounts(Accounts accounts, Journal journal, LegalClock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** The person's account, one way or the other; its password is known to nobody but the reader of the answer. */
    Deed ensure(Person person, Answers answers, long administrator, String path) {
        if (accounts.find(AccountKind.STAFF, person.id()).isPresent()) return new Deed.Done(path);
        var login = answers.needed("login");
        if (!answers.good()) return answers.refused();
        var password = password();
        return switch (accounts.createStaff(person, login, password)) {
            case Opening.Refused(var fault) -> new Deed.Refused("login", "identity.account." + fault);
            case Opening.Opened(long id) -> {
                note(id, "directory.account-opened", administrator, Map.of("login", login));
                yield new Deed.Done(path, new Deed.Secret(person.fullName(), login, password));
            }
        };
    }

    Deed close(Account account, long administrator, String path) {
        accounts.close(account.id());
        note(account.id(), "directory.account-closed", administrator, Map.of());
        return new Deed.Done(path);
    }

    Deed reopen(Account account, long administrator, String path) {
        accounts.reopen(account.id());
        note(account.id(), "directory.account-reopened", administrator, Map.of());
        return new Deed.Done(path);
    }

    Deed newPassword(Account account, Person person, long administrator, String path) {
        var password = password();
        accounts.changePassword(account, password).ifPresent(fault -> {
            throw new IllegalStateException("a password of ours was refused: " + fault);
        });
        note(account.id(), "directory.password-set", administrator, Map.of());
        return new Deed.Done(path, new Deed.Secret(person.fullName(), account.login(), password));
    }

    private void note(long account, String kind, long administrator, Map<String, Object> personal) {
        var actor = "account/" + administrator;
        journal.append(new Entry("account/" + account, clock.now(), kind, actor, null, Map.of(), personal));
    }

    private String password() {
        return IntStream.range(0, LENGTH)
                .mapToObj(_ -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }
}
