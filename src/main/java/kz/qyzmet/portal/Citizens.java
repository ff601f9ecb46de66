package kz.qyzmet.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.identity.Account;
import kz.qyzmet.identity.AccountKind;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.Opening;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.Person;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives those who proved their IIN an account, or another password to the one they have. */
@Component
class Citizens {
    private final Registrations registrations;
    private final People people;
    private final Accounts accounts;
    private final Journal journal;
    private final TransactionTemplate transactions;

    Citizens(
            Registrations registrations,
            People people,
            Accounts accounts,
            Journal journal,
            TransactionTemplate transactions) {
        this.registrations = registrations;
        this.people = people;
        this.accounts = accounts;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * Uses the challenge up, once for all; a password that is not taken leaves it, so that a better one can be chosen.
     *
     * @return empty when the challenge was used before
     */
    Optional<Opening> admit(Registration proven, String password) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            if (!registrations.useUp(proven)) return Optional.empty();
            var opening = open(proven, password);
            if (opening instanceof Opening.Refused) transaction.setRollbackOnly();
            return Optional.of(opening);
        }));
    }

    /** Notes that an IIN was not proven; {@code codes} are those of the checks. */
    void notProven(Registration asked, List<String> codes, Instant now) {
        var stream = "registration/" + asked.id();
        var facts = Map.<String, Object>of("checks", codes);
        transactions.executeWithoutResult(
                _ -> journal.append(new Entry(stream, now, "portal.proof-refused", stream, null, facts, Map.of())));
    }

    private Opening open(Registration proven, String password) {
        var person = people.create(new Iin(proven.iin()), proven.familyName(), proven.givenName(), proven.patronymic());
        return open(person, password);
    }

    private Opening open(Person person, String password) {
        var known = accounts.find(AccountKind.CITIZEN, person.id());
        if (known.isPresent()) return renew(known.get(), password);
        return accounts.registerCitizen(person, password);
    }

    private Opening renew(Account known, String password) {
        return accounts.changePassword(known, password)
                .<Opening>map(Opening.Refused::new)
                .orElseGet(() -> new Opening.Opened(known.id()));
    }
}
