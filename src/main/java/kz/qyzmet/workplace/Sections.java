package kz.qyzmet.workplace;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Link;
import org.springframework.stereotype.Component;

/** Where an official can go: about the workplace, and to his office's own reception where his post has work there. */
@Component
class Sections {
    private final Library library;

    Sections(Library library) {
        this.library = library;
    }

    /** The inbox is current on its own page only. */
    List<Link> of(Frame frame, Official by) {
        var sections = new ArrayList<Link>();
        sections.add(new Link(
                frame.t("workplace.inbox.mine"),
                frame.link("/workplace"),
                frame.path().equals("/workplace")));
        sections.add(Link.to(frame, frame.t("workplace.sections.cases"), "/workplace/cases"));
        sections.add(Link.to(frame, frame.t("workplace.registers.title"), "/workplace/registers"));
        if (BlanksView.keeps(frame))
            sections.add(Link.to(frame, frame.t("workplace.blanks.title"), "/workplace/blanks"));
        if (by.post().role() == Role.OFFICE_CLERK)
            sections.add(Link.to(frame, frame.t("workplace.sections.transfers"), "/workplace/transfers"));
        if (receives(by)) sections.add(Link.to(frame, frame.t("workplace.reception"), "/reception"));
        return List.copyOf(sections);
    }

    private boolean receives(Official by) {
        var office = by.office();
        return library.staffsReception(office.oblast(), office.kind(), by.post().role());
    }
}
