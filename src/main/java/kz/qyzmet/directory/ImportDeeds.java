package kz.qyzmet.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Role;
import kz.qyzmet.imports.Command;
import kz.qyzmet.web.ForOfficials;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What editors decide about an import: that an error may stand, that a duty was done, that a service is offered. */
@Pages
@ForOfficials(Role.REGULATION_EDITOR)
@RequestMapping(ImportViews.PATH + "/{id:\\d{1,18}}")
class ImportDeeds {
    private static final String NUMBER = "/{number:\\d{1,4}}";

    private final ImportForms forms;

    ImportDeeds(ImportForms forms) {
        this.forms = forms;
    }

    @PostMapping({"/decide", NUMBER + "/decide"})
    Page decide(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable long id,
            @PathVariable(required = false) @Nullable Integer number,
            @RequestParam Map<String, String> typed) {
        var form = new ImportForms.Sent("decide", "finding", id, number, typed);
        return forms.answer(
                frame,
                visitor,
                form,
                answers -> Optional.of(new Command.Decide(form.key(), answers.needed("reason"))),
                "findings");
    }

    @PostMapping({"/decide/back", NUMBER + "/decide/back"})
    Page takeDecisionBack(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable long id,
            @PathVariable(required = false) @Nullable Integer number,
            @RequestParam Map<String, String> typed) {
        var form = new ImportForms.Sent("", "finding", id, number, typed);
        var command = new Command.TakeDecisionBack(form.key());
        return forms.answer(frame, visitor, form, _ -> Optional.of(command), "findings");
    }

    @PostMapping("/duty")
    Page noteDuty(
            Frame frame, Visitor.Official visitor, @PathVariable long id, @RequestParam Map<String, String> typed) {
        var form = new ImportForms.Sent("duty", "duty", id, null, typed);
        return forms.answer(
                frame,
                visitor,
                form,
                answers -> answers.day("on", LocalDate.MIN)
                        .map(on -> new Command.NoteDuty(form.key(), on, answers.of("reference"))),
                "duties");
    }

    @PostMapping(NUMBER + "/approve")
    Page approve(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam Map<String, String> typed) {
        var form = new ImportForms.Sent("approve", "", id, number, typed);
        return forms.answer(
                frame,
                visitor,
                form,
                answers -> answers.day("from", LocalDate.MIN)
                        .map(from -> new Command.Approve(number, from, oblast(answers), answers.of("proof"))),
                "approve");
    }

    /** Null where the form does not ask for it, or it was left open. */
    static @Nullable String oblast(Answers answers) {
        var chosen = answers.of("oblast");
        return Oblast.all().stream()
                .map(Oblast::key)
                .filter(chosen::equals)
                .findFirst()
                .orElse(null);
    }
}
