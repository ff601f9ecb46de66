package kz.qyzmet.workplace;

import java.util.List;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.GetMapping;

/** What is to be done: by the law's deadline; and everything the office has. */
@Pages
@ForProviders
class InboxPage {
    private final Staff staff;
    private final Casework casework;
    private final Sections sections;
    private final Tidings tidings;

    InboxPage(Staff staff, Casework casework, Sections sections, Tidings tidings) {
        this.staff = staff;
        this.casework = casework;
        this.sections = sections;
        this.tidings = tidings;
    }

    @GetMapping("/workplace")
    Page mine(Frame frame, Visitor.Official visitor) {
        var by = staff.official(frame, visitor);
        var cases = casework.inbox(by).stream().map(found -> staff.see(frame, by, found));
        return Page.of(
                "workplace/inbox", InboxView.of(frame, by, true, tidings.of(frame, by), cases, sections.of(frame, by)));
    }

    @GetMapping("/workplace/cases")
    Page all(Frame frame, Visitor.Official visitor) {
        var by = staff.official(frame, visitor);
        var cases = casework.ofOffice(by).stream().map(found -> staff.see(frame, by, found));
        return Page.of("workplace/inbox", InboxView.of(frame, by, false, List.of(), cases, sections.of(frame, by)));
    }
}
