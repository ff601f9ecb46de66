package kz.qyzmet.workplace;

import java.util.Map;
import kz.qyzmet.casework.Command;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The three ways an examination may end: a result, a reasoned refusal, a notice of defects. */
@Pages
@ForProviders
class ExecutorSteps {
    private final Steps steps;
    private final Staff staff;

    ExecutorSteps(Steps steps, Staff staff) {
        this.steps = steps;
        this.staff = staff;
    }

    /** {@code result} is asked only where there are several. */
    @PostMapping("/workplace/cases/{number}/prepare-result")
    Page result(
            Frame frame,
            Visitor.Official visitor,
            @ModelAttribute Asked asked,
            @RequestParam(required = false, defaultValue = "") String result) {
        var results = staff.see(frame, visitor, asked.number()).results().stream()
                .map(Standard.Result::id)
                .toList();
        var chosen = results.size() == 1 ? results.getFirst() : result;
        var typed = new Typed("prepare-result", Map.of("result", chosen));
        return steps.perform(frame, visitor, asked, typed, target -> new Command.PrepareResult(target, chosen));
    }

    @PostMapping("/workplace/cases/{number}/prepare-refusal")
    Page refusal(
            Frame frame,
            Visitor.Official visitor,
            @ModelAttribute Asked asked,
            @RequestParam(required = false, defaultValue = "") String ground,
            @RequestParam(required = false, defaultValue = "") String facts) {
        var typed = new Typed("prepare-refusal", Map.of("ground", ground, "facts", facts));
        return steps.perform(frame, visitor, asked, typed, target -> new Command.PrepareRefusal(target, ground, facts));
    }

    @PostMapping("/workplace/cases/{number}/find-defects")
    Page defects(
            Frame frame,
            Visitor.Official visitor,
            @ModelAttribute Asked asked,
            @RequestParam(required = false, defaultValue = "") String facts) {
        var typed = new Typed("find-defects", Map.of("facts", facts));
        return steps.perform(frame, visitor, asked, typed, target -> new Command.FindDefects(target, facts));
    }
}
