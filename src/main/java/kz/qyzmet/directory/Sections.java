package kz.qyzmet.directory;

import java.util.List;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Link;

/** Where an administrator can go, and where a regulation editor can. */
final class Sections {
    private Sections() {}

    static List<Link> of(Frame frame) {
        var regulations = Link.to(frame, frame.t("directory.regulations.title"), "/directory/regulations");
        var offices =
                new Link(frame.t("directory.offices.title"), frame.link(Home.DIRECTORY.path()), !regulations.current());
        return List.of(offices, regulations);
    }

    static List<Link> ofEditor(Frame frame) {
        return List.of(Link.to(frame, frame.t("directory.import.title"), ImportViews.PATH));
    }
}
