package kz.qyzmet.imports;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qyzmet.compile.RegulationWriter.Setting;
import kz.qyzmet.imports.Proofs.Outcome;
import kz.qyzmet.prove.Statement;
import kz.qyzmet.regulation.AddedEditions;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.Test;

class ProofsTest {
    private static final long AIZHAN = 71;

    private final TestDatabase database = TestDatabase.fresh();
    private final Imports imports = TestImports.on(database);
    private final Proofs proofs = new Proofs(AddedEditions.door(database.jdbc()));

    @Test
    void a_proof_is_kept_until_a_fact_is_said_otherwise_and_is_the_same_again_when_that_is_taken_back() {
        long id = receive();
        var first = prove(id);
        assertThat(prove(id)).as("not made again").isSameAs(first);
        correct(id, "1/procedure/5.4/term", "9 working days");
        assertThat(prove(id)).isNotSameAs(first);
        imports.perform(id, find(id).version(), new Command.TakeCorrectionBack("1/procedure/5.4/term"), AIZHAN);
        assertThat(prove(id)).isSameAs(first);
    }

    @Test
    void a_term_that_nobody_tells_is_not_claimed_and_one_that_a_person_adds_is_held_against_the_steps() {
        long id = receive();
        assertThat(((Outcome.Proved) prove(id)).termTold()).isFalse();
        correct(id, "1/total-term", "3 working days");
        var short3 = (Outcome.Proved) prove(id);
        assertThat(short3.termTold()).isTrue();
        assertThat(short3.proof().of(Statement.TERM)).isInstanceOf(kz.qyzmet.prove.Claim.Fails.class);
        correct(id, "1/total-term", "15 working days");
        assertThat(((Outcome.Proved) prove(id)).proof().holds()).isTrue();
    }

    @Test
    void of_what_cannot_run_nothing_is_proved_and_it_is_said_why() {
        long id = ((Receipt.Taken) imports.receive(
                        "hives.txt",
                        TestImports.bytes(TestImports.goodAct().replaceAll("готовит проект разрешения и ", "")),
                        AIZHAN))
                .id();
        correct(id, "1/procedure/5.3/role", "head");
        assertThat(prove(id))
                .isInstanceOfSatisfying(
                        Outcome.Unprovable.class,
                        outcome -> assertThat(outcome.obstacles()).isNotEmpty());
    }

    private long receive() {
        return ((Receipt.Taken) imports.receive("hives.txt", TestImports.bytes(TestImports.goodAct()), AIZHAN)).id();
    }

    private void correct(long id, String fact, String value) {
        assertThat(imports.perform(id, find(id).version(), new Command.Correct(fact, value, "why"), AIZHAN))
                .isEqualTo(new Answer.Done());
    }

    private Import find(long id) {
        return imports.find(id).orElseThrow();
    }

    private Outcome prove(long id) {
        var act = find(id);
        return proofs.of(act, act.regulation(1).orElseThrow(), Setting.AS_TOLD);
    }
}
