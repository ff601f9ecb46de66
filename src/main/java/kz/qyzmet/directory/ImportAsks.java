package kz.qyzmet.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Role;
import kz.qyzmet.imports.Fact;
import kz.qyzmet.imports.Facts;
import kz.qyzmet.imports.Import;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Field.Kind;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** The small forms of one page of an import: what they ask, and what was answered so far. */
record ImportAsks(Frame frame, Import act, String path, Opened opened) {
    /** The units of terms, as files write them. */
    enum Unit {
        MINUTE("minute"),
        HOUR("hour"),
        WORKING_DAY("working day"),
        CALENDAR_DAY("calendar day"),
        MONTH("month");

        private final String written;

        Unit(String written) {
            this.written = written;
        }

        String term(String count) {
            return count + " " + written;
        }

        static Optional<Unit> of(String name) {
            return Arrays.stream(values())
                    .filter(unit -> unit.name().equals(name))
                    .findFirst();
        }

        private static Unit of(Term term) {
            return switch (term) {
                case Term.Minutes _ -> MINUTE;
                case Term.Hours _ -> HOUR;
                case Term.WorkingDays _ -> WORKING_DAY;
                case Term.CalendarDays _ -> CALENDAR_DAY;
                case Term.Months _ -> MONTH;
            };
        }
    }

    /** The address of this page with that form open, and the anchor to go to. */
    String opening(String what, String key, String anchor) {
        return path + "?" + what + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "#" + anchor;
    }

    Ask correct(Fact fact, String anchor) {
        var fields = new ArrayList<>(value(fact));
        fields.add(reason(frame.t("directory.import.correct.reason")));
        return ask("/correct", Map.of("fact", fact.key()), fields, frame.t("directory.import.correct.save"), anchor);
    }

    Ask decide(String finding, String anchor) {
        var fields = List.of(
                reason(frame.t("directory.import.decide.reason")).hint(frame.t("directory.import.decide.hint")));
        return ask("/decide", Map.of("finding", finding), fields, frame.t("directory.import.decide.save"), anchor);
    }

    Ask duty(String duty, String anchor) {
        var fields = List.of(
                field(Field.of(Kind.DATE, "on", frame.t("directory.import.duty.on"))),
                field(Field.text("reference", frame.t("directory.import.duty.reference"))
                        .optional()
                        .autocomplete("off")));
        return ask("/duty", Map.of("duty", duty), fields, frame.t("directory.import.duty.save"), anchor);
    }

    /** {@code anywhere}: the act is of no oblast, so its editor says where the service is to be offered. */
    Ask approve(boolean anywhere) {
        var rule = act.inForceFrom();
        var from = Field.of(Kind.DATE, "from", frame.t("directory.import.approve.from"))
                .hint(rule.map(day -> frame.t("directory.import.approve.by_rule", "from", frame.day(day)))
                        .orElseGet(() -> frame.t("directory.import.approve.no_rule")))
                .value(rule.map(Object::toString).orElse(null));
        var fields = anywhere ? List.of(oblast(), field(from)) : List.of(field(from));
        return ask("/approve", Map.of(), fields, frame.t("directory.import.approve.button"), null);
    }

    /** A form of one button. */
    Ask takeBack(String below, String name, String key, String anchor) {
        return ask(below, Map.of(name, key), List.of(), frame.t("directory.import.take_back"), anchor);
    }

    private Ask ask(
            String below, Map<String, String> about, List<Field> fields, String button, @Nullable String anchor) {
        var hidden = new LinkedHashMap<>(about);
        hidden.put("version", String.valueOf(act.version()));
        return new Ask(path + below, hidden, fields, button, anchor == null ? null : path + "#" + anchor);
    }

    private List<Field> value(Fact fact) {
        var value = fact.value();
        return switch (fact.kind()) {
            case ROLE ->
                List.of(field(Field.choice(Kind.SELECT, "value", frame.t("directory.import.fact.role"), roles())
                        .value(value)));
            case ACTION ->
                List.of(field(Field.choice(Kind.SELECT, "value", frame.t("directory.import.fact.action"), actions())
                        .value(value)));
            case CHANNEL ->
                List.of(field(Field.choice(Kind.SELECT, "value", frame.t("directory.import.fact.channel"), channels())
                        .value(value)));
            case NAME ->
                List.of(field(Field.text("value", frame.t("directory.import.fact.name"))
                        .autocomplete("off")
                        .value(value)));
            case TERM -> {
                var term = Optional.ofNullable(value).map(Term::parse);
                yield List.of(
                        field(Field.text("count", frame.t("directory.import.fact.count"))
                                .inputMode("numeric")
                                .autocomplete("off")
                                .value(term.map(Term::count)
                                        .map(String::valueOf)
                                        .orElse(null))),
                        field(Field.choice(Kind.SELECT, "unit", frame.t("directory.import.fact.unit"), units())
                                .value(term.map(Unit::of).map(Unit::name).orElse(null))));
            }
        };
    }

    private Field oblast() {
        var oblasts = Oblast.all().stream()
                .map(oblast -> new Field.Choice(oblast.key(), oblast.name().in(frame.language())))
                .toList();
        return field(Field.choice(Kind.SELECT, "oblast", frame.t("directory.field.oblast"), oblasts));
    }

    private Field reason(String label) {
        return field(Field.of(Kind.LONG_TEXT, "reason", label));
    }

    /** With what was typed, and what is wrong with it. */
    private Field field(Field field) {
        var typed = opened.answers().of(field.name());
        var why = opened.problems().get(field.name());
        var answered = typed.isEmpty() ? field : field.value(typed);
        return why == null ? answered : answered.error(frame.t(why, "field", field.label()));
    }

    private List<Field.Choice> roles() {
        return Arrays.stream(Role.values())
                .filter(Facts::acts)
                .map(role -> new Field.Choice(Facts.code(role), frame.role(role)))
                .toList();
    }

    private List<Field.Choice> actions() {
        return Arrays.stream(Action.values())
                .map(action -> new Field.Choice(Facts.code(action), frame.action(action)))
                .toList();
    }

    private List<Field.Choice> channels() {
        return Arrays.stream(Channel.values())
                .map(channel -> new Field.Choice(channel.code(), frame.channel(channel)))
                .toList();
    }

    private List<Field.Choice> units() {
        return Arrays.stream(Unit.values())
                .map(unit -> new Field.Choice(unit.name(), frame.t("directory.import.unit." + unit.name())))
                .toList();
    }
}
