package kz.qyzmet.workplace;

import kz.qyzmet.casework.Command;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The first step at the provider and the last, and the paper that is asked for afterwards. */
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

    /** Noted first, then given: the signed paper, for whoever the act names to print, sign and stamp. */
    @PostMapping("/workplace/cases/{number}/print")
    Page print(Frame frame, Visitor.Official visitor, @ModelAttribute Asked asked) {
        var answer = steps.perform(frame, visitor, asked, Typed.of("print"), Command.Print::new);
        return answer instanceof Page.Redirect(var path) ? Page.redirect(path + "/paper") : answer;
    }
}
