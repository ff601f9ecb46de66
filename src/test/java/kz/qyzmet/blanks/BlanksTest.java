package kz.qyzmet.blanks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.qyzmet.blanks.Answer.Done;
import kz.qyzmet.blanks.Answer.Reason;
import kz.qyzmet.blanks.Answer.Refused;
import kz.qyzmet.identity.Bin;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Line;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessException;

@Timeout(120)
class BlanksTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Kind KIND = new Kind("second-certificate", "basic");
    private static final long SCHOOL = 900;
    private static long offices = 100;

    private final ConcurrentLinkedQueue<Serial> told = new ConcurrentLinkedQueue<>();
    private final TestBlanks blanks = TestBlanks.on(DATABASE, (request, blank, deed) -> told.add(blank.serial()));
    private final Office keeper = office(++offices);
    // a series of its own for each test, since no two books may hold one blank
    private final String series = "" + (char) ('А' + (offices - 100)) + "Б";

    private static Office office(long id) {
        var label = new Label("Бөлім", "Отдел", "Department");
        return new Office(
                id, OfficeKind.EDUCATION_DEPARTMENT, "zhambyl", "keeper-" + id, label, label, new Bin("600140000018"));
    }

    private static Deed deed(String who) {
        return new Deed("post/" + who, who, null, Instant.parse("2018-07-03T04:00:00Z"));
    }

    private Answer takeIn(Office by, String letters, long from, long to) {
        return blanks.keeper().takeIn(by, KIND.service(), KIND.result(), letters, from, to, deed("keeper"));
    }

    private Request asked(String caseNumber) {
        DATABASE.transactions()
                .executeWithoutResult(
                        _ -> blanks.requests().ask(keeper.id(), SCHOOL, caseNumber, KIND, deed("archivist")));
        return blanks.keeper().open(keeper).stream()
                .filter(request -> request.caseNumber().equals(caseNumber))
                .findFirst()
                .orElseThrow();
    }

    private Blank next() {
        var next = blanks.keeper().shelves(keeper).getFirst().next();
        if (next == null) throw new AssertionError("the stock is empty");
        return next;
    }

    private Answer issue(Request request, Blank shown) {
        return blanks.keeper().issue(keeper, request.id(), shown.id(), deed("keeper"));
    }

    private Holding.SignedFor fetched(String caseNumber) {
        assertThat(issue(asked(caseNumber), next())).isInstanceOf(Done.class);
        DATABASE.transactions()
                .executeWithoutResult(_ -> blanks.requests()
                        .receive((Holding.Issued) blanks.requests().of(caseNumber), deed("archivist")));
        return (Holding.SignedFor) blanks.requests().of(caseNumber);
    }

    @Test
    void blanks_go_out_in_the_order_of_their_numbers_without_a_gap() {
        takeIn(keeper, series, 7, 9);
        for (var number : List.of("1", "2", "3")) issue(asked("order-" + offices + "-" + number), next());
        assertThat(told).extracting(Serial::number).containsExactly(7L, 8L, 9L);
        assertThat(issue(
                        asked("order-" + offices + "-4"), new Blank(0, 0, KIND, new Serial(series, 1), State.IN_STOCK)))
                .isEqualTo(new Refused(Reason.STOCK_EMPTY));
    }

    @Test
    void a_blank_stands_in_one_book_once() {
        assertThat(takeIn(keeper, series, 1, 10)).isInstanceOf(Done.class);
        assertThat(takeIn(keeper, series, 10, 11)).isEqualTo(new Refused(Reason.ALREADY_IN_BOOK));
        assertThat(takeIn(office(++offices), series, 1, 1)).isEqualTo(new Refused(Reason.ALREADY_IN_BOOK));
        assertThat(blanks.keeper().shelves(keeper).getFirst().count()).isEqualTo(10);
    }

    @Test
    void a_malformed_series_is_not_taken_in() {
        for (var malformed : List.of("", "жоб", "ЖО Б", "ЖOБ", "Ж1", "ЖОБЖОБЖ"))
            assertThat(takeIn(keeper, malformed, 1, 2)).as(malformed).isEqualTo(new Refused(Reason.SERIES_MALFORMED));
        assertThat(takeIn(keeper, series, 0, 2)).isEqualTo(new Refused(Reason.NUMBERS_MALFORMED));
        assertThat(takeIn(keeper, series, 3, 2)).isEqualTo(new Refused(Reason.NUMBERS_MALFORMED));
        assertThat(takeIn(keeper, series, 9_999_999, 10_000_000)).isEqualTo(new Refused(Reason.NUMBERS_MALFORMED));
        assertThat(takeIn(keeper, series, 1, Blanks.MOST + 1)).isEqualTo(new Refused(Reason.NUMBERS_MALFORMED));
    }

    @Test
    void of_two_keepers_who_hold_the_same_blank_one_issues_it_and_the_other_is_told_to_look_again() throws Exception {
        takeIn(keeper, series, 1, 20);
        for (int round = 0; round < 10; round++) {
            var requests = List.of(asked("two-" + offices + "-" + round), asked("too-" + offices + "-" + round));
            var shown = next();
            var answers = atOnce(requests.size(), number -> issue(requests.get(number), shown));
            assertThat(answers).containsExactlyInAnyOrder(new Done(), new Refused(Reason.NOT_NEXT));
            var left = requests.stream()
                    .filter(request -> blanks.requests().of(request.caseNumber()) instanceof Holding.Requested)
                    .toList();
            assertThat(left).hasSize(1);
            assertThat(issue(left.getFirst(), next())).isInstanceOf(Done.class);
        }
        assertThat(told)
                .extracting(Serial::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void a_double_click_issues_one_blank() throws Exception {
        takeIn(keeper, series, 1, 5);
        var request = asked("click-" + offices);
        var shown = next();
        assertThat(atOnce(4, _ -> issue(request, shown))).containsOnly(new Done());
        assertThat(told).hasSize(1);
        assertThat(issue(request, next())).isEqualTo(new Refused(Reason.ALREADY_ISSUED));
    }

    @Test
    void another_offices_request_does_not_exist() {
        takeIn(keeper, series, 1, 5);
        var request = asked("foreign-" + offices);
        assertThat(blanks.keeper().issue(office(++offices), request.id(), next().id(), deed("stranger")))
                .isEqualTo(new Refused(Reason.NO_SUCH_REQUEST));
    }

    @Test
    void a_spoiled_blank_is_written_off_and_the_same_keeper_is_asked_again() {
        takeIn(keeper, series, 1, 5);
        var held = fetched("spoil-" + offices);
        DATABASE.transactions()
                .executeWithoutResult(_ ->
                        blanks.requests().spoil(held.request(), held.blank(), "сия төгілді", true, deed("archivist")));
        assertThat(blanks.requests().of("spoil-" + offices)).isInstanceOfSatisfying(Holding.Requested.class, again -> {
            assertThat(again.request().keeper()).isEqualTo(keeper.id());
            assertThat(again.request().resumes()).isTrue();
        });
        assertThat(next().serial()).isEqualTo(new Serial(series, 2));
    }

    @Test
    void a_clean_blank_is_the_next_one_again_only_when_the_keeper_has_it_back() {
        takeIn(keeper, series, 1, 5);
        var held = fetched("left-" + offices);
        DATABASE.transactions().executeWithoutResult(_ -> blanks.requests().leaveOver(held, deed("archivist")));
        assertThat(next().serial().number()).isEqualTo(2);
        assertThat(blanks.keeper().takeBack(keeper, held.blank().id(), deed("keeper")))
                .isInstanceOf(Done.class);
        assertThat(next().serial().number()).isEqualTo(1);
        assertThat(blanks.keeper().takeBack(keeper, held.blank().id(), deed("keeper")))
                .isEqualTo(new Refused(Reason.NOT_THERE));
    }

    @Test
    void only_a_blank_in_ones_own_stock_is_written_off_and_with_a_reason() {
        takeIn(keeper, series, 1, 5);
        var third = new Serial(series, 3);
        var door = blanks.keeper();
        assertThat(door.spoil(keeper, KIND, third, " ", deed("keeper"))).isEqualTo(new Refused(Reason.REASON_MISSING));
        assertThat(door.spoil(office(++offices), KIND, third, "су", deed("x")))
                .isEqualTo(new Refused(Reason.NOT_THERE));
        assertThat(door.spoil(keeper, KIND, third, "су тиді", deed("keeper"))).isInstanceOf(Done.class);
        assertThat(door.book(keeper))
                .extracting(line -> line.first().number() + "-" + line.last().number() + line.state())
                .containsExactly("1-2IN_STOCK", "3-3SPOILED", "4-5IN_STOCK");
    }

    @Test
    void every_line_of_the_book_is_a_line_of_the_keepers_journal_and_none_can_be_changed() {
        takeIn(keeper, series, 1, 5);
        var held = fetched("journal-" + offices);
        DATABASE.transactions().executeWithoutResult(_ -> blanks.requests().use(held, deed("head")));
        assertThat(new Journal(DATABASE.jdbc()).of("blanks/" + keeper.id()))
                .extracting(Line::kind)
                .containsExactly(
                        "blanks.taken-in", "blanks.requested", "blanks.issued", "blanks.signed-for", "blanks.used");
        for (var change : List.of(
                "delete from blanks.entry",
                "update blanks.entry set by = 'x'",
                "update blanks.blank set number = 1",
                "delete from blanks.blank"))
            assertThatThrownBy(() -> DATABASE.jdbc().sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    private interface Numbered<T> {
        T call(int number);
    }

    private static <T> List<T> atOnce(int many, Numbered<T> what) throws Exception {
        var together = new CyclicBarrier(many);
        try (var pool = Executors.newFixedThreadPool(many)) {
            var all = IntStream.range(0, many)
                    .mapToObj(number -> pool.submit(() -> {
                        together.await();
                        return what.call(number);
                    }))
                    .toList();
            var answers = new java.util.ArrayList<T>();
            for (var each : all) answers.add(each.get());
            return answers;
        }
    }
}
