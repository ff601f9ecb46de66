package kz.qyzmet.workplace;

import java.util.List;
import java.util.Set;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.casework.Transfers;
import kz.qyzmet.documents.Papers;
import kz.qyzmet.identity.Language;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.TransferDesk;
import kz.qyzmet.web.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Results on paper leave the provider with numbered lists. */
@Pages
@ForProviders
class TransferPages {
    private static final String PATH = "/workplace/transfers";

    private final Staff staff;
    private final Casework casework;
    private final Transfers transfers;
    private final TransferViews views;

    TransferPages(Staff staff, Casework casework, Transfers transfers, TransferViews views) {
        this.staff = staff;
        this.casework = casework;
        this.transfers = transfers;
        this.views = views;
    }

    /** @param made id of the list just made, 0 when none was */
    @GetMapping(PATH)
    Page desk(Frame frame, Visitor.Official visitor, @RequestParam(defaultValue = "0") long made) {
        var by = staff.official(frame, visitor);
        var done = transfers
                .find(made, by)
                .map(list -> TransferDesk.made(frame, list.number()))
                .orElse(null);
        return Page.of("web/transfers", views.desk(frame, by, done, null));
    }

    /** @param office code of the branch that the results go to */
    @PostMapping(PATH)
    Page make(
            Frame frame,
            Visitor.Official visitor,
            @RequestParam String office,
            @RequestParam(name = "case", defaultValue = "") List<String> cases) {
        var by = staff.official(frame, visitor);
        for (var number : cases)
            if (casework.find(number, by).isEmpty())
                throw new NotFound("case " + number + " for post " + by.post().id());
        var refused = cases.isEmpty() ? TransferDesk.NOTHING_CHOSEN : TransferDesk.NOT_WAITING;
        return transfers
                .make(by, office, Set.copyOf(cases))
                .<Page>map(list -> Page.redirect(PATH + "?made=" + list.id()))
                .orElseGet(() -> Page.of(
                                "web/transfers", views.desk(frame, by, TransferDesk.notMade(frame, refused), refused))
                        .withStatus(422));
    }

    /** @param in Kazakh or Russian; the page's where none is given */
    @GetMapping(PATH + "/{id}/list")
    ResponseEntity<byte[]> sheet(
            Frame frame, Visitor.Official visitor, @PathVariable long id, @RequestParam(defaultValue = "") String in) {
        var by = staff.official(frame, visitor);
        var list = transfers
                .find(id, by)
                .orElseThrow(() ->
                        new NotFound("list " + id + " for post " + by.post().id()));
        var language = Language.of(in).orElse(frame.language()).onPaper();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"" + list.serial() + "-" + list.year() + ".pdf\"")
                .body(Papers.pdf(views.sheet(frame, by, list, language), language.tag()));
    }
}
