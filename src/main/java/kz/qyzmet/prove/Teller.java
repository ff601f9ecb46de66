package kz.qyzmet.prove;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.prove.Story.StoryStep;
import kz.qyzmet.regulation.Offering;

/** Tells a case with its dates, counted by the engine's own calendar; only minutes are met within their day. */
record Teller(Offering offering, Desk provider) {
    Story story(Course course, int start) {
        var zone = provider.calendar().zone();
        var begin = DayTable.date(start / DayTable.DAY)
                .atTime(0, 0)
                .plusSeconds(start % DayTable.DAY * 60L / DayTable.MINUTE)
                .atZone(zone)
                .toInstant();
        var steps = new ArrayList<StoryStep>();
        var run = Run.from(start, offering.standard().total().value());
        var at = begin;
        for (var turn : course.turns()) {
            run.take(turn);
            var due = due(turn, at, DayTable.date(run.moment() / DayTable.DAY));
            steps.add(new StoryStep(turn.step(), at, due));
            at = due;
        }
        var total = offering.due(begin, course.channel(), provider.calendar());
        return new Story(begin, course.channel(), course.ending(), steps, at, total, zone);
    }

    private Instant due(Turn turn, Instant begin, LocalDate day) {
        var calendar = turn.desk().calendar();
        return switch (turn.step().within()) {
            case null -> begin;
            case Term.Minutes minutes -> minutes(calendar, minutes, begin, day);
            case Term.Hours hours -> minutes(calendar, hours, begin, day);
            case Term days -> calendar.due(begin, days).at();
        };
    }

    private Instant minutes(WorkCalendar calendar, Term term, Instant begin, LocalDate day) {
        var due = calendar.due(begin, term).at();
        if (Run.exact(offering.standard().total().value())
                || !calendar.date(due).isAfter(day)) return due;
        var closing = calendar.closing(day);
        return closing.isAfter(begin) ? closing : begin;
    }
}
