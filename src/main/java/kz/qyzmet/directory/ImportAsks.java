package kz.qyzmet.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.compile.RegulationWriter;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.imports.Fact;
import kz.qyzmet.imports.Import;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Field.Kind;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** The small forms of one page of an import: what they ask, and what was answered so far. */
record ImportAsks(Frame frame, Import act, String path, Opened opened) {

    /** The address of this page with that form open, and the anchor to go to. */
    String opening(String what, String key, String anchor) {
        return path + "?" + what + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "#" + anchor;
    }

    Ask correct(Fact fact, String anchor) {
        var fields = Stream.concat(
                new FactFields(frame).of(fact).stream(), Stream.of(reason("directory.import.correct.reason")));
        return ask("/correct", Map.of("fact", fact.key()), fields, "directory.import.correct.save", anchor);
    }

    Ask remove(Fact fact, String anchor) {
        var fields = Stream.of(reason("directory.import.remove.reason"));
        return ask("/remove", Map.of("fact", fact.key()), fields, "directory.import.remove.save", anchor);
    }

    /** {@code more} are the channels that are not told. */
    Ask addChannel(List<Fact> more, String anchor) {
        var choices = more.stream()
                .map(fact -> new Field.Choice(fact.key(), channel(fact.key())))
                .toList();
        var fields = Stream.of(
                Field.choice(Kind.SELECT, "channel", frame.t("directory.import.channel.which"), choices),
                reason("directory.import.channel.reason"));
        return ask("/add", Map.of(), fields, "directory.import.channel.save", anchor);
    }

    /** {@code 1/intake/portal}: which way, through what. */
    private String channel(String key) {
        var parts = List.of(key.split("/", -1));
        boolean intake = parts.get(1).equals("intake");
        return frame.t(intake ? "directory.import.fact.intake" : "directory.import.fact.issue") + ": "
                + Stream.of(Channel.values())
                        .filter(channel -> channel.code().equals(parts.getLast()))
                        .map(frame::channel)
                        .findFirst()
                        .orElseThrow();
    }

    Ask decide(String finding, String anchor) {
        var fields = Stream.of(reason("directory.import.decide.reason").hint(frame.t("directory.import.decide.hint")));
        return ask("/decide", Map.of("finding", finding), fields, "directory.import.decide.save", anchor);
    }

    Ask duty(String duty, String anchor) {
        var fields = Stream.of(
                Field.of(Kind.DATE, "on", frame.t("directory.import.duty.on")),
                Field.text("reference", frame.t("directory.import.duty.reference"))
                        .optional()
                        .autocomplete("off"));
        return ask("/duty", Map.of("duty", duty), fields, "directory.import.duty.save", anchor);
    }

    /**
     * @param anywhere the act is of no oblast, so its editor says where the service is to be offered
     * @param proof seal of the proof beside the form
     */
    Ask approve(boolean anywhere, String proof) {
        var rule = act.inForceFrom();
        var from = Field.of(Kind.DATE, "from", frame.t("directory.import.approve.from"))
                .hint(rule.map(day -> frame.t("directory.import.approve.by_rule", "from", frame.day(day)))
                        .orElseGet(() -> frame.t("directory.import.approve.no_rule")))
                .value(rule.map(Object::toString).orElse(null));
        var fields = anywhere ? Stream.of(new FactFields(frame).oblasts("oblast"), from) : Stream.of(from);
        return ask("/approve", Map.of("proof", proof), fields, "directory.import.approve.button", null);
    }

    /** What the form for approval asks as it stands, so that the proof beside it is of the same day and place. */
    RegulationWriter.Setting setting() {
        boolean asked = opened.is("approve", "");
        var typed = opened.answers();
        var oblast = asked ? ImportDeeds.oblast(typed) : null;
        var from = asked ? typed.day("from", LocalDate.MIN) : Optional.<LocalDate>empty();
        // an act of no oblast is proved by the first one's time until somebody chooses: only the hour differs
        return new RegulationWriter.Setting(
                oblast == null ? Oblast.all().getFirst().key() : oblast,
                from.or(act::inForceFrom).orElse(null));
    }

    /** A form of one button. */
    Ask takeBack(String below, String name, String key, String anchor) {
        return ask(below, Map.of(name, key), Stream.of(), "directory.import.take_back", anchor);
    }

    private Ask ask(
            String below, Map<String, String> about, Stream<Field> fields, String button, @Nullable String anchor) {
        var hidden = new LinkedHashMap<>(about);
        hidden.put("version", String.valueOf(act.version()));
        var answered = fields.map(this::answered).toList();
        return new Ask(path + below, hidden, answered, frame.t(button), anchor == null ? null : path + "#" + anchor);
    }

    private Field reason(String label) {
        return Field.of(Kind.LONG_TEXT, "reason", frame.t(label));
    }

    /** With what was typed, and what is wrong with it. */
    private Field answered(Field field) {
        var typed = opened.answers().of(field.name());
        var why = opened.problems().get(field.name());
        var answered = typed.isEmpty() ? field : field.value(typed);
        return why == null ? answered : answered.error(frame.t(why, "field", field.label()));
    }
}
