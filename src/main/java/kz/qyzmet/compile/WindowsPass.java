package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;

/** When applications are taken: days of any year, with the form of study or the grade they hold for. Told twice is told once. */
final class WindowsPass implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        var told = new ArrayList<ToldWindow>();
        scope.regulation().paragraphs().flatMap(Outline.Paragraph::lines).forEach(line -> read(scope, line, told));
        for (int at = 0; at < told.size(); at++) tell(scope, "windows/" + (at + 1), told.get(at), draft.windows);
    }

    private static void tell(Scope scope, String key, ToldWindow window, List<ToldWindow> windows) {
        var told = scope.told(key, "window", window, window.place(), value -> ToldWindow.parse(value, window.place()));
        if (!scope.facts().removed(told.fact())) windows.add(told.value().of(told));
    }

    private static void read(Scope scope, Place line, List<ToldWindow> windows) {
        var days = FilingDays.in(scope.clauses(), line);
        Dates.yearlyIn(scope.clauses(), line).stream()
                .filter(day -> days.stream().noneMatch(window -> within(day, window.place())))
                .forEach(day -> scope.finding(Code.NOT_UNDERSTOOD, new Place(line.ref(), day.from(), day.to())));
        for (var window : days) if (windows.stream().noneMatch(window::same)) windows.add(window);
    }

    private static boolean within(Dates.Yearly day, Place window) {
        return window.from() <= day.from() && day.to() <= window.to();
    }
}
