package kz.qyzmet.workplace;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qyzmet.identity.Official;
import kz.qyzmet.notices.Notice;
import kz.qyzmet.notices.Notices;
import kz.qyzmet.notices.Recipient;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What officials are told: each what is his own, a keeper of blanks what his office is asked for. */
@Pages
@ForProviders
class Tidings {
    private final Staff staff;
    private final Notices notices;

    Tidings(Staff staff, Notices notices) {
        this.staff = staff;
        this.notices = notices;
    }

    List<Tiding> of(Frame frame, Official by) {
        return recipients(frame, by)
                .flatMap(recipient -> notices.unread(recipient).stream())
                // the same person may be a citizen, who is told other things in the cabinet
                .filter(notice -> notice.key().startsWith("workplace."))
                .map(notice -> tiding(frame, notice))
                .toList();
    }

    private static Stream<Recipient> recipients(Frame frame, Official by) {
        var own = new Recipient.Person(by.person().id());
        return BlanksView.keeps(frame)
                ? Stream.of(own, new Recipient.Office(by.office().id()))
                : Stream.of(own);
    }

    private static Tiding tiding(Frame frame, Notice notice) {
        var arguments = notice.args().entrySet().stream()
                .flatMap((Map.Entry<String, Object> each) -> Stream.of(each.getKey(), each.getValue()))
                .toArray();
        return new Tiding(notice.id(), frame.t(notice.key(), arguments), frame.link(notice.link()));
    }

    @PostMapping("/workplace/notices/{id}/read")
    Page read(Frame frame, Visitor.Official visitor, @PathVariable long id) {
        recipients(frame, staff.official(frame, visitor))
                .forEach(recipient -> notices.read(recipient, id, frame.now()));
        return Page.redirect("/workplace");
    }
}
