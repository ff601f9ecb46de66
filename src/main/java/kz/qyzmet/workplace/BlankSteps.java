package kz.qyzmet.workplace;

import java.util.HashMap;
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

/** The numbered form of a case: asked for, fetched, written off. */
@Pages
@ForProviders
class BlankSteps {
    private final Steps steps;
    private final Staff staff;
    private final Keepers keepers;

    BlankSteps(Steps steps, Staff staff, Keepers keepers) {
        this.steps = steps;
        this.staff = staff;
        this.keepers = keepers;
    }

    /** {@code result} and {@code keeper} are asked only where there are several. */
    @PostMapping("/workplace/cases/{number}/request-blank")
    Page request(
            Frame frame,
            Visitor.Official visitor,
            @ModelAttribute Asked asked,
            @RequestParam(required = false, defaultValue = "") String result,
            @RequestParam(required = false, defaultValue = "") String keeper) {
        var seen = staff.see(frame, visitor, asked.number());
        var results = seen.results().stream().map(Standard.Result::id).toList();
        var chosen = results.size() == 1 ? results.getFirst() : result;
        var values = new HashMap<>(Map.of("result", chosen));
        if (keepers.of(seen).size() > 1) values.put("keeper", keeper);
        var typed = new Typed("request-blank", values);
        return steps.perform(frame, visitor, asked, typed, target -> new Command.RequestBlank(target, chosen, keeper));
    }

    @PostMapping("/workplace/cases/{number}/obtain-blank")
    Page obtain(Frame frame, Visitor.Official visitor, @ModelAttribute Asked asked) {
        return steps.perform(frame, visitor, asked, Typed.of("obtain-blank"), Command.ObtainBlank::new);
    }

    @PostMapping("/workplace/cases/{number}/spoil-blank")
    Page spoil(
            Frame frame,
            Visitor.Official visitor,
            @ModelAttribute Asked asked,
            @RequestParam(required = false, defaultValue = "") String reason) {
        var typed = new Typed("spoil-blank", Map.of("reason", reason));
        return steps.perform(frame, visitor, asked, typed, target -> new Command.SpoilBlank(target, reason));
    }
}
