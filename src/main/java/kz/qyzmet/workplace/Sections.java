package kz.qyzmet.workplace;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.identity.Official;
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

    List<Link> of(Frame frame, Official by) {
        var office = by.office();
        var here = InboxView.navigation(frame);
        return library.staffsReception(office.oblast(), office.kind(), by.post().role())
                ? Stream.concat(here.stream(), Stream.of(reception(frame))).toList()
                : here;
    }

    private static Link reception(Frame frame) {
        return Link.to(frame, frame.t("workplace.reception"), "/reception");
    }
}
