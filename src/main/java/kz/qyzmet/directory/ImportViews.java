package kz.qyzmet.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.compile.ActReference;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.imports.Import;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the list of imports, and what all their pages say of an act. */
@Component
class ImportViews {
    static final String PATH = "/directory/import";

    private final Editors editors;

    ImportViews(Editors editors) {
        this.editors = editors;
    }

    static String path(long act) {
        return PATH + "/" + act;
    }

    static String path(long act, int regulation) {
        return path(act) + "/" + regulation;
    }

    ImportsView list(Frame frame, List<Import> acts, @Nullable String older) {
        return new ImportsView(
                acts.stream()
                        .map(act -> new ImportsView.Row(
                                path(act.id()),
                                title(frame, act),
                                act.name(),
                                uploaded(frame, act),
                                services(frame, act)))
                        .toList(),
                older);
    }

    static List<ImportsView.Service> services(Frame frame, Import act) {
        return act.compiled().regulations().stream()
                .map(regulation -> new ImportsView.Service(
                        path(act.id(), regulation.number()),
                        regulation.title().value(),
                        ImportState.of(frame, act, regulation.number(), today(frame))))
                .toList();
    }

    /** By body, number and date; where the text has no heading, the file's name. */
    static String title(Frame frame, Import act) {
        return Optional.ofNullable(act.compiled().act().act())
                .map(told -> named(frame, told.value()))
                .orElse(act.name());
    }

    static String named(Frame frame, ActReference act) {
        var body = Objects.requireNonNullElse(act.body(), "");
        return Source.act(
                frame, new Regulation.Act(body, act.number(), act.date(), act.registered(), act.registeredOn(), null));
    }

    String uploaded(Frame frame, Import act) {
        return frame.t(
                "directory.import.uploaded",
                "who",
                editors.name(act.uploadedBy()),
                "when",
                frame.day(PostDay.at(act.uploadedAt())));
    }

    static LocalDate today(Frame frame) {
        return PostDay.at(frame.now());
    }
}
