package kz.qyzmet.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kz.qyzmet.files.Allowance;
import kz.qyzmet.files.Stored;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Problem;
import kz.qyzmet.regulation.Standard.Requirement;
import kz.qyzmet.web.Conflict;
import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Second part of a draft: the documents. Each file is kept as soon as it has come, whatever is wrong with another. */
@Pages
@ForCitizens
final class DocumentsPage {
    private final Mine mine;
    private final Drafts drafts;
    private final Intake intake;
    private final StoredFiles files;

    DocumentsPage(Mine mine, Drafts drafts, Intake intake, StoredFiles files) {
        this.mine = mine;
        this.drafts = drafts;
        this.intake = intake;
        this.files = files;
    }

    @GetMapping("/portal/applications/{id}/documents")
    Page ask(Frame frame, Visitor.Citizen citizen, @PathVariable String id) {
        var draft = mine.find(id, citizen);
        return draft.draft() ? page(frame, draft, Map.of()) : Page.redirect(Mine.path(draft));
    }

    /** {@code stay}: to add another file before going on. */
    @PostMapping("/portal/applications/{id}/documents")
    Page handIn(
            Frame frame,
            Visitor.Citizen citizen,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean stay,
            @RequestParam Map<String, MultipartFile> uploads) {
        var draft = mine.find(id, citizen);
        if (draft.version() != version) throw new Conflict("documents of a draft that changed");
        var errors = new LinkedHashMap<String, String>();
        var now = receive(frame, draft, uploads, errors);
        if (!stay) missing(frame, now, errors);
        if (!errors.isEmpty()) return page(frame, now, errors).withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return Page.redirect((stay ? Part.DOCUMENTS : Part.REVIEW).path(now));
    }

    /** The draft with all files that could be taken; {@code errors} says of the others, by alternative, why not. */
    private Application receive(
            Frame frame, Application draft, Map<String, MultipartFile> uploads, Map<String, String> errors) {
        var now = draft;
        var allowance = new Allowance();
        for (var asked : intake.asked(draft)) {
            for (var one : asked.anyOf()) {
                var upload = uploads.get(one.id());
                if (upload == null || nothingChosen(upload)) continue;
                switch (store(draft, upload, allowance)) {
                    case Stored.File file -> now = handIn(now, asked, one.id(), file);
                    case Stored.Refused refused -> errors.put(one.id(), frame.t(refused.messageKey()));
                }
            }
        }
        return now;
    }

    /** A field left alone comes without a name; an empty file comes with one and is told to be empty. */
    private static boolean nothingChosen(MultipartFile upload) {
        return Objects.requireNonNullElse(upload.getOriginalFilename(), "").isBlank();
    }

    @PostMapping("/portal/applications/{id}/documents/remove")
    Page remove(
            Visitor.Citizen citizen,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String requirement,
            @RequestParam String alternative) {
        var draft = mine.find(id, citizen);
        return switch (intake.takeBack(draft.id(), version, requirement, alternative)) {
            case Answer.Taken(var now) -> Page.redirect(Part.DOCUMENTS.path(now));
            case Answer.Incomplete incomplete -> Page.redirect(Part.DOCUMENTS.path(incomplete.now()));
            case Answer.Refused refused -> throw Mine.failure(refused);
        };
    }

    private Stored store(Application draft, MultipartFile upload, Allowance allowance) {
        try (var bytes = upload.getInputStream()) {
            var name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
            return files.store("application/" + draft.id(), name, bytes, allowance);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Application handIn(Application draft, Requirement asked, String alternative, Stored.File file) {
        var handed = new Handed(asked.id(), alternative, file.name(), file.id());
        return switch (intake.handIn(draft.id(), draft.version(), handed)) {
            case Answer.Taken(var now) -> now;
            case Answer.Incomplete incomplete -> incomplete.now();
            case Answer.Refused refused -> throw Mine.failure(refused);
        };
    }

    /** Says at the first file of each group that nothing of it is there yet. */
    private void missing(Frame frame, Application draft, Map<String, String> errors) {
        var missing = intake.problems(draft).stream()
                .filter(Problem::incompletePackage)
                .map(Problem::subject)
                .toList();
        intake.asked(draft).stream()
                .filter(asked -> missing.contains(asked.id()))
                .filter(asked -> asked.anyOf().stream().noneMatch(one -> errors.containsKey(one.id())))
                .forEach(asked -> errors.put(
                        asked.anyOf().getFirst().id(),
                        frame.t(
                                "portal.documents.missing",
                                "document",
                                asked.name().in(frame.language()))));
    }

    private Page.Shown page(Frame frame, Application draft, Map<String, String> errors) {
        var head = drafts.head(frame, draft, Part.DOCUMENTS);
        return Page.of(
                "portal/documents",
                DocumentsView.of(frame, head, draft, intake.offering(draft), intake.asked(draft), errors));
    }
}
