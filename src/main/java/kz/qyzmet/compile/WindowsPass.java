package kz.qyzmet.compile;

import java.util.List;
import java.util.Objects;

/** When applications are taken: days of any year, with the form of study or the grade they hold for. Told twice is told once. */
final class WindowsPass implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        scope.regulation()
                .paragraphs()
                .flatMap(Outline.Paragraph::lines)
                .forEach(line -> read(scope, line, draft.windows));
    }

    private static void read(Scope scope, Place line, List<ToldWindow> windows) {
        var days = FilingDays.in(scope.clauses(), line);
        Dates.yearlyIn(scope.clauses(), line).stream()
                .filter(day -> days.stream().noneMatch(window -> within(day, window.place())))
                .forEach(day -> scope.finding(Code.NOT_UNDERSTOOD, new Place(line.ref(), day.from(), day.to())));
        for (var window : days)
            if (windows.stream().noneMatch(other -> same(window, other))) {
                windows.add(window);
                scope.told("windows/" + windows.size(), "window", window.place());
            }
    }

    private static boolean within(Dates.Yearly day, Place window) {
        return window.from() <= day.from() && day.to() <= window.to();
    }

    private static boolean same(ToldWindow one, ToldWindow other) {
        return one.to().equals(other.to())
                && Objects.equals(one.from(), other.from())
                && Objects.equals(one.holdsFor(), other.holdsFor());
    }
}
