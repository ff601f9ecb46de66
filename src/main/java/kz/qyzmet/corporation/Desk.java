package kz.qyzmet.corporation;

import java.util.Map;
import kz.qyzmet.notices.Notices;
import kz.qyzmet.notices.Recipient;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an operator begins: the next visitor, results to issue, what is under way. */
@Counters
class Desk {
    private final Counter counter;
    private final Shelf shelf;
    private final Visits visits;
    private final DeskViews views;
    private final Notices notices;

    Desk(Counter counter, Shelf shelf, Visits visits, DeskViews views, Notices notices) {
        this.counter = counter;
        this.shelf = shelf;
        this.visits = visits;
        this.views = views;
        this.notices = notices;
    }

    @GetMapping
    Page desk(Frame frame, Visitor.Official visitor, @RequestParam(defaultValue = "") String q) {
        var operator = counter.operator(frame, visitor);
        var offered = shelf.offered(operator, frame.now());
        return Page.of("corporation/desk", views.desk(frame, operator, offered, VisitForm.fresh(offered), null, q));
    }

    @PostMapping("/visits")
    Page visit(Frame frame, Visitor.Official visitor, @RequestParam Map<String, String> typed) {
        var operator = counter.operator(frame, visitor);
        var offered = shelf.offered(operator, frame.now());
        return switch (visits.begin(frame, operator, offered, new VisitForm(typed, Map.of()))) {
            case Visits.Begun(var draft) -> Page.redirect(operator.path(draft));
            case Visits.NotBegun(var form, var said) ->
                Page.of("corporation/desk", views.desk(frame, operator, offered, form, said, ""))
                        .withStatus(422);
        };
    }

    @PostMapping("/notices/{id}/read")
    Page read(Frame frame, Visitor.Official visitor, @PathVariable long id) {
        var operator = counter.operator(frame, visitor);
        notices.read(new Recipient.Office(operator.branch().id()), id, frame.now());
        return Page.redirect(operator.base());
    }
}
