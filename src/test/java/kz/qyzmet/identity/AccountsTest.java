package kz.qyzmet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class AccountsTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String PASSWORD = "дұрыс ат батарея";

    private final TestIdentity identity = new TestIdentity(DATABASE);
    private final Accounts accounts = identity.accounts();

    @Test
    void a_proven_person_registers_once_with_the_IIN_as_login() {
        var asel = identity.person(1);
        var opened = (Opening.Opened) accounts.registerCitizen(asel, PASSWORD);
        assertThat(accounts.find(opened.accountId()))
                .contains(new Account(
                        opened.accountId(), AccountKind.CITIZEN, asel.iin().digits(), asel.id(), true));
        assertThat(accounts.find(AccountKind.CITIZEN, asel.id())).isEqualTo(accounts.find(opened.accountId()));
        assertThat(accounts.registerCitizen(asel, PASSWORD)).isEqualTo(new Opening.Refused(AccountFault.EXISTS));
    }

    @Test
    void one_person_may_be_citizen_and_official() {
        var person = identity.person(2);
        assertThat(accounts.registerCitizen(person, PASSWORD)).isInstanceOf(Opening.Opened.class);
        assertThat(accounts.createStaff(person, " B.Synaqov ", PASSWORD)).isInstanceOf(Opening.Opened.class);
        assertThat(accounts.find(AccountKind.STAFF, person.id()).orElseThrow().login())
                .isEqualTo("b.synaqov");
        assertThat(accounts.createStaff(identity.person(3), "b.synaqov", PASSWORD))
                .isEqualTo(new Opening.Refused(AccountFault.EXISTS));
    }

    @Test
    void a_login_or_password_against_the_policy_is_refused_with_its_reason() {
        var person = identity.person(4);
        assertThat(accounts.createStaff(person, "әсел", PASSWORD))
                .isEqualTo(new Opening.Refused(AccountFault.LOGIN_MALFORMED));
        assertThat(accounts.createStaff(person, "asel", "қысқа"))
                .isEqualTo(new Opening.Refused(AccountFault.PASSWORD_TOO_SHORT));
        assertThat(accounts.registerCitizen(person, person.iin().digits()))
                .isEqualTo(new Opening.Refused(AccountFault.PASSWORD_IS_LOGIN));
        assertThat(accounts.find(AccountKind.STAFF, person.id())).isEmpty();
    }

    @Test
    void of_many_first_administrators_at_once_one_is_made() throws Exception {
        assertThat(accounts.noAdministrator()).isTrue();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit((Callable<Opening>) () -> {
                        start.await();
                        return accounts.createAdministrator("admin" + i, PASSWORD);
                    }))
                    .toList();
            start.countDown();
            int made = 0;
            for (var attempt : attempts) {
                if (attempt.get() instanceof Opening.Opened) made++;
                else assertThat(attempt.get()).isEqualTo(new Opening.Refused(AccountFault.ADMINISTRATOR_EXISTS));
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(accounts.noAdministrator()).isFalse();
        assertThat(accounts.addAdministrator("second.admin", PASSWORD)).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void the_row_holds_a_salted_argon2id_hash_and_the_application_cannot_delete_it() {
        accounts.registerCitizen(identity.person(5), PASSWORD);
        accounts.registerCitizen(identity.person(6), PASSWORD);
        var hashes = DATABASE.jdbc()
                .sql("select password_hash from identity.account where kind = 'CITIZEN'")
                .query(String.class)
                .list();
        assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.startsWith("$argon2id$v=19$"));
        assertThatThrownBy(() ->
                        DATABASE.jdbc().sql("delete from identity.account").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_hashes_of_the_running_system_cost_what_is_recommended() {
        assertThat(new PasswordHashes().nobodys()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
