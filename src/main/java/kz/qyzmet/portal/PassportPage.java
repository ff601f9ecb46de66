package kz.qyzmet.portal;

import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One service of one oblast: all that its regulation and standard say to a citizen. */
@Pages
@ForEveryone
final class PassportPage {
    private final Services services;

    PassportPage(Services services) {
        this.services = services;
    }

    @GetMapping("/portal/services/{oblast}/{service}")
    Page passport(Frame frame, @PathVariable String oblast, @PathVariable String service) {
        var offering = services.find(oblast, service, frame.now());
        return Page.of("portal/passport", new Passport(frame, offering, services.receiving(offering)).view());
    }
}
