package kz.qyzmet.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledAct.EntryIntoForce;
import kz.qyzmet.regulation.Regulation.Note;
import org.jspecify.annotations.Nullable;

/**
 * The act, its editions and its end, as a file of a regulation tells them.
 *
 * @param act what the text tells of the act around the regulation
 * @param demanded the first day that is wanted whatever the act says, null for the act's own
 * @param standard the first day of the standard it applies, which it cannot precede; null where none is known
 */
record ActFile(
        CompiledAct act,
        @Nullable LocalDate demanded,
        @Nullable LocalDate standard) {
    /** The usual rule, where the act has none of its own. */
    private static final EntryIntoForce USUAL =
            new EntryIntoForce.AfterPublication(new Term.CalendarDays(CompiledAct.USUAL_DAYS));

    /** Where the text tells no day at all: the year the Law's standards began to be re-issued. */
    private static final LocalDate UNKNOWN = LocalDate.of(2015, 1, 1);

    private static final Map<String, Object> NO_HEADING = Labels.reason("no-heading");

    /** The first day in force. */
    LocalDate from() {
        if (demanded != null) return demanded;
        var begins = begins();
        return standard != null && standard.isAfter(begins) ? standard : begins;
    }

    /** The first day by its own rule. */
    private LocalDate begins() {
        var own = rule() instanceof EntryIntoForce.OnDay(var day)
                ? Stream.of(day)
                : acts().map(ActFile::begins).filter(Objects::nonNull).map(rule()::from);
        var later = amendments().map(ActFile::begins).filter(Objects::nonNull).map(laterRule()::from);
        return Stream.concat(own, later).max(LocalDate::compareTo).orElse(UNKNOWN);
    }

    /** When the act applied by its own words; null where the text tells no day. */
    @Nullable
    LocalDate told() {
        return begins().equals(UNKNOWN) ? null : begins();
    }

    Map<String, Object> assumed() {
        if (demanded != null) return applies(ends() == null ? "wanted" : "wanted-until");
        if (begins().isBefore(from())) return applies("standard-begins");
        return switch (rule()) {
            case EntryIntoForce.OnDay _ -> Entry.OUTSIDE;
            case EntryIntoForce.OnPublication _ -> Labels.reason("from-publication");
            case EntryIntoForce.AfterPublication(Term.WorkingDays(var days)) ->
                Labels.reason("working-days-after-publication", Map.of("count", days));
            case EntryIntoForce.AfterPublication(Term.Months(var months)) ->
                Labels.reason("months-after-publication", Map.of("count", months));
            case EntryIntoForce.AfterPublication(var passed) ->
                Labels.reason("days-after-publication", Map.of("count", passed.count()));
        };
    }

    /** Why another day stands here than the one from which the act applies by its own words. */
    private Map<String, Object> applies(String why) {
        var facts = new Entry().put("from", told()).put("until", ends()).map();
        return Labels.reason(told() == null ? why + "-day-untold" : why, facts);
    }

    private EntryIntoForce rule() {
        return act.entryIntoForce() == null ? USUAL : act.entryIntoForce().value();
    }

    /** Of later acts, whose own rules the text does not tell; a day that this act names is not theirs. */
    private EntryIntoForce laterRule() {
        return rule() instanceof EntryIntoForce.OnDay ? USUAL : rule();
    }

    private Stream<ActReference> acts() {
        return Stream.of(act.amends(), act.act()).filter(Objects::nonNull).map(Told::value);
    }

    private Stream<ActReference> amendments() {
        return act.amendments().stream().map(Told::value);
    }

    static @Nullable LocalDate begins(ActReference act) {
        return act.registeredOn() == null ? act.date() : act.registeredOn();
    }

    /** The first day after its end; null where the text shows none, or not when. */
    @Nullable
    LocalDate ends() {
        return act.ends().orElse(null);
    }

    Entry write(Entry root) {
        var amends = act.amends();
        var own = act.act();
        var adopted = amends == null ? own : amends;
        root.put("act", entry(adopted == null ? null : adopted.value()).map());
        var anew = amends == null ? wholeAmendment() : own;
        if (anew != null)
            root.put("edition", entry(anew.value()).put("replaces", "whole").map());
        root.list("amended", paragraphAmendments());
        root.put("in-force", Entry.of("from", from()).put("assumed", assumed()).map());
        return root.put("repealed", repealed());
    }

    /** The last later act that words the whole anew, as a note inside the text tells. */
    private @Nullable Told<ActReference> wholeAmendment() {
        return act.amendments().stream()
                .filter(one -> one.fact().contains("/edition"))
                .reduce(null, (_, last) -> last);
    }

    private List<Map<String, Object>> paragraphAmendments() {
        var amended = new ArrayList<Map<String, Object>>();
        for (var one : act.amendments()) {
            var refs = Entry.paragraphs(List.of(one.place().ref()));
            var begins = begins(one.value());
            if (refs.isEmpty() || begins == null) continue;
            amended.add(Entry.of("by", entry(one.value()).map())
                    .put("replaces", refs)
                    .put("from", demanded == null ? laterRule().from(begins) : demanded)
                    .put("assumed", assumed())
                    .map());
        }
        return amended;
    }

    private @Nullable Map<String, Object> repealed() {
        var end = act.repealedBy();
        var from = ends();
        if (end == null || from == null || !from.isAfter(from())) return null;
        return Entry.of("by", entry(end.value(), from).map())
                .put("from", from)
                .list("items", Entry.paragraphs(act.repealedItems()))
                .put("assumed", Labels.reason("ends-after-publication"))
                .map();
    }

    private Entry entry(@Nullable ActReference reference) {
        return entry(reference, from());
    }

    /** A day that would stand after the edition's first one is told in words. */
    private static Entry entry(@Nullable ActReference reference, LocalDate before) {
        if (reference == null) return Entry.of("body", "akimat").put("unknown", NO_HEADING);
        var date = fits(reference.date(), before);
        var number = reference.number();
        var unknown = date == null && reference.date() != null
                ? Labels.reason("adopted-later", Map.of("day", reference.date()))
                : NO_HEADING;
        return Entry.of("body", body(reference))
                .put("number", number)
                .put("date", date)
                .put("registered", registered(reference, date, before))
                .put("unknown", number == null || date == null ? unknown : null);
    }

    private static @Nullable Map<String, Object> registered(
            ActReference reference, @Nullable LocalDate adopted, LocalDate before) {
        var day = fits(reference.registeredOn(), before);
        if (reference.registered() == null) return null;
        return Entry.of("number", reference.registered())
                .put("date", day == null || (adopted != null && day.isBefore(adopted)) ? null : day)
                .map();
    }

    private static @Nullable LocalDate fits(@Nullable LocalDate day, LocalDate before) {
        return day == null || day.isAfter(before) ? null : day;
    }

    private static String body(ActReference reference) {
        var body = reference.body();
        return body != null && body.matches("[a-z][a-z0-9-]{0,39}") ? body : "akimat";
    }

    /** The order that approved the standard, as a regulation names it. */
    static Map<String, Object> order(@Nullable Told<ActReference> told, LocalDate before) {
        return told == null
                ? Entry.of("body", "minister")
                        .put("unknown", Labels.reason("order-not-named"))
                        .map()
                : entry(told.value(), before)
                        .put("body", told.value().body() == null ? "minister" : body(told.value()))
                        .map();
    }

    List<Remark> remarks() {
        var end = act.repealedBy();
        if (end == null || (ends() != null && ends().isAfter(from()))) return List.of();
        return List.of(new Remark(
                Note.Kind.SILENCE,
                List.of("1"),
                ends() == null
                        ? Labels.reason("repealed-day-untold")
                        : Labels.reason("repealed", Map.of("from", ends())),
                Labels.reason("as-if-in-force")));
    }
}
