package kz.qyzmet.corporation;

import java.util.Optional;
import kz.qyzmet.documents.Papers;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.identity.Language;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Visitor;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers that are printed at the counter. */
@Counters
class PrintedPapers {
    private final Counter counter;
    private final Intake intake;
    private final Receipts receipts;
    private final StoredFiles files;

    PrintedPapers(Counter counter, Intake intake, Receipts receipts, StoredFiles files) {
        this.counter = counter;
        this.intake = intake;
        this.receipts = receipts;
        this.files = files;
    }

    /** @param in the recipient's language, Kazakh or Russian; the page's where none is given */
    @GetMapping("/applications/{id}/receipt")
    ResponseEntity<byte[]> receipt(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String in) {
        var application = counter.application(counter.operator(frame, visitor), id);
        var language = Language.of(in).orElse(frame.language()).onPaper();
        var paper = receipts.of(application, intake.offering(application), language)
                .orElseThrow(() -> new NotFound("a draft has no receipt: " + id));
        return pdf(application.number()).body(Papers.pdf(paper, language.tag()));
    }

    /** The signed result or refusal, as the provider sent it. */
    @GetMapping("/applications/{id}/paper")
    ResponseEntity<InputStreamResource> paper(Frame frame, Visitor.Official visitor, @PathVariable String id) {
        var application = counter.application(counter.operator(frame, visitor), id);
        long file = Optional.ofNullable(application.progress().paper())
                .orElseThrow(() -> new NotFound("no result yet: " + id));
        return pdf(application.number()).body(new InputStreamResource(files.open(file)));
    }

    private static ResponseEntity.BodyBuilder pdf(@org.jspecify.annotations.Nullable String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
    }
}
