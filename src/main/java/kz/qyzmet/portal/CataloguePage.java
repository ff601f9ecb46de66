package kz.qyzmet.portal;

import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The services there are. */
@Pages
@ForEveryone
final class CataloguePage {
    private final Services services;

    CataloguePage(Services services) {
        this.services = services;
    }

    @GetMapping({"", "/"})
    Page start() {
        return Page.redirect("/portal");
    }

    @GetMapping("/portal")
    Page catalogue(Frame frame, @RequestParam(defaultValue = "") String words) {
        return Page.of("portal/catalogue", CatalogueView.of(frame, services.all(frame.now()), words));
    }
}
