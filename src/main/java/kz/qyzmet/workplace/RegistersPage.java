package kz.qyzmet.workplace;

import kz.qyzmet.casework.Registers;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's registers of a year, for everybody who works there. */
@Pages
@ForProviders
class RegistersPage {
    private final Staff staff;
    private final Registers registers;
    private final RegistersViews views;

    RegistersPage(Staff staff, Registers registers, RegistersViews views) {
        this.staff = staff;
        this.registers = registers;
        this.views = views;
    }

    /** This year's, where none is asked for. */
    @GetMapping("/workplace/registers")
    Page show(Frame frame, Visitor.Official visitor, @RequestParam(required = false) @Nullable Integer year) {
        var by = staff.official(frame, visitor);
        int current = by.office().calendar().date(frame.now()).getYear();
        int shown = year == null ? current : year;
        return Page.of(
                "workplace/registers",
                views.of(
                        frame,
                        by,
                        shown,
                        views.years(frame, shown, current, registers.years(by)),
                        registers.incoming(by, shown),
                        registers.outgoing(by, shown)));
    }
}
