package kz.qyzmet.workplace;

import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One case of the office. */
@Pages
@ForProviders
class CasePage {
    private final Staff staff;
    private final CaseViews views;

    CasePage(Staff staff, CaseViews views) {
        this.staff = staff;
        this.views = views;
    }

    @GetMapping("/workplace/cases/{number}")
    Page show(Frame frame, Visitor.Official visitor, @PathVariable String number) {
        return views.page(staff.see(frame, visitor, number));
    }
}
