package kz.qyzmet.directory;

import kz.qyzmet.identity.Offices;
import kz.qyzmet.web.ForAdministrators;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The offices of all oblasts, and one of them with its posts and staff. */
@Pages
@ForAdministrators
class OfficePage {
    private final Offices offices;
    private final OfficeViews views;

    OfficePage(Offices offices, OfficeViews views) {
        this.offices = offices;
        this.views = views;
    }

    /** Of one office, without language. */
    static String path(long office) {
        return "/directory/offices/" + office;
    }

    @GetMapping("/directory")
    Page list(Frame frame) {
        return Page.of("directory/offices", OfficesView.of(frame, offices.list()));
    }

    @GetMapping("/directory/offices/{id}")
    Page show(Frame frame, @PathVariable long id) {
        var office = offices.find(id).orElseThrow(() -> new NotFound("office " + id));
        return Page.of("directory/office", views.of(frame, office));
    }
}
