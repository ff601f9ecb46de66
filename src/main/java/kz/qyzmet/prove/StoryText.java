package kz.qyzmet.prove;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.prove.Story.StoryStep;

/** A story in words. */
record StoryText(ProofText text, Words words) {
    List<String> lines(Story story) {
        var zone = story.zone();
        var lines = new ArrayList<String>();
        lines.add(words.say(
                "prove.story.start",
                "channel",
                text.channel(story.channel()),
                "ending",
                text.ending(story.ending()),
                "start",
                moment(story.start(), zone),
                "total",
                moment(story.totalDue(), zone)));
        story.steps().forEach(step -> lines.add("  " + line(step, zone)));
        lines.add(end(story));
        return lines;
    }

    private String line(StoryStep taken, ZoneId zone) {
        var step = taken.step();
        var within = step.within();
        var key = within != null
                ? "prove.story.step"
                : step.continues() != null ? "prove.story.continues" : "prove.story.at-once";
        return words.say(
                key,
                "role",
                text.role(step.actor()),
                "step",
                text.step(step),
                "term",
                within == null ? "" : text.term(within),
                "begin",
                moment(taken.begin(), zone),
                "due",
                moment(taken.due(), zone));
    }

    private String end(Story story) {
        var due = moment(story.due(), story.zone());
        return story.daysOver() > 0
                ? words.say("prove.story.days-over", "due", due, "days", story.daysOver())
                : words.say("prove.story.minutes-over", "due", due, "minutes", story.minutesOver());
    }

    private String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(
                        "EEE dd.MM.yyyy HH:mm", words.language().locale())
                .format(at.atZone(zone));
    }
}
