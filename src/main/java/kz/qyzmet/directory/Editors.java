package kz.qyzmet.directory;

import java.util.Optional;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.Person;
import org.springframework.stereotype.Component;

/** The people behind the accounts that imports name. */
@Component
class Editors {
    private final Accounts accounts;
    private final People people;

    Editors(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    String name(long account) {
        return accounts.find(account)
                .flatMap(known -> Optional.ofNullable(known.personId()))
                .flatMap(people::find)
                .map(Person::fullName)
                .orElse("–");
    }
}
