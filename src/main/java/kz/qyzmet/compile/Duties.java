package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledAct.Duty;
import kz.qyzmet.compile.Outline.Paragraph;
import org.jspecify.annotations.Nullable;

/** What the act orders to be done with itself. */
final class Duties {
    /** Lines of a visa: office, post, name. */
    private static final int VISA_LINES = 4;

    private static final Pattern UNTIL_THE_DAY = Pattern.compile("\\s*\\d.*$");

    private final Clauses clauses;
    private final Outline outline;
    private final Facts facts;
    private final List<Told<Duty>> duties = new ArrayList<>();

    Duties(Clauses clauses, Outline outline, Facts facts) {
        this.clauses = clauses;
        this.outline = outline;
        this.facts = facts;
    }

    List<Told<Duty>> told() {
        for (var order : outline.orders()) {
            if (clauses.has(order.whole(), "duty", "RESPONSIBLE")) responsible(order);
            if (clauses.has(order.whole(), "duty", "CONTROL")
                    && !clauses.in(order.whole(), "duty-end").isEmpty()) control(order.whole());
        }
        for (int at = 0; at < outline.close().size(); at++)
            if (clauses.has(outline.close().get(at), "duty", "VISA")) visa(at);
        return List.copyOf(duties);
    }

    private void responsible(Paragraph order) {
        order.lines().forEach(this::tasks);
        int to = clauses.in(order.head(), "duty-whom-end").stream()
                .mapToInt(Clause::from)
                .findFirst()
                .orElse(order.head().to());
        tell(Duty.Kind.RESPONSIBLE, null, words(order.head().from(), to), order.head());
    }

    private void tasks(Place line) {
        for (var kind : List.of(Duty.Kind.STATE_REGISTRATION, Duty.Kind.PUBLICATION, Duty.Kind.WEBSITE))
            if (clauses.has(line, "duty", kind.name())) tell(kind, within(line), null, line);
    }

    private @Nullable Term within(Place line) {
        return Terms.in(clauses, line).stream()
                .map(Terms.Found::term)
                .findFirst()
                .orElse(null);
    }

    private void control(Place order) {
        var words = clauses.in(order, "duty-end");
        var end = words.stream().filter(clause -> clause.means().equals("END")).findFirst();
        if (end.isEmpty()) return;
        int from = words.stream()
                .filter(clause -> clause.means().equals("EXECUTION")
                        && clause.to() <= end.get().from())
                .mapToInt(Clause::to)
                .findFirst()
                .orElse(order.to());
        boolean behind = clauses.words(new Place(
                        "", Math.min(from, end.get().from()), end.get().from()))
                .isBlank();
        var whom = behind
                ? words(end.get().to(), order.to())
                : words(from, end.get().from());
        tell(Duty.Kind.CONTROL, null, whom, order);
    }

    private void visa(int at) {
        var lines = outline.close().stream()
                .skip(at + 1L)
                .limit(VISA_LINES)
                .takeWhile(line -> !clauses.has(line, "duty", "VISA"))
                .toList();
        var whom = UNTIL_THE_DAY
                .matcher(lines.stream().map(clauses::words).collect(Collectors.joining(" ")))
                .replaceFirst("");
        tell(Duty.Kind.VISA, null, whom, outline.close().get(at));
    }

    private void tell(Duty.Kind kind, @Nullable Term within, @Nullable String whom, Place place) {
        if (duties.stream().anyMatch(told -> told.value().kind() == kind && kind != Duty.Kind.VISA)) return;
        var duty = new Duty(kind, within, whom == null || whom.isEmpty() ? null : whom);
        var key = "0/duties/" + kind + (kind == Duty.Kind.VISA ? "/" + duties.size() : "");
        duties.add(facts.told(key, "duty", duty, place, said -> new Duty(kind, within, said)));
    }

    /** Without the marks around the words. */
    private String words(int from, int to) {
        return clauses.words(new Place("", from, to)).replaceAll("^[^\\p{L}\"«“]+|[^\\p{L}\"»”)]+$", "");
    }
}
