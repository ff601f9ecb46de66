package kz.qyzmet.corporation;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kz.qyzmet.documents.Papers;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Role;
import kz.qyzmet.intake.TransferList;
import kz.qyzmet.intake.Transfers;
import kz.qyzmet.web.ForOfficials;
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

/** Packages on paper leave the branch with numbered lists. */
@Pages
@ForOfficials(Role.STATE_CORP_WORKER)
class TransferPages {
    private static final String PATH = "/corporation/transfers";

    private final Counter counter;
    private final Transfers transfers;
    private final Offices offices;
    private final TransferViews views;

    TransferPages(Counter counter, Transfers transfers, Offices offices, TransferViews views) {
        this.counter = counter;
        this.transfers = transfers;
        this.offices = offices;
        this.views = views;
    }

    /** @param made id of the list just made, 0 when none was */
    @GetMapping(PATH)
    Page desk(Frame frame, Visitor.Official visitor, @RequestParam(defaultValue = "0") long made) {
        var operator = counter.operator(frame, visitor);
        var done = transfers
                .find(made)
                .filter(list -> list.branch() == operator.branch().id())
                .map(list -> TransferDesk.made(frame, list.number()))
                .orElse(null);
        return Page.of("web/transfers", views.desk(frame, operator, done, null));
    }

    /** @param office code of the provider that the packages go to */
    @PostMapping(PATH)
    Page make(
            Frame frame,
            Visitor.Official visitor,
            @RequestParam String office,
            @RequestParam(defaultValue = "") List<String> application) {
        var operator = counter.operator(frame, visitor);
        var provider =
                offices.find(operator.branch().oblast(), office).orElseThrow(() -> new NotFound("no office " + office));
        if (application.isEmpty()) return notMade(frame, operator, TransferDesk.NOTHING_CHOSEN);
        var chosen = new HashSet<UUID>();
        application.forEach(id -> chosen.add(own(operator, provider, id)));
        return transfers
                .make(operator.branch().id(), provider.id(), chosen, operator.actor())
                .<Page>map(list -> Page.redirect(PATH + "?made=" + list.id()))
                .orElseGet(() -> notMade(frame, operator, TransferDesk.NOT_WAITING));
    }

    private UUID own(Operator operator, Office provider, String id) {
        var application = counter.application(operator, id);
        if (application.office() != provider.id()) throw new NotFound(id + " does not go to " + provider.code());
        return application.id();
    }

    private Page notMade(Frame frame, Operator operator, String refused) {
        var view = views.desk(frame, operator, TransferDesk.notMade(frame, refused), refused);
        return Page.of("web/transfers", view).withStatus(422);
    }

    /** @param in Kazakh or Russian; the page's where none is given */
    @GetMapping(PATH + "/{id}/list")
    ResponseEntity<byte[]> sheet(
            Frame frame, Visitor.Official visitor, @PathVariable long id, @RequestParam(defaultValue = "") String in) {
        var operator = counter.operator(frame, visitor);
        TransferList list = transfers
                .find(id)
                .filter(found -> found.branch() == operator.branch().id())
                .orElseThrow(() -> new NotFound(
                        "no list " + id + " at " + operator.branch().code()));
        var language = Language.of(in).orElse(frame.language()).onPaper();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"" + list.serial() + "-" + list.year() + ".pdf\"")
                .body(Papers.pdf(views.sheet(operator, list, language), language.tag()));
    }
}
