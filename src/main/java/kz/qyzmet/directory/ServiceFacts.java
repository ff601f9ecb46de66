package kz.qyzmet.directory;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.ToldProcess;
import kz.qyzmet.directory.ImportServiceView.Adding;
import kz.qyzmet.directory.ImportServiceView.Group;
import kz.qyzmet.imports.Fact;
import kz.qyzmet.imports.Facts;
import kz.qyzmet.imports.Untold;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** What a regulation tells beside its steps, in groups. */
record ServiceFacts(FactRows rows, Untold untold) {

    List<Group> groups() {
        return Stream.concat(
                        Stream.of(service(), channels(), windows()),
                        Stream.of(Channel.values()).map(this::processes))
                .filter(group -> !group.facts().isEmpty() || group.adding() != null)
                .toList();
    }

    private Group service() {
        return group(
                "directory.import.group.service",
                Stream.of(
                        Stream.of(rows.shown(label("directory.import.fact.title"), Facts.name(told().title()))),
                        Stream.concat(Stream.ofNullable(told().oblast()).map(Facts::oblast), untold.oblast().stream())
                                .map(fact -> rows.shown(label("directory.field.oblast"), fact)),
                        rows.told(label("directory.import.fact.provider"), told().provider(), Function.identity()),
                        Stream.ofNullable(told().totalTerm()).map(term -> total(Facts.term(term))),
                        untold.total().stream().map(this::total),
                        rows.told(label("directory.import.fact.result"), told().result(), Function.identity()),
                        rows.told(label("directory.import.fact.start"), told().startGround(), Function.identity()),
                        rows.told(label("directory.import.fact.complaint"), told().complaint(), Function.identity())),
                null);
    }

    private ShownFact total(Fact fact) {
        return rows.shown(label("directory.import.fact.total"), fact);
    }

    private Group channels() {
        return group(
                "directory.import.group.channels",
                Stream.of(
                        Facts.channels(told().intake())
                                .map(fact -> rows.shown(label("directory.import.fact.intake"), fact)),
                        rows.removed(label("directory.import.fact.intake"), "intake/", Fact.Kind.CHANNEL),
                        Facts.channels(told().issue())
                                .map(fact -> rows.shown(label("directory.import.fact.issue"), fact)),
                        rows.removed(label("directory.import.fact.issue"), "issue/", Fact.Kind.CHANNEL),
                        rows.all(label("directory.import.fact.form"), told().form(), this::form),
                        rows.all(label("directory.import.fact.result_form"), told().resultForm(), this::form)),
                anotherChannel());
    }

    private @Nullable Adding anotherChannel() {
        var more = untold.channels();
        if (rows.over() || more.isEmpty()) return null;
        var anchor = "add-channel";
        boolean open = rows.asks().opened().is("add", "channel");
        return new Adding(
                anchor,
                frame().t("directory.import.channel.add"),
                rows.asks().opening("add", "channel", anchor),
                open ? rows.asks().addChannel(more, anchor) : null);
    }

    private Group windows() {
        return group(
                "directory.import.group.windows",
                Stream.of(
                        told().windows().stream()
                                .map(Facts::window)
                                .map(fact -> rows.shown(label("directory.import.fact.window"), fact)),
                        rows.removed(label("directory.import.fact.window"), "windows/", Fact.Kind.WINDOW)),
                anotherWindow());
    }

    private @Nullable Adding anotherWindow() {
        if (rows.over()) return null;
        var fact = untold.window();
        var anchor = Anchors.fact(fact.key());
        boolean open = rows.asks().opened().is("correct", fact.key());
        return new Adding(
                anchor,
                frame().t("directory.import.window.add"),
                rows.asks().opening("correct", fact.key(), anchor),
                open ? rows.asks().correct(fact, anchor) : null);
    }

    private Group processes(Channel channel) {
        var processes = told().processes().getOrDefault(channel, List.of());
        var heading = frame().t(
                        "directory.import.group.processes",
                        "channel",
                        frame().channel(channel),
                        "count",
                        processes.size());
        return new Group(heading, processes.stream().map(this::process).toList(), true, null);
    }

    private Group group(String heading, Stream<Stream<ShownFact>> facts, @Nullable Adding adding) {
        return new Group(frame().t(heading), facts.flatMap(each -> each).toList(), false, adding);
    }

    private String form(Standard.Form form) {
        return frame().t("directory.import.form." + form.name());
    }

    private ShownFact process(ToldProcess process) {
        var kind = switch (process.kind()) {
            case PROCESS -> "directory.import.process.process";
            case CONDITION -> "directory.import.process.condition";
        };
        var words = Stream.of(
                        process.actor() == null
                                ? null
                                : frame().role(process.actor().value()),
                        process.term() == null
                                ? null
                                : frame().term(process.term().value()),
                        process.refuses() == null ? null : frame().t("directory.import.process.refuses"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return ShownFact.told(
                frame().t(kind, "number", process.number()),
                "process-" + process.place().from(),
                words.isEmpty() ? frame().ref(process.ref()) : words,
                rows.places().at(process.place()));
    }

    private String label(String key) {
        return frame().t(key);
    }

    private CompiledRegulation told() {
        return rows.regulation();
    }

    private Frame frame() {
        return rows.frame();
    }
}
