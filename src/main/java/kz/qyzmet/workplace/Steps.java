package kz.qyzmet.workplace;

import java.util.function.Function;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.casework.Command;
import kz.qyzmet.casework.Outcome;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Visitor;
import org.springframework.stereotype.Component;

/** Brings a form's command to the door, and its outcome to the page. */
@Component
class Steps {
    private final Staff staff;
    private final Casework casework;
    private final CaseViews views;

    Steps(Staff staff, Casework casework, CaseViews views) {
        this.staff = staff;
        this.casework = casework;
        this.views = views;
    }

    Page perform(
            Frame frame,
            Visitor.Official visitor,
            Asked asked,
            Typed typed,
            Function<Command.Target, Command> command) {
        var target = asked.by(staff.official(frame, visitor));
        return switch (casework.perform(command.apply(target))) {
            case Outcome.Advanced advanced ->
                Page.redirect("/workplace/cases/" + advanced.now().number());
            case Outcome.Refused refused
            when refused.reason() == Outcome.Reason.NO_SUCH_CASE -> throw new NotFound("case " + asked.number());
            case Outcome.Refused refused -> views.refused(staff.see(frame, visitor, asked.number()), typed, refused);
        };
    }
}
