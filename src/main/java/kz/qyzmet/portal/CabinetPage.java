package kz.qyzmet.portal;

import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A citizen's own place in the portal. */
@Pages
@ForCitizens
final class CabinetPage {
    private final Cabinet cabinet;

    CabinetPage(Cabinet cabinet) {
        this.cabinet = cabinet;
    }

    @GetMapping("/portal/cabinet")
    Page show(Frame frame, Visitor.Citizen citizen) {
        return Page.of("portal/cabinet", cabinet.view(frame, citizen));
    }

    @PostMapping("/portal/notices/{id}/read")
    Page read(Frame frame, Visitor.Citizen citizen, @PathVariable long id) {
        cabinet.read(frame, citizen, id);
        return Page.redirect("/portal/cabinet");
    }
}
