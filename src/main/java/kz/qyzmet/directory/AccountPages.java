package kz.qyzmet.directory;

import java.util.Objects;
import java.util.UUID;
import kz.qyzmet.identity.Account;
import kz.qyzmet.identity.AccountKind;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.Appointments;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.Person;
import kz.qyzmet.web.ForAdministrators;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closes, opens and gives a new password to the account of somebody who was ever appointed at the office. */
@Pages
@ForAdministrators
@RequestMapping("/directory/offices/{office}/accounts/{id}")
class AccountPages {
    private final Accounts accounts;
    private final Appointments appointments;
    private final People people;
    private final StaffAccounts staff;
    private final Deeds deeds;

    AccountPages(Accounts accounts, Appointments appointments, People people, StaffAccounts staff, Deeds deeds) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.people = people;
        this.staff = staff;
        this.deeds = deeds;
    }

    @PostMapping("/close")
    Page close(
            Visitor.Administrator visitor, @PathVariable long office, @PathVariable long id, @RequestParam UUID key) {
        var account = account(office, id);
        return page(deeds.once(key, () -> staff.close(account, visitor.accountId(), OfficePage.path(office))));
    }

    @PostMapping("/reopen")
    Page reopen(
            Visitor.Administrator visitor, @PathVariable long office, @PathVariable long id, @RequestParam UUID key) {
        var account = account(office, id);
        return page(deeds.once(key, () -> staff.reopen(account, visitor.accountId(), OfficePage.path(office))));
    }

    @PostMapping("/password")
    Page newPassword(
            Visitor.Administrator visitor, @PathVariable long office, @PathVariable long id, @RequestParam UUID key) {
        var account = account(office, id);
        var person = person(account);
        return page(deeds.once(
                key, () -> staff.newPassword(account, person, visitor.accountId(), OfficePage.path(office))));
    }

    private static Page page(Deed deed) {
        return switch (deed) {
            case Deed.Done(var path, var secret)
            when secret != null -> Page.of("directory/secret", new SecretView(secret, path));
            case Deed.Done done -> Page.redirect(done.path());
            case Deed.Refused refused -> throw new IllegalStateException("nothing here can be refused: " + refused);
        };
    }

    private Account account(long office, long id) {
        return accounts.find(id)
                .filter(account -> account.kind() == AccountKind.STAFF)
                .filter(account -> appointments.ofOffice(office).stream()
                        .anyMatch(made -> made.personId() == person(account).id()))
                .orElseThrow(() -> new NotFound("account " + id + " at office " + office));
    }

    private Person person(Account account) {
        return people.find(Objects.requireNonNull(account.personId(), "staff are people"))
                .orElseThrow();
    }
}
