package kz.qyzmet.workplace;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.casework.Draft;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The bytes of a case: what was handed in, the draft, the paper to be signed, the signed paper. */
@Pages
@ForProviders
class Downloads {
    private final Staff staff;
    private final Casework casework;
    private final StoredFiles files;
    private final DraftPapers papers;
    private final SigningTable table;

    Downloads(Staff staff, Casework casework, StoredFiles files, DraftPapers papers, SigningTable table) {
        this.staff = staff;
        this.casework = casework;
        this.files = files;
        this.papers = papers;
        this.table = table;
    }

    /** Only what came with this case, whatever the id. */
    @GetMapping("/workplace/cases/{number}/files/{id}")
    ResponseEntity<Resource> attachment(
            Frame frame, Visitor.Official visitor, @PathVariable String number, @PathVariable long id) {
        var seen = staff.see(frame, visitor, number);
        var own = casework.attachments(seen.of()).stream()
                .anyMatch(attachment -> attachment.file().equals(String.valueOf(id)));
        if (!own) throw new NotFound("file " + id + " of case " + number);
        return stored(id, ContentDisposition.attachment());
    }

    @GetMapping("/workplace/cases/{number}/draft.pdf")
    ResponseEntity<byte[]> draft(Frame frame, Visitor.Official visitor, @PathVariable String number) {
        var seen = staff.see(frame, visitor, number);
        var draft = seen.of().draft();
        if (draft == null || draft.signed() != null || !CaseViews.readsDraft(seen))
            throw new NotFound("draft of case " + number + " for post " + visitor.postId());
        return pdf(papers.unsigned(seen, draft, frame.now()), number + ".pdf");
    }

    /** The prepared paper, to be read in the browser. */
    @GetMapping("/workplace/cases/{number}/sign/paper")
    ResponseEntity<byte[]> paperToSign(
            Frame frame, Visitor.Official visitor, @PathVariable String number, @RequestParam long file) {
        return pdf(laid(frame, visitor, number, file).pdf().bytes(), number + ".pdf");
    }

    /** Exactly the bytes to be signed with a key of one's own. */
    @GetMapping("/workplace/cases/{number}/sign/content")
    ResponseEntity<byte[]> content(
            Frame frame, Visitor.Official visitor, @PathVariable String number, @RequestParam long file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .headers(headers ->
                        headers.setContentDisposition(named(ContentDisposition.attachment(), number + ".pdf.content")))
                .body(laid(frame, visitor, number, file).pdf().content());
    }

    private SigningTable.Laid laid(Frame frame, Visitor.Official visitor, String number, long file) {
        var seen = staff.see(frame, visitor, number);
        return table.find(seen, seen.of().version(), file)
                .orElseThrow(() -> new NotFound("prepared file " + file + " of case " + number));
    }

    /** The signed paper, for everybody at the office. */
    @GetMapping("/workplace/cases/{number}/paper")
    ResponseEntity<Resource> paper(Frame frame, Visitor.Official visitor, @PathVariable String number) {
        var draft = staff.see(frame, visitor, number).of().draft();
        var paper = Optional.ofNullable(draft).flatMap(Draft::paper);
        return stored(
                paper.orElseThrow(() -> new NotFound("signed paper of case " + number)),
                ContentDisposition.attachment());
    }

    /** The paper with the signature of one who signed before the last, for everybody at the office. */
    @GetMapping("/workplace/cases/{number}/co-signed/{file}")
    ResponseEntity<Resource> coSigned(
            Frame frame, Visitor.Official visitor, @PathVariable String number, @PathVariable long file) {
        var draft = staff.see(frame, visitor, number).of().draft();
        var own = draft != null
                && draft.coSigned().stream()
                        .anyMatch(one -> Objects.equals(one.signature().file(), file));
        if (!own) throw new NotFound("co-signed paper " + file + " of case " + number);
        return stored(file, ContentDisposition.attachment());
    }

    private ResponseEntity<Resource> stored(long id, ContentDisposition.Builder how) {
        var file = files.describe(id).orElseThrow(() -> new NotFound("file " + id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.size())
                .headers(headers -> headers.setContentDisposition(named(how, file.name())))
                .body(new InputStreamResource(files.open(id)));
    }

    private static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> headers.setContentDisposition(named(ContentDisposition.inline(), name)))
                .body(bytes);
    }

    private static ContentDisposition named(ContentDisposition.Builder how, String name) {
        return how.filename(name, StandardCharsets.UTF_8).build();
    }
}
