package kz.qyzmet.corporation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qyzmet.corporation.Mandate.Fault;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.registers.PowerOfAttorney;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MandateTest {
    private static final Iin RECIPIENT = new Iin("980102600224");
    private static final Iin REPRESENTATIVE = new Iin("980505500249");
    private static final LocalDate BEGINS = LocalDate.of(2018, 6, 11);
    private static final LocalDate ENDS = LocalDate.of(2021, 6, 11);
    private static final Mandate MANDATE = new Mandate(REPRESENTATIVE, "", "2018-0457");

    @Test
    void a_power_holds_on_its_first_and_on_its_last_day() {
        assertThat(MANDATE.fault(power(null, true), RECIPIENT, BEGINS)).isEmpty();
        assertThat(MANDATE.fault(power(null, true), RECIPIENT, ENDS)).isEmpty();
        assertThat(MANDATE.fault(power(null, true), RECIPIENT, BEGINS.minusDays(1)))
                .contains(Fault.DOES_NOT_HOLD);
        assertThat(MANDATE.fault(power(null, true), RECIPIENT, ENDS.plusDays(1)))
                .contains(Fault.DOES_NOT_HOLD);
    }

    @Test
    void a_power_that_was_revoked_or_never_saw_a_notary_lets_nobody_act() {
        assertThat(MANDATE.fault(power(BEGINS.plusDays(9), true), RECIPIENT, BEGINS.plusDays(9)))
                .contains(Fault.DOES_NOT_HOLD);
        assertThat(MANDATE.fault(power(null, false), RECIPIENT, BEGINS)).contains(Fault.DOES_NOT_HOLD);
    }

    @Test
    void a_power_of_somebody_else_or_for_somebody_else_lets_nobody_act() {
        assertThat(MANDATE.fault(power(null, true), REPRESENTATIVE, BEGINS)).contains(Fault.ANOTHER_PRINCIPAL);
        assertThat(new Mandate(RECIPIENT, "", "2018-0457").fault(power(null, true), RECIPIENT, BEGINS))
                .contains(Fault.ANOTHER_REPRESENTATIVE);
    }

    private static PowerOfAttorney power(@Nullable LocalDate revoked, boolean notarised) {
        return new PowerOfAttorney(
                "2018-0457", RECIPIENT.digits(), REPRESENTATIVE.digits(), BEGINS, ENDS, revoked, notarised);
    }
}
