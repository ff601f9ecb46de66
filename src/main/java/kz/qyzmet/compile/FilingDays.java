package kz.qyzmet.compile;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Windows and last dates in a line: {@code 20 June to 20 August}, {@code not later than 1 December}, {@code 1–25 August}, {@code June to August}. */
final class FilingDays {
    /** Between the two days of a window stands a dash, or a word or two. */
    private static final Pattern JOINT = Pattern.compile("\\s*[–—-]?\\s*(?:\\p{L}{1,9}\\s+){0,2}[–—-]?\\s*");

    private static final Pattern DASH = Pattern.compile("\\s*[–—-]\\s*");

    /** The first day of {@code 1–25 August}, right before the second. */
    private static final Pattern FIRST_DAY = Pattern.compile(
            "(?<![\\d.)])(\\d{1,2})(?:\\s*[–—-]\\s*|\\s+|\\s*[–—-]\\p{L}{2,3}\\s+)(?:\\p{L}{2,3}\\s+)?$");

    /** How far the words stand that make a day a window's. */
    private static final int NEAR = 24;

    private final Clauses clauses;
    private final Place line;
    private final List<Span> spans = new ArrayList<>();

    private record Span(@Nullable MonthDay first, MonthDay last, int from, int to) {}

    private FilingDays(Clauses clauses, Place line) {
        this.clauses = clauses;
        this.line = line;
    }

    static List<ToldWindow> in(Clauses clauses, Place line) {
        var days = new FilingDays(clauses, line);
        days.spans();
        if (days.spans.isEmpty()) days.months();
        return days.windows();
    }

    private void spans() {
        var days = Dates.yearlyIn(clauses, line);
        for (int at = 0; at < days.size(); at++) {
            var day = days.get(at);
            var next = at + 1 < days.size() ? days.get(at + 1) : null;
            if (next != null && joined(day.from(), day.to(), next.from(), next.to())) {
                spans.add(new Span(day.day(), next.day(), day.from(), next.to()));
                at++;
            } else single(day);
        }
    }

    private void single(Dates.Yearly day) {
        var before = clauses.text().substring(Math.max(line.from(), day.from() - NEAR), day.from());
        var first = FIRST_DAY.matcher(before);
        if (first.find() && near(day.from() - before.length() + first.start(), day.to(), "BETWEEN", "LAST", "FIRST")) {
            int from = Integer.parseInt(first.group(1));
            // a first day behind the last is a slip: no window is told, and the reader of windows says so
            if (from < 1 || from > day.day().getDayOfMonth()) return;
            spans.add(new Span(
                    day.day().withDayOfMonth(from), day.day(), day.from() - before.length() + first.start(), day.to()));
        } else if (near(day.from(), day.to(), "LAST")) spans.add(new Span(null, day.day(), day.from(), day.to()));
        else if (near(day.from(), day.to(), "FIRST"))
            spans.add(new Span(day.day(), MonthDay.of(12, 31), day.from(), day.to()));
    }

    /** Whole months: from the first day of the one to the last of the other. */
    private void months() {
        var months = clauses.in(line, "month");
        for (int at = 0; at + 1 < months.size(); at++) {
            var first = months.get(at);
            var last = months.get(at + 1);
            if (dated(first) || dated(last) || !joined(first.from(), first.to(), last.from(), last.to())) continue;
            var end = Month.of(Integer.parseInt(last.means()));
            spans.add(new Span(
                    MonthDay.of(Integer.parseInt(first.means()), 1),
                    MonthDay.of(end, end.maxLength()),
                    first.from(),
                    last.to()));
        }
    }

    private boolean dated(Clause month) {
        int before = clauses.words().from(month.from()) - 1;
        return before >= 0 && clauses.words().at(before).number();
    }

    private boolean joined(int from, int end, int start, int to) {
        var between = clauses.text().substring(end, start);
        return JOINT.matcher(between).matches()
                && (DASH.matcher(between).matches() || near(from, to, "BETWEEN", "LAST", "FIRST"));
    }

    /** Whether words of that meaning stand right before, inside or right behind. */
    private boolean near(int from, int to, String... meanings) {
        int start = Math.max(line.from(), from - NEAR);
        int end = Math.min(line.to(), to + NEAR);
        return clauses.in(start, end, "window").stream()
                .filter(clause -> clauses.text()
                                .substring(Math.min(to, clause.from()), clause.from())
                                .indexOf(';')
                        < 0)
                .anyMatch(clause -> List.of(meanings).contains(clause.means()));
    }

    private List<ToldWindow> windows() {
        boolean ahead = !spans.isEmpty()
                && !audiences(line.from(), spans.getFirst().from()).isEmpty();
        var windows = new ArrayList<ToldWindow>();
        for (int at = 0; at < spans.size(); at++) windows(at, ahead).forEach(windows::add);
        return windows;
    }

    /** One window for each form of study and grade named with it. {@code ahead}: this line names them before the days. */
    private Stream<ToldWindow> windows(int at, boolean ahead) {
        var span = spans.get(at);
        int before = at == 0 ? line.from() : spans.get(at - 1).to();
        int behind = at + 1 == spans.size() ? line.to() : spans.get(at + 1).from();
        var named = ahead ? audiences(before, span.from()) : audiences(span.to(), behind);
        var whole = new Place(line.ref(), span.from(), span.to());
        if (named.isEmpty()) return Stream.of(new ToldWindow(span.first(), span.last(), null, whole));
        return named.stream().map(words -> new ToldWindow(span.first(), span.last(), words, whole));
    }

    private List<String> audiences(int from, int to) {
        return clauses.in(from, to, "audience").stream()
                .map(clause -> clauses.text().substring(clause.from(), clause.to()))
                .toList();
    }
}
