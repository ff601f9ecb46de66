package kz.qyzmet.blanks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qyzmet.blanks.Entry.What;
import kz.qyzmet.identity.Bin;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.store.TestDatabase;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever keepers and archivists do, at once and in any order. */
class OneHandPropertiesTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final AtomicInteger ROUNDS = new AtomicInteger();
    private static final int HANDS = 3;
    /** From stock out and back any number of times; in the end in one place only. */
    private static final String ONE_LIFE = "(ISSUED SIGNED_FOR LEFT_OVER TAKEN_BACK )*"
            + "(SPOILED |ISSUED (SPOILED |SIGNED_FOR (SPOILED |USED |LEFT_OVER )?)?)?";

    private final TestBlanks blanks = TestBlanks.on(DATABASE, (_, _, _) -> {});

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void no_serial_is_ever_in_two_hands(@ForAll @Size(min = 20, max = 60) List<@IntRange(max = 999) Integer> deeds)
            throws Exception {
        int round = ROUNDS.incrementAndGet();
        var keeper = keeper(round);
        var kind = new Kind("second-certificate", "round-" + round);
        blanks.keeper().takeIn(keeper, kind.service(), kind.result(), "ЖОБ", 1, 8, deed());
        try (var pool = Executors.newFixedThreadPool(HANDS)) {
            var all = IntStream.range(0, HANDS)
                    .mapToObj(hand -> pool.submit(() -> deeds.stream()
                            .skip(hand)
                            .forEach(chance -> act(keeper, kind, "case-" + round + "-" + chance % 4, chance / 4))))
                    .toList();
            for (var each : all) each.get();
        }
        assertThat(lives(keeper)).as("the story of each blank").allMatch(life -> life.matches(ONE_LIFE));
        assertThat(holders(keeper)).as("cases that hold a blank").doesNotHaveDuplicates();
    }

    private void act(Office keeper, Kind kind, String caseNumber, int chance) {
        switch (chance % 6) {
            case 0 -> ask(keeper, kind, caseNumber);
            case 1, 2 -> issue(keeper);
            case 3 -> step(caseNumber, chance);
            case 4 -> step(caseNumber, chance / 6);
            default ->
                blanks.keeper()
                        .leftOver(keeper)
                        .forEach(blank -> blanks.keeper().takeBack(keeper, blank.id(), deed()));
        }
    }

    private void ask(Office keeper, Kind kind, String caseNumber) {
        attempt(caseNumber, () -> {
            if (blanks.requests().of(caseNumber) instanceof Holding.None)
                blanks.requests().ask(keeper.id(), 1, caseNumber, kind, deed());
        });
    }

    private void issue(Office keeper) {
        var shelf = blanks.keeper().shelves(keeper).getFirst();
        var shown = shelf.next();
        if (shown == null) return;
        blanks.keeper()
                .open(keeper)
                .forEach(request -> blanks.keeper().issue(keeper, request.id(), shown.id(), deed()));
    }

    private void step(String caseNumber, int chance) {
        attempt(caseNumber, () -> {
            switch (blanks.requests().of(caseNumber)) {
                case Holding.Issued(var request, var blank)
                when chance % 5 == 0 -> blanks.requests().spoil(request, blank, "бүлінді", false, deed());
                case Holding.Issued issued -> blanks.requests().receive(issued, deed());
                case Holding.SignedFor(var request, var blank)
                when chance % 3 == 0 -> blanks.requests().spoil(request, blank, "бүлінді", true, deed());
                case Holding.SignedFor held
                when chance % 3 == 1 -> blanks.requests().use(held, deed());
                case Holding.SignedFor held -> blanks.requests().leaveOver(held, deed());
                default -> {}
            }
        });
    }

    /** As a step of a case does: steps of one case wait for each other at its row. All of it, or nothing when somebody was faster. */
    private static void attempt(String caseNumber, Runnable step) {
        try {
            DATABASE.transactions().executeWithoutResult(_ -> {
                DATABASE.jdbc()
                        .sql("select pg_advisory_xact_lock(hashtext(:case))")
                        .param("case", caseNumber)
                        .query((_, _) -> true)
                        .single();
                step.run();
            });
        } catch (IllegalStateException somebodyWasFaster) {
            // nothing was kept
        }
    }

    private List<String> lives(Office keeper) {
        return blanks.keeper().book(keeper).stream()
                .filter(line -> line.first().equals(line.last()))
                .map(line -> line.entries().stream()
                        .map(Entry::what)
                        .filter(what -> what != What.TAKEN_IN)
                        .map(what -> what + " ")
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<Long> holders(Office keeper) {
        return DATABASE.jdbc()
                .sql("select request from blanks.blank where keeper = :keeper and request is not null")
                .param("keeper", keeper.id())
                .query((row, _) -> row.getLong("request"))
                .list();
    }

    private static Office keeper(long id) {
        var label = new Label("Бөлім", "Отдел", "Department");
        return new Office(
                id, OfficeKind.EDUCATION_DEPARTMENT, "zhambyl", "keeper-" + id, label, label, new Bin("600140000018"));
    }

    private static Deed deed() {
        return new Deed("post/1", "Сынақова Әсел", null, Instant.parse("2018-07-03T04:00:00Z"));
    }
}
