package kz.qyzmet.directory;

import java.util.Map;
import java.util.Optional;
import kz.qyzmet.compile.Correction;
import kz.qyzmet.identity.Role;
import kz.qyzmet.imports.Command;
import kz.qyzmet.imports.Fact;
import kz.qyzmet.web.ForOfficials;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What editors say instead of a text: another fact, one more, one less; and that the text speaks again. */
@Pages
@ForOfficials(Role.REGULATION_EDITOR)
@RequestMapping(ImportViews.PATH + "/{id:\\d{1,18}}/{number:\\d{1,4}}")
class CorrectionDeeds {
    private final ImportPage pages;
    private final ImportForms forms;

    CorrectionDeeds(ImportPage pages, ImportForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @PostMapping("/correct")
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
                answers -> FactFields.value(fact.kind(), answers)
                        .map(value -> new Command.Correct(fact.key(), value, answers.needed("reason"))),
                Anchors.fact(fact.key()));
    }

    @PostMapping("/remove")
    Page remove(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam Map<String, String> typed) {
        var form = new ImportForms.Sent("remove", "fact", id, number, typed);
        var fact = fact(id, number, form.key());
        return forms.answer(
                frame,
                visitor,
                form,
                answers -> Optional.of(new Command.Correct(fact.key(), Correction.NONE, answers.needed("reason"))),
                Anchors.fact(fact.key()));
    }

    /** A channel that is not told: its key ends with its code. */
    @PostMapping("/add")
    Page add(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam Map<String, String> typed) {
        var form = new ImportForms.Sent("add", "channel", id, number, typed);
        var key = form.key();
        return forms.answer(
                frame,
                visitor,
                form,
                answers -> Optional.of(answers.chosen("channel"))
                        .map(fact -> fact.substring(fact.lastIndexOf('/') + 1))
                        .map(channel -> new Command.Correct(key, channel, answers.needed("reason"))),
                Anchors.fact(key));
    }

    @PostMapping("/correct/back")
    Page takeBack(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam Map<String, String> typed) {
        var form = new ImportForms.Sent("", "fact", id, number, typed);
        var command = new Command.TakeCorrectionBack(form.key());
        return forms.answer(frame, visitor, form, _ -> Optional.of(command), Anchors.fact(form.key()));
    }

    private Fact fact(long id, int number, String key) {
        return pages.find(id)
                .fact(key)
                .filter(known -> key.startsWith(number + "/"))
                .orElseThrow(() -> new NotFound("fact " + key + " of import " + id));
    }
}
