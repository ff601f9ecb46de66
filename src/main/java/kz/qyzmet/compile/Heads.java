package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import kz.qyzmet.identity.Role;

/**
 * Heads of units. One over whom another head stands does the work of his unit; one over whom nobody stands is the provider's own head. Who
 * stands over whom shows where one hands on to the other, and where both are listed.
 */
final class Heads {
    /** Heads of units from the lowest; over them all is the head of no unit. */
    private static final List<String> RANKS =
            List.of("SECTION_HEAD", "DIVISION_HEAD", "DIRECTORATE_HEAD", "DEPARTMENT_HEAD", Role.HEAD.name());

    private static final Pattern STRETCH = Pattern.compile("[^;\\n]+");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:[\\p{L}\\d]{1,2}\\)|[-–—•])");

    /** No list names more heads. */
    private static final int MOST = 50;

    private final Clauses clauses;
    private final List<Integer> beginnings;
    private final Set<Unit> below = new HashSet<>();
    private final Set<Unit> same = new HashSet<>();
    /** Named in items that do nothing but name, and in all items, of the list being read. */
    private final List<Clause> listed = new ArrayList<>();

    private final List<Clause> items = new ArrayList<>();
    private boolean item;

    Heads(Clauses clauses) {
        this.clauses = clauses;
        this.beginnings = clauses.in(0, clauses.text().length(), "heading").stream()
                .filter(heading -> heading.means().equals("GENERAL"))
                .map(Clause::from)
                .toList();
        for (var found = STRETCH.matcher(clauses.text()); found.find(); )
            read(new Place("", found.start(), found.end()));
    }

    /** Heads of the rank in one regulation of the act, told by the chapter it begins with. */
    private record Unit(String rank, int regulation) {}

    /** Whether the words name the head of a unit, whatever he is. */
    static boolean ofUnit(Clauses clauses, Place name) {
        return RANKS.subList(0, RANKS.size() - 1).stream().anyMatch(rank -> clauses.has(name, "role", rank));
    }

    static boolean ofUnit(Clause clause) {
        int rank = rank(clause);
        return rank >= 0 && rank < RANKS.size() - 1;
    }

    Role role(Clause head) {
        return below.contains(unit(head)) && !same.contains(unit(head)) ? Role.RESPONSIBLE_EXECUTOR : Role.HEAD;
    }

    private static int rank(Clause clause) {
        return RANKS.indexOf(clause.means());
    }

    private Unit unit(Clause head) {
        int regulation =
                (int) beginnings.stream().filter(from -> from <= head.from()).count();
        return new Unit(head.means(), regulation);
    }

    private void read(Place stretch) {
        if (clauses.words(stretch).isBlank() || complaint(stretch)) return;
        item = NUMBERED.matcher(clauses.words(stretch)).lookingAt() || (item && behindSemicolon(stretch));
        if (!item || items.size() > MOST) items.clear();
        if (!item || acts(stretch) || listed.size() > MOST) listed.clear();
        var named = clauses.in(stretch, "role").stream()
                .filter(clause -> rank(clause) >= 0)
                .toList();
        compare(named, named, (_, _) -> true);
        if (!item) return;
        compare(named, items, this::titled);
        items.addAll(named);
        if (acts(stretch)) return;
        compare(named, listed, (_, _) -> true);
        listed.addAll(named);
    }

    private void compare(List<Clause> named, List<Clause> others, BiPredicate<Clause, Clause> shows) {
        for (var one : named)
            for (var other : others) {
                boolean lower = rank(one) < rank(other);
                var head = lower ? one : other;
                var above = lower ? other : one;
                if (rank(head) < rank(above) && shows.test(head, above))
                    (choice(head, above) ? same : below).add(unit(head));
            }
    }

    /** Complaints go to heads of other offices. */
    private boolean complaint(Place stretch) {
        return clauses.has(stretch, "paragraph", ParagraphKind.COMPLAINT.name());
    }

    private boolean behindSemicolon(Place stretch) {
        return clauses.text().charAt(stretch.from() - 1) == ';';
    }

    private boolean acts(Place stretch) {
        return clauses.in(stretch, "action").stream().anyMatch(deed -> StepReader.deed(deed) != Deed.NONE);
    }

    /** In items of their own, and the one above heads another unit or has a title of his own. */
    private boolean titled(Clause head, Clause above) {
        return !stretch(between(head, above))
                && (ofUnit(above) || clauses.has(new Place("", above.from(), above.to()), "beside", "TITLED"));
    }

    /** One is the other, or stands for him: «басшысы немесе бөлім меңгерушісі», «руководитель (начальник отдела)». */
    private boolean choice(Clause one, Clause other) {
        var between = between(one, other);
        return stretch(between)
                && (clauses.words(between).stripTrailing().endsWith("(") || clauses.has(between, "beside", "OR"));
    }

    private boolean stretch(Place between) {
        return STRETCH.matcher(clauses.words(between)).results().count() < 2;
    }

    private static Place between(Clause one, Clause other) {
        int from = Math.min(one.to(), other.to());
        return new Place("", from, Math.max(from, Math.max(one.from(), other.from())));
    }
}
