package kz.qyzmet.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Step;

/** A proof in words. */
public final class ProofText {
    private final Words words;
    private final Language language;

    public ProofText(Language language) {
        this.words = Words.in(language);
        this.language = language;
    }

    /** The whole proof, a line each; what belongs to a claim is indented. */
    public List<String> lines(Proof proof) {
        var lines = new ArrayList<String>();
        for (var claim : proof.claims()) {
            lines.add(headline(claim));
            claim.remarks().forEach(remark -> lines.add("  " + remark(remark)));
            if (claim instanceof Claim.Fails(var _, var _, var story) && story != null)
                new StoryText(this, words).lines(story).forEach(line -> lines.add("  " + line));
        }
        return List.copyOf(lines);
    }

    /** What is claimed, and whether it is so. */
    public String headline(Claim claim) {
        var statement = claim.statement().name();
        return switch (claim) {
            case Claim.Holds _ -> words.say("prove.holds." + statement);
            case Claim.Fails _ -> words.say("prove.fails." + statement);
        };
    }

    /** A story, a line for its beginning, each step and its end. */
    public List<String> story(Story story) {
        return new StoryText(this, words).lines(story);
    }

    /** A remark in one sentence. */
    public String remark(Remark remark) {
        return switch (remark) {
            case Remark.Added(var channel, var sum, var total) ->
                words.say(
                        "prove.added." + sum.against(total).name(),
                        "channel",
                        channel(channel),
                        "sum",
                        sum(sum),
                        "total",
                        term(total));
            case Remark.Exceeded(var channel, var days, var of) ->
                words.say("prove.remark.exceeded", "channel", channel(channel), "days", days, "of", of);
            case Remark.NeverOpen(var channel) -> words.say("prove.remark.never-open", "channel", channel(channel));
            case Remark.BeyondCalendar(var channel) ->
                words.say("prove.remark.beyond-calendar", "channel", channel(channel));
            case Remark.BeyondData(var year) -> words.say("prove.remark.beyond-data", "year", String.valueOf(year));
            case Remark.Paths(var count) -> words.say("prove.remark.paths", "count", count);
            case Remark.Endless(var channel, var ending, var lack) ->
                words.say(
                        "prove.remark.endless",
                        "channel",
                        channel(channel),
                        "ending",
                        ending(ending),
                        "lack",
                        words.say("prove.lack." + lack.name()));
            case Remark.NoRole(var step) -> words.say("prove.remark.no-role", "step", step(step));
            case Remark.NoTerm(var step) ->
                words.say("prove.remark.no-term", "step", step(step), "role", role(step.actor()));
            case Remark.DrafterSigns(var channel, var drafted, var signed) ->
                words.say(
                        "prove.remark.drafter-signs",
                        "channel",
                        channel(channel),
                        "role",
                        role(drafted.actor()),
                        "drafted",
                        step(drafted),
                        "signed",
                        step(signed));
            case Remark.SingleRole(var role) -> words.say("prove.remark.single-role", "role", role(role));
            case Remark.NoGround(var channel, var refusal) ->
                words.say("prove.remark.no-ground", "channel", channel(channel), "refusal", ending(Ending.of(refusal)));
            case Remark.ByRule(var channel, var refusal, var _) ->
                words.say("prove.remark.by-rule", "channel", channel(channel), "refusal", ending(Ending.of(refusal)));
        };
    }

    String channel(Channel channel) {
        return words.say("prove.channel." + channel.name());
    }

    String ending(Ending ending) {
        return words.say("prove.ending." + ending.name());
    }

    String role(Role role) {
        return words.say("prove.role." + role.name());
    }

    /** The step by its label, and its paragraphs. */
    String step(Step step) {
        var label = step.label().in(language);
        return step.at().isEmpty() ? label : label + " (" + String.join(", ", step.at()) + ")";
    }

    String term(Term term) {
        return switch (term) {
            case Term.Minutes(int count) -> words.say("prove.term.minutes", "count", count);
            case Term.Hours(int count) -> words.say("prove.term.hours", "count", count);
            case Term.WorkingDays(int count) -> words.say("prove.term.working-days", "count", count);
            case Term.CalendarDays(int count) -> words.say("prove.term.calendar-days", "count", count);
            case Term.Months(int count) -> words.say("prove.term.months", "count", count);
        };
    }

    /** Its units joined by a plus; those that are nought are left out. */
    private String sum(Sum sum) {
        var keys = List.of(
                "prove.term.months", "prove.term.calendar-days", "prove.term.working-days", "prove.term.minutes");
        var counts = List.of(sum.months(), sum.calendarDays(), sum.workingDays(), sum.minutes());
        var told = IntStream.range(0, keys.size())
                .filter(unit -> counts.get(unit) > 0)
                .mapToObj(unit -> words.say(keys.get(unit), "count", counts.get(unit)))
                .collect(Collectors.joining(" + "));
        return told.isEmpty() ? words.say("prove.term.none") : told;
    }
}
