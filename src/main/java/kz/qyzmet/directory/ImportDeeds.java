package kz.qyzmet.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Role;
import kz.qyzmet.imports.Command;
import kz.qyzmet.imports.Fact;
import kz.qyzmet.imports.Facts;
import kz.qyzmet.web.ForOfficials;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What editors do to an import. */
@Pages
@ForOfficials(Role.REGULATION_EDITOR)
@RequestMapping(ImportViews.PATH + "/{id:\\d{1,18}}")
class ImportDeeds {
    private static final String NUMBER = "/{number:\\d{1,4}}";

    private final ImportPage pages;
    private final ImportForms forms;

    ImportDeeds(ImportPage pages, ImportForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @PostMapping(NUMBER + "/correct")
    Page correct(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam Map<String, String> typed) {
        var form = new ImportForms.Sent("correct", "fact", id, number, typed);
        var fact = fact(id, number, form.key());
        return forms.answer(
                frame,
                visitor,
                form,
                answers -> value(fact.kind(), answers)
                        .map(value -> new Command.Correct(fact.key(), value, answers.needed("reason"))),
                Anchors.fact(fact.key()));
    }

    @PostMapping(NUMBER + "/correct/back")
    Page takeCorrectionBack(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam Map<String, String> typed) {
        var form = new ImportForms.Sent("", "fact", id, number, typed);
        var command = new Command.TakeCorrectionBack(form.key());
        return forms.answer(frame, visitor, form, _ -> Optional.of(command), Anchors.fact(form.key()));
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
                        .map(from -> new Command.Approve(number, from, oblast(answers))),
                "approve");
    }

    /** Null where the form does not ask for it, or it was left open. */
    private static @Nullable String oblast(Answers answers) {
        var chosen = answers.of("oblast");
        return Oblast.all().stream()
                .map(Oblast::key)
                .filter(chosen::equals)
                .findFirst()
                .orElse(null);
    }

    private Fact fact(long id, int number, String key) {
        return pages.find(id).regulation(number).map(Facts::of).stream()
                .flatMap(facts -> facts.stream())
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("fact " + key + " of import " + id));
    }

    /** As files write it; empty when it is not told whole. */
    private static Optional<String> value(Fact.Kind kind, Answers answers) {
        if (kind != Fact.Kind.TERM) return Optional.of(answers.needed("value")).filter(value -> !value.isEmpty());
        var count = answers.of("count");
        if (!count.matches("[1-9][0-9]{0,4}")) answers.wrong("count", "directory.import.fact.count_wrong");
        var unit = ImportAsks.Unit.of(answers.of("unit"));
        if (unit.isEmpty()) answers.wrong("unit", "directory.problem.choose");
        return unit.map(known -> known.term(count)).filter(_ -> answers.good());
    }
}
