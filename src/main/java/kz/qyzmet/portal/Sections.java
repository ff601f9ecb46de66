package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Link;
import kz.qyzmet.web.Visitor;

/** The portal's navigation. */
final class Sections {
    private Sections() {}

    static List<Link> of(Frame frame) {
        var path = frame.path();
        boolean browsing = path.equals("/portal") || path.startsWith("/portal/services");
        var services = new Link(frame.t("portal.sections.services"), frame.link("/portal"), browsing);
        return List.of(services, frame.visitor() instanceof Visitor.Citizen ? mine(frame) : signIn(frame));
    }

    private static Link mine(Frame frame) {
        var path = frame.path();
        boolean here = path.startsWith("/portal/cabinet") || path.startsWith("/portal/applications");
        return new Link(frame.t("portal.sections.mine"), frame.link("/portal/cabinet"), here);
    }

    private static Link signIn(Frame frame) {
        return Link.to(frame, frame.t("portal.sections.sign_in"), "/portal/sign-in");
    }
}
