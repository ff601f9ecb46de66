package kz.qyzmet.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.imports.Checklist;
import kz.qyzmet.imports.DutyDone;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** The checklist of an act's own duties as its page shows it. */
record Duties(Frame frame, ImportAsks asks, ImportPlaces places, Editors editors) {
    List<ImportActView.Duty> of() {
        var rows = new ArrayList<ImportActView.Duty>();
        for (var line : Checklist.of(asks.act())) rows.add(row(line, rows.size() + 1));
        return List.copyOf(rows);
    }

    private ImportActView.Duty row(Checklist.Line line, int number) {
        var anchor = Anchors.duty(number);
        var done = line.done();
        return new ImportActView.Duty(
                anchor,
                frame.t("directory.import.duty.kind." + line.kind().name()),
                ordered(line),
                line.told() == null ? null : places.words(line.told()),
                line.until() == null ? null : frame.day(line.until()),
                line.late(PostDay.at(frame.now())),
                done == null ? null : words(done),
                done == null ? null : editors.name(done.by()),
                asks.opening("duty", line.key(), anchor),
                asks.opened().is("duty", line.key()) ? asks.duty(line.key(), anchor) : null);
    }

    private @Nullable String ordered(Checklist.Line line) {
        if (line.told() == null) return null;
        var duty = line.told().value();
        var words = Stream.of(
                        duty.whom(),
                        duty.within() == null
                                ? null
                                : frame.t("directory.import.duty.within", "term", frame.term(duty.within())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? null : words;
    }

    private String words(DutyDone done) {
        var day = frame.day(done.on());
        return done.reference().isEmpty() ? day : day + " · " + done.reference();
    }
}
