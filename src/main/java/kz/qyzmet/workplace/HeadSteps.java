package kz.qyzmet.workplace;

import java.util.Map;
import kz.qyzmet.casework.Command;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is decided without an electronic signature: who works the case, whether a draft is good enough, that it was signed by hand. */
@Pages
@ForProviders
class HeadSteps {
    /** No post has this id: nobody was chosen. */
    private static final long NOBODY = -1;

    private final Steps steps;

    HeadSteps(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/workplace/cases/{number}/resolve")
    Page resolve(
            Frame frame,
            Visitor.Official visitor,
            @ModelAttribute Asked asked,
            @RequestParam(required = false, defaultValue = "") String executor) {
        var typed = new Typed("resolve", Map.of("executor", executor));
        return steps.perform(frame, visitor, asked, typed, target -> new Command.Resolve(target, post(executor)));
    }

    @PostMapping("/workplace/cases/{number}/reassign")
    Page reassign(
            Frame frame,
            Visitor.Official visitor,
            @ModelAttribute Asked asked,
            @RequestParam(required = false, defaultValue = "") String executor) {
        var typed = new Typed("reassign", Map.of("executor", executor));
        return steps.perform(frame, visitor, asked, typed, target -> new Command.Reassign(target, post(executor)));
    }

    @PostMapping("/workplace/cases/{number}/return")
    Page giveBack(
            Frame frame,
            Visitor.Official visitor,
            @ModelAttribute Asked asked,
            @RequestParam(required = false, defaultValue = "") String remark) {
        var typed = new Typed("return", Map.of("remark", remark));
        return steps.perform(frame, visitor, asked, typed, target -> new Command.Return(target, remark));
    }

    @PostMapping("/workplace/cases/{number}/sign-by-hand")
    Page signByHand(Frame frame, Visitor.Official visitor, @ModelAttribute Asked asked) {
        return steps.perform(frame, visitor, asked, Typed.of("sign-by-hand"), Command.SignByHand::new);
    }

    private static long post(String executor) {
        return executor.matches("\\d{1,18}") ? Long.parseLong(executor) : NOBODY;
    }
}
