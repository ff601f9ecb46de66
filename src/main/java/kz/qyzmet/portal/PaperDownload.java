package kz.qyzmet.portal;

import java.util.Objects;
import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The paper itself: always saved, never opened as a page of ours. */
@Pages
@ForCitizens
final class PaperDownload {
    private final Mine mine;
    private final ResultPapers papers;

    PaperDownload(Mine mine, ResultPapers papers) {
        this.mine = mine;
        this.papers = papers;
    }

    @GetMapping("/portal/applications/{id}/paper")
    ResponseEntity<byte[]> paper(Visitor.Citizen citizen, @PathVariable String id) {
        var application = mine.find(id, citizen);
        var paper = application.progress().paper();
        if (paper == null) throw new NotFound("paper of " + id);
        var name = Objects.requireNonNull(application.number()) + ".pdf";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_PDF)
                .body(papers.bytes(paper));
    }
}
