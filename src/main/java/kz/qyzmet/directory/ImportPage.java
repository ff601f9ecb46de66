package kz.qyzmet.directory;

import java.util.List;
import java.util.Map;
import kz.qyzmet.identity.Role;
import kz.qyzmet.imports.Import;
import kz.qyzmet.imports.Imports;
import kz.qyzmet.web.ForOfficials;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An imported act, and each of its regulations beside its text. */
@Pages
@ForOfficials(Role.REGULATION_EDITOR)
@RequestMapping(ImportViews.PATH + "/{id:\\d{1,18}}")
class ImportPage {
    private final Imports imports;
    private final ImportActViews acts;
    private final ImportServiceViews services;

    ImportPage(Imports imports, ImportActViews acts, ImportServiceViews services) {
        this.imports = imports;
        this.acts = acts;
        this.services = services;
    }

    @GetMapping
    Page act(Frame frame, Visitor.Official visitor, @PathVariable long id, @RequestParam Map<String, String> asked) {
        return page(frame, visitor, find(id), 0, Opened.of(asked), null, List.of());
    }

    @GetMapping("/{number:\\d{1,4}}")
    Page service(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam Map<String, String> asked) {
        return page(frame, visitor, find(id), number, Opened.of(asked), null, List.of());
    }

    Import find(long id) {
        return imports.find(id).orElseThrow(() -> new NotFound("import " + id));
    }

    /** {@code number} of the regulation; 0: the act around them. */
    Page.Shown page(
            Frame frame,
            Visitor.Official visitor,
            Import act,
            int number,
            Opened opened,
            @Nullable Notice refused,
            List<String> details) {
        if (number == 0) return Page.of("directory/importAct", acts.of(frame, act, opened, refused));
        var regulation = act.regulation(number)
                .orElseThrow(() -> new NotFound("regulation " + number + " of import " + act.id()));
        var view = services.of(frame, act, regulation, visitor.accountId(), opened, refused, details);
        return Page.of("directory/importService", view);
    }
}
