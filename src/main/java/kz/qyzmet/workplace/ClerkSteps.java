package kz.qyzmet.workplace;

import kz.qyzmet.casework.Command;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The first step at the provider and the last. */
@Pages
@ForProviders
class ClerkSteps {
    private final Steps steps;

    ClerkSteps(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/workplace/cases/{number}/register")
    Page register(Frame frame, Visitor.Official visitor, @ModelAttribute Asked asked) {
        return steps.perform(frame, visitor, asked, Typed.of("register"), Command.Register::new);
    }

    @PostMapping("/workplace/cases/{number}/send")
    Page send(Frame frame, Visitor.Official visitor, @ModelAttribute Asked asked) {
        return steps.perform(frame, visitor, asked, Typed.of("send"), Command.Send::new);
    }
}
